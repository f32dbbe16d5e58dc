import { type EdgeRow, type NodeRow, toGraphEdge, toGraphNode, uniqueById } from '../shared/graph.ts';
import type { Graph } from '../shared/schema.ts';

/** Nodes, and relationships with their ends, each once. */
export function toGraph(nodes: readonly { node: NodeRow }[], edges: readonly EdgeRow[]): Graph {
  const ends = edges.flatMap(({ source, target }) => [source, target]);
  return {
    nodes: uniqueById([...nodes.map(({ node }) => node), ...ends].map(toGraphNode)),
    edges: uniqueById(edges.map(toGraphEdge)),
  };
}
