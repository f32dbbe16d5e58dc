import { z } from 'zod';
import { nodeKind } from '../../domain/concept.ts';

/** One value of Neo4j in JSON; see `docs/values.md` for the encoding of what JSON cannot hold. */
export const neo4jValue = z.json().meta({ id: 'Neo4jValue', description: 'See docs/values.md' });
export type Neo4jJson = z.infer<typeof neo4jValue>;

export const properties = z.record(z.string(), neo4jValue);

/** A node for the canvas. `id` is the CURIE, or the element id where a node has none. */
export const graphNode = z.object({
  id: z.string(),
  kind: nodeKind,
  labels: z.array(z.string()),
  code: z.string(),
  title: z.string(),
  /** Id of the framework it belongs to (its own for a framework); empty for a foreign node. */
  framework: z.string(),
  properties,
});
export type GraphNode = z.infer<typeof graphNode>;

/** A relationship for the canvas. `id` is its own `id`, or `source>TYPE>target`. */
export const graphEdge = z.object({
  id: z.string(),
  type: z.string(),
  source: z.string(),
  target: z.string(),
  properties,
});
export type GraphEdge = z.infer<typeof graphEdge>;

export const graph = z.object({ nodes: z.array(graphNode), edges: z.array(graphEdge) });
export type Graph = z.infer<typeof graph>;

/** RFC 9457 problem document. */
export const problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;

/** Names the state of the graph that an answer was read from: another one after every write. */
export const graphVersion = z.string().meta({ id: 'GraphVersion' });
