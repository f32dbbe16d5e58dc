import { z } from 'zod';
import type { EncodedValue } from '../../console/encode.ts';
import { toGraphNode } from '../shared/graph.ts';
import { type Graph, type GraphEdge, type GraphNode, graphEdge, properties } from '../shared/schema.ts';

const node = z.object({
  elementId: z.string(),
  labels: z.array(z.string()),
  properties,
});
/** Without what the canvas does not need: the element id. */
const relationship = graphEdge;

/** Gathers every node and relationship anywhere in encoded values, each once. */
export class GraphCollector {
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges = new Map<string, GraphEdge>();

  add(value: EncodedValue): void {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) value.forEach((item) => this.add(item));
    else if (value.$type === 'node') this.#addNode(toGraphNode(node.parse(value)));
    else if (value.$type === 'relationship') this.#addEdge(relationship.parse(value));
    // A person's own map may hold a `$type` of its own; only what is in its members is looked at.
    else Object.values(value.$type === 'map' ? (value.value ?? {}) : value).forEach((item: EncodedValue) => this.add(item));
  }

  graph(): Graph {
    return { nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] };
  }

  #addNode(found: GraphNode): void {
    this.#nodes.set(found.id, found);
  }

  #addEdge(found: GraphEdge): void {
    this.#edges.set(found.id, found);
  }
}
