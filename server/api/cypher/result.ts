import { z } from 'zod';
import type { EncodedValue } from '../../neo4j/console/encode.ts';
import { toGraphNode, uniqueById } from '../shared/graph.ts';
import { type Graph, type GraphEdge, type GraphNode, graphEdge, properties } from '../shared/schema.ts';

const node = z.object({
  elementId: z.string(),
  labels: z.array(z.string()),
  properties,
});
/** Without what the canvas does not need: the element id. */
const relationship = graphEdge;

/** Every node and relationship anywhere in encoded values, each once; `more` are ends that the values do not hold. */
export function graphOf(values: EncodedValue[], more: EncodedValue[] = []): Graph {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const visit = (value: EncodedValue): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) value.forEach(visit);
    else if (value.$type === 'node') nodes.push(toGraphNode(node.parse(value)));
    else if (value.$type === 'relationship') edges.push(relationship.parse(value));
    else Object.values(value).forEach(visit);
  };
  values.forEach(visit);
  more.forEach(visit);
  return { nodes: uniqueById(nodes), edges: uniqueById(edges) };
}
