import type { Graph, GraphEdge, GraphNode } from '../../server/api/shared/schema.ts';

/** Everything the page was told so far, each node and edge once, with the hierarchy at hand. */
export interface Knowledge {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
  parents: ReadonlyMap<string, string>;
  children: ReadonlyMap<string, readonly string[]>;
  /** Alignments in the order in which they came, and where in it those of each concept stand. */
  alignments: readonly GraphEdge[];
  alignmentsAt: ReadonlyMap<string, readonly number[]>;
}

/** Joins answers of the API; what comes first wins, so the order of nodes is the order of the answers. */
export function learn(graphs: readonly Graph[]): Knowledge {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const parents = new Map<string, string>();
  const children = new Map<string, string[]>();
  const alignments: GraphEdge[] = [];
  const alignmentsAt = new Map<string, number[]>();
  for (const graph of graphs) {
    for (const node of graph.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const edge of graph.edges) {
      if (edges.has(edge.id)) continue;
      edges.set(edge.id, edge);
      if (edge.type === 'ALIGNS_WITH') {
        for (const end of [edge.source, edge.target]) push(alignmentsAt, end, alignments.length);
        alignments.push(edge);
      }
      if (edge.type !== 'PART_OF' || parents.has(edge.source)) continue;
      parents.set(edge.source, edge.target);
      push(children, edge.target, edge.source);
    }
  }
  return { nodes, edges, parents, children, alignments, alignmentsAt };
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The node itself, its parent, and so on up. A circle in foreign data ends the walk. */
export function lineOf(knowledge: Pick<Knowledge, 'parents'>, id: string): string[] {
  const line: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !line.includes(at); at = knowledge.parents.get(at)) line.push(at);
  return line;
}

/** A node and all that is known to lie below it. A circle in foreign data ends there too. */
export function subtreeOf({ children }: Pick<Knowledge, 'children'>, id: string): Set<string> {
  const below = new Set([id]);
  for (const at of below) for (const child of children.get(at) ?? []) below.add(child);
  return below;
}
