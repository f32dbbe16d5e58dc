import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { graph, neo4jValue, problem } from '../shared/schema.ts';

/** Longest query text, in characters. */
export const maxQueryLength = 20_000;
export const maxRows = 10_000;

/** One step of a plan; what PROFILE measured is absent after EXPLAIN. `time` is milliseconds. */
export const planStep = z
  .object({
    operator: z.string(),
    details: z.string(),
    estimatedRows: z.number().nullable(),
    rows: z.number().optional(),
    dbHits: z.number().optional(),
    pageCacheHits: z.number().optional(),
    time: z.number().optional(),
    identifiers: z.array(z.string()),
    get children(): z.ZodArray<typeof planStep> {
      return z.array(planStep);
    },
  })
  .meta({ id: 'PlanStep' });
export type PlanStep = z.infer<typeof planStep>;

/** EXPLAIN and PROFILE before the query say the same as their modes. */
export const cypherMode = z.enum(['run', 'explain', 'profile']);
export type CypherMode = z.infer<typeof cypherMode>;

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
  /** The plan, when `mode` or the query asked for it. */
  plan: planStep.nullable(),
});
export type CypherResult = z.infer<typeof cypherResult>;

const question = z.object({
  query: z.string().trim().min(1).max(maxQueryLength),
  // Any JSON: how deep and how much is checked where a refusal can say its rule.
  parameters: z.record(z.string(), z.unknown()).default({}),
  mode: cypherMode.default('run'),
  limit: z.int().min(1).max(maxRows).default(1000),
});
export type Question = z.infer<typeof question>;

export const runCypher = endpoint({
  method: 'post',
  path: '/cypher',
  access: 'query',
  tag: 'Query',
  summary: 'Run a reading Cypher query',
  description:
    'Refusals are 403 problems with `rule` and, where it can be told, `line` and `column` (both from 1); an error of the query is a ' +
    '422 problem with `line`, `column` and `code`; 429 says that too many queries wait. `explain` plans only, `profile` runs and ' +
    'measures. The header X-Plumbline-Client names who asks, so that each has a turn.',
  body: question,
  response: cypherResult,
  problems: [403, 408, 422, 429, 503],
});

/** One line of a streamed answer; `rows` come any number of times, and the last line is `done` or `problem`. */
export const cypherLine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('columns'), columns: cypherResult.shape.columns }),
  z.object({ type: z.literal('rows'), rows: cypherResult.shape.rows }),
  z.object({ type: z.literal('done'), ...cypherResult.omit({ columns: true, rows: true }).shape }),
  z.object({ type: z.literal('problem'), problem }),
]);
export type CypherLine = z.infer<typeof cypherLine>;

export const streamCypher = endpoint({
  method: 'post',
  path: '/cypher/stream',
  access: 'query',
  tag: 'Query',
  summary: 'Run a reading Cypher query, and answer its rows as they come',
  description:
    'The same checks, limits and answer as POST /cypher, as lines of JSON: the columns, rows in parts, then the rest. What is refused ' +
    'before the first row is an ordinary problem; what fails later is a line of type `problem`, and the last.',
  body: question,
  response: cypherLine,
  lines: true,
  problems: [403, 408, 422, 429, 503],
});
