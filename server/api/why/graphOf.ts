import { edgeId, toGraphNode, uniqueById } from '../shared/graph.ts';
import type { Graph, GraphEdge, GraphNode } from '../shared/schema.ts';
import type { WhyRow } from './queries.ts';

/** The nodes and relationships of some rows, each once. A row's nodes hold both ends of its relationships. */
export function graphOf(rows: readonly Pick<WhyRow, 'nodes' | 'relationships'>[]): Graph {
  const nodes = new Map<string, GraphNode>(rows.flatMap((row) => row.nodes).map((node) => [node.elementId, toGraphNode(node)]));
  const edges = rows
    .flatMap((row) => row.relationships)
    .flatMap(({ type, properties, startElementId, endElementId }): GraphEdge[] => {
      const [source, target] = [nodes.get(startElementId)?.id, nodes.get(endElementId)?.id];
      if (source === undefined || target === undefined) return [];
      return [{ id: edgeId(type, source, target, properties), type, source, target, properties: properties as GraphEdge['properties'] }];
    });
  return { nodes: uniqueById([...nodes.values()]), edges: uniqueById(edges) };
}
