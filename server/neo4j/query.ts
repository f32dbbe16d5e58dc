import type { z } from 'zod';
import { cypher } from '../../cypher/files.ts';

/** What to run: a description that the one runner executes. */
export interface Query<Row> {
  /** File below `cypher/`, without its ending; sent to the server as transaction metadata. */
  name: string;
  text: string;
  parameters: Record<string, unknown>;
  row: z.ZodType<Row>;
  /** Milliseconds after which the answer is no longer wanted; without it, the runner's own limit. */
  patience?: number;
}

/** Describes a run of `cypher/<name>.cypher`; each row of the answer is parsed with `row`. */
export function query<Row>(name: string, row: z.ZodType<Row>, parameters: Record<string, unknown> = {}): Query<Row> {
  return { name, text: cypher(name), parameters, row };
}
