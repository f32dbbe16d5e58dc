import { z } from 'zod';
import { endpoint } from '../endpoint.ts';

export const schemaProperty = z.object({
  key: z.string(),
  /** Cypher's names of the types that its values have, such as `STRING` or `LIST<STRING>`. */
  types: z.array(z.string()),
  /** Up to three values as short texts. */
  samples: z.array(z.string()),
});
export type SchemaProperty = z.infer<typeof schemaProperty>;

export const schemaLabel = z.object({ label: z.string(), count: z.int(), properties: z.array(schemaProperty) });

export const schemaType = z.object({
  type: z.string(),
  count: z.int(),
  /** Labels at both ends, most frequent first; `Concept` only where there is no other. */
  joins: z.array(z.object({ source: z.array(z.string()), target: z.array(z.string()) })),
  properties: z.array(schemaProperty),
});
export type SchemaType = z.infer<typeof schemaType>;

export const getSchema = endpoint({
  method: 'get',
  path: '/schema',
  access: 'query',
  tag: 'Query',
  summary: 'What the graph is made of: labels, relationship types, their properties, counts and sample values',
  description: 'Counts are exact; properties, types and ends are those of the first 500 of each. Kept for a minute.',
  response: z.object({ labels: z.array(schemaLabel), relationshipTypes: z.array(schemaType) }),
  problems: [503],
});
export type GraphSchema = z.infer<typeof getSchema.response>;
