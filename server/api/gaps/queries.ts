import { z } from 'zod';
import { noCounterpartReason } from '../../../seeds/schema.ts';
import { query } from '../../neo4j/query.ts';
import { type CountingFilter, countingParameters } from '../shared/counting.ts';
import { conceptRow, textCell } from '../shared/graph.ts';
import { gapState } from './schema.ts';

/** A question to the ledger. */
export interface LedgerQuestion extends CountingFilter {
  /** Frameworks whose concepts are rows; all but the targets when absent. */
  framework?: string[] | undefined;
  /** Target frameworks; all but the concept's own when empty. */
  against: string[];
}

const row = conceptRow.omit({ code: true }).extend({ state: gapState });
/** A concept in its state. */
export type LedgerRow = z.infer<typeof row>;

/** Every concept of some frameworks in its state. */
export const ledger = ({ framework, against, ...counting }: LedgerQuestion) =>
  query('gaps/ledger', row, { frameworks: framework ?? [], against, ...countingParameters(counting) });

const basis = z.object({
  id: z.string(),
  code: textCell,
  relation: z.enum(['target', 'parent', 'child', 'path']).nullable(),
  /** Ids. */
  via: z.array(z.string()),
  /** True where `direct` or `inherited` rests on nothing but claims made for a whole set alike. */
  crossCuttingOnly: z.boolean(),
  reason: noCounterpartReason.nullable(),
  rationale: z.string().nullable(),
});
export type Basis = z.infer<typeof basis>;

/** What the states of some rows rest on. */
export const restsOn = (rows: readonly LedgerRow[], targets: string[], counting: CountingFilter) =>
  query('gaps/rests-on', basis, {
    ids: rows.map(({ id }) => id),
    states: rows.map(({ state }) => state),
    targets,
    ...countingParameters(counting),
  });
