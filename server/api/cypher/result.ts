import type { EncodedValue } from '../../neo4j/encodedValue.ts';
import { toGraphNode, uniqueById } from '../shared/graph.ts';
import type { Graph, GraphEdge, GraphNode, Neo4jJson } from '../shared/schema.ts';

type EncodedObject = { [key: string]: EncodedValue };

/** Every node and relationship anywhere in encoded values, each once; `more` are ends that the values do not hold. */
export function graphOf(values: EncodedValue[], more: EncodedValue[] = []): Graph {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const visit = (value: EncodedValue): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) value.forEach(visit);
    else if (value.$type === 'node') nodes.push(toNode(value));
    else if (value.$type === 'relationship') edges.push(toEdge(value));
    else Object.values(value).forEach(visit);
  };
  values.forEach(visit);
  more.forEach(visit);
  return { nodes: uniqueById(nodes), edges: uniqueById(edges) };
}

function toNode(node: EncodedObject): GraphNode {
  const { elementId, labels, properties } = node;
  return toGraphNode({
    elementId: String(elementId),
    labels: labels as string[],
    properties: properties as Record<string, unknown>,
  });
}

function toEdge({ id, type, source, target, properties }: EncodedObject): GraphEdge {
  return {
    id: String(id),
    type: String(type),
    source: String(source),
    target: String(target),
    properties: properties as Record<string, Neo4jJson>,
  };
}
