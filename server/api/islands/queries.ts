import { z } from 'zod';
import { query } from '../../neo4j/query.ts';
import { type CountingFilter, countingParameters } from '../../domain/counting.ts';

const row = z.object({
  concept: z.string(),
  reaches: z.boolean(),
  others: z.array(z.string()),
  alignments: z.array(z.string()),
});

/** Where to look from: every concept of some frameworks (of all but the targets when empty), or some concepts. */
export type From = { frameworks: string[] } | { concepts: string[] };

export const links = (from: From, against: string[], counting: CountingFilter, limit: number) =>
  query('gaps/islands', row, { frameworks: [], concepts: [], ...from, against, ...countingParameters(counting), limit });
