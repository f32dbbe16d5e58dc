import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { graph, neo4jValue } from '../shared/schema.ts';

/** Longest query text, in characters. */
export const maxQueryLength = 20_000;
export const maxRows = 10_000;

export const cypherResult = z.object({
  columns: z.array(z.string()),
  /** One array a row, in the order of `columns`. */
  rows: z.array(z.array(neo4jValue)),
  /** Every node and relationship anywhere in the rows, each once. */
  graph,
  /** True when there were more rows than `limit`. */
  truncated: z.boolean(),
  summary: z.object({
    rowCount: z.int(),
    /** Milliseconds: until the first row was there, and in all, by the server's own measure. */
    availableAfter: z.number(),
    consumedAfter: z.number(),
    /** The server's notes on the query, such as an unknown label, with their place in the text. */
    notifications: z.array(
      z.object({
        severity: z.string(),
        title: z.string(),
        description: z.string(),
        line: z.int().nullable(),
        column: z.int().nullable(),
      }),
    ),
  }),
});
export type CypherResult = z.infer<typeof cypherResult>;

export const runCypher = endpoint({
  method: 'post',
  path: '/cypher',
  tag: 'Query',
  summary: 'Run a reading Cypher query',
  description:
    'Refusals are 403 problems with `rule`; an error of the query is a 422 problem with `line`, `column` (both from 1) and `code`.',
  body: z.object({
    query: z.string().trim().min(1).max(maxQueryLength),
    parameters: z.record(z.string(), neo4jValue).default({}),
    mode: z.literal('run').default('run'),
    limit: z.int().min(1).max(maxRows).default(1000),
  }),
  response: cypherResult,
  problems: [403, 408, 422, 503],
});
