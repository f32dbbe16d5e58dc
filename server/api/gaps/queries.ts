import { z } from 'zod';
import { noCounterpartReason } from '../../../seeds/schema.ts';
import { query } from '../../neo4j/query.ts';
import { type CountingFilter, countingParameters } from '../shared/counting.ts';
import { nodeKind } from '../shared/schema.ts';
import { gapState } from './schema.ts';

const row = z.object({
  id: z.string(),
  code: z.string().nullable().transform((code) => code ?? ''),
  title: z.string().nullable().transform((title) => title ?? ''),
  kind: nodeKind.catch('Other'),
  framework: z.string(),
  state: gapState,
  relation: z.enum(['target', 'parent', 'child', 'path']).nullable(),
  /** Ids. */
  via: z.array(z.string()),
  /** True where `direct` or `inherited` rests on nothing but claims made for a whole set alike. */
  crossCuttingOnly: z.boolean(),
  reason: noCounterpartReason.nullable(),
  rationale: z.string().nullable(),
});
export type LedgerRow = z.infer<typeof row>;

/** A question to the ledger. */
export interface LedgerQuestion extends CountingFilter {
  /** Frameworks whose concepts are rows; all but the targets when absent. */
  framework?: string[] | undefined;
  /** Target frameworks; all but the concept's own when empty. */
  against: string[];
}

export const ledger = ({ framework, against, ...counting }: LedgerQuestion) =>
  query('gaps/ledger', row, { frameworks: framework ?? [], against, ...countingParameters(counting) });
