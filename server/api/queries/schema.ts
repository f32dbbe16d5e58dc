import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { neo4jValue } from '../shared/schema.ts';

/** What a form asks for: `framework` and `concept` are ids with a picker. */
export const parameterTypes = ['string', 'integer', 'number', 'boolean', 'string[]', 'framework', 'concept'] as const;
export const parameterType = z.enum(parameterTypes);

export const queryParameter = z.object({
  name: z.string(),
  type: parameterType,
  description: z.string(),
  default: neo4jValue.optional(),
});
export type QueryParameter = z.infer<typeof queryParameter>;

export const namedQuery = z.object({
  /** Path below `cypher/` without its ending, such as `gaps/unaligned-objectives`. */
  name: z.string(),
  group: z.string(),
  title: z.string(),
  description: z.string(),
  parameters: z.array(queryParameter),
  /** Names of the columns it returns. */
  returns: z.array(z.string()),
  /** The query without its header. */
  text: z.string(),
});
export type NamedQuery = z.infer<typeof namedQuery>;

export const listQueries = endpoint({
  method: 'get',
  path: '/queries',
  tag: 'Query',
  summary: 'The named queries, ready to run',
  response: z.object({ items: z.array(namedQuery), total: z.int() }),
});
