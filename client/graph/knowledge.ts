import type { Graph, GraphEdge, GraphNode } from '../../server/api/shared/schema.ts';

/** Everything the page was told so far, each node and edge once, with the hierarchy at hand. */
export interface Knowledge {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
  parents: ReadonlyMap<string, string>;
  children: ReadonlyMap<string, readonly string[]>;
}

/** Joins answers of the API; what comes first wins, so the order of nodes is the order of the answers. */
export function learn(graphs: readonly Graph[]): Knowledge {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const parents = new Map<string, string>();
  const children = new Map<string, string[]>();
  for (const graph of graphs) {
    for (const node of graph.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const edge of graph.edges) {
      if (edges.has(edge.id)) continue;
      edges.set(edge.id, edge);
      if (edge.type !== 'PART_OF' || parents.has(edge.source)) continue;
      parents.set(edge.source, edge.target);
      children.set(edge.target, [...(children.get(edge.target) ?? []), edge.source]);
    }
  }
  return { nodes, edges, parents, children };
}

/** The node itself, its parent, and so on up. A circle in foreign data ends the walk. */
export function lineOf(knowledge: Pick<Knowledge, 'parents'>, id: string): string[] {
  const line: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !line.includes(at); at = knowledge.parents.get(at)) line.push(at);
  return line;
}
