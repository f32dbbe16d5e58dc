import type { z } from 'zod';
import { cypherFileOf } from '../../cypher/files.ts';

/** What to run: a description that the one runner executes. */
export interface Query<Row> {
  /** File below `cypher/`, without its ending. */
  name: string;
  text: string;
  parameters: Record<string, unknown>;
  /** Parameters that are numbers of any kind: sent as floats even where whole, or Neo4j plans the query once for each kind. */
  floats?: readonly string[];
  row: z.ZodType<Row>;
  /** Frameworks whose revisions the rows rest on; absent where they may rest on the whole graph. */
  reads?: readonly string[];
  /** Milliseconds after which the answer is no longer wanted; without it, the runner's own limit. */
  timeout?: number;
}

/** Describes a run of `cypher/<name>.cypher`; each row of the answer is parsed with `row`. */
export function query<Row>(name: string, row: z.ZodType<Row>, parameters: Record<string, unknown> = {}): Query<Row> {
  const file = cypherFileOf(name);
  const text = file.options.length === 0 ? file.text : `CYPHER ${file.options.join(' ')}\n${file.text}`;
  const floats = file.parameters.filter(({ type }) => type === 'number').map((parameter) => parameter.name);
  return { name, text, parameters, floats, row };
}
