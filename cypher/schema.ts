import { z } from 'zod';

/** What a form asks for: `framework` and `concept` are ids with a picker. */
export const parameterTypes = ['string', 'integer', 'number', 'boolean', 'string[]', 'framework', 'concept'] as const;
export const parameterType = z.enum(parameterTypes);

export const queryParameter = z.object({
  name: z.string(),
  type: parameterType,
  description: z.string(),
  /** Value that the query has an answer for without any input. */
  default: z.json().optional(),
});
export type QueryParameter = z.infer<typeof queryParameter>;

/** A file of `cypher/`, read. */
export const cypherFile = z.object({
  /** Path below `cypher/` without its ending, such as `gaps/unaligned-objectives`. */
  name: z.string(),
  /** Where the library lists it; null for a query that serves the app itself. */
  group: z.string().nullable(),
  title: z.string(),
  description: z.string(),
  parameters: z.array(queryParameter),
  /** What the planner is told where the app runs it, as `name=value`. People's Cypher runs without. */
  options: z.array(z.string()),
  /** Names of the columns it returns. */
  returns: z.array(z.string()),
  /** The query without its header. */
  text: z.string(),
});
export type CypherFile = z.infer<typeof cypherFile>;
