import { z } from 'zod';
import { noCounterpartReason } from '../../domain/alignment.ts';
import { query } from '../../neo4j/query.ts';
import { type CountingFilter, countingParameters } from '../../domain/counting.ts';
import { conceptRow, textCell } from '../shared/graph.ts';
import { nodeKind } from '../../domain/concept.ts';
import { gapState } from '../../domain/ledger.ts';

/** A question to the ledger. */
export interface LedgerQuestion extends CountingFilter {
  /** Frameworks whose concepts are rows; all but the targets when absent. */
  framework?: string[] | undefined;
  /** Target frameworks; all but the concept's own when empty. */
  against: string[];
  /** `exclude`: what lies below a concept lends it no state. */
  below?: 'include' | 'exclude';
}

const row = conceptRow.omit({ code: true }).extend({ state: gapState, judged: z.array(z.string()) });
/** A concept in its state. */
export type LedgerRow = z.infer<typeof row>;

/** Every concept of some frameworks in its state. */
export const ledger = ({ framework, against, below, ...counting }: LedgerQuestion) => ({
  ...query('gaps/ledger', row, { frameworks: framework ?? [], against, below: below !== 'exclude', ...countingParameters(counting) }),
  ...(framework ? { reads: framework } : {}),
});

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
  /** Suggestions and stale alignments of its own; 0 for what is `direct`. */
  waiting: z.int(),
  /** Accepted claims for a whole set alike that were left out. */
  setClaims: z.int(),
  /** Accepted alignments of its own that work against a target. */
  hindering: z.int(),
  /** Of a concept judged to have none: concepts below it, those of them that are `direct`, their kinds, and the top concepts that they reach. */
  below: z.int(),
  belowDirect: z.int(),
  belowKinds: z.array(nodeKind.catch('Other')),
  belowServes: z.array(z.string()),
});
export type Basis = z.infer<typeof basis>;

/** What the states of some rows rest on. */
export const restsOn = (rows: readonly LedgerRow[], targets: string[], { below, ...counting }: CountingFilter & Pick<LedgerQuestion, 'below'>) =>
  query('gaps/rests-on', basis, {
    ids: rows.map(({ id }) => id),
    states: rows.map(({ state }) => state),
    targets,
    below: below !== 'exclude',
    ...countingParameters(counting),
  });

/** Some concepts and all that lies below them. */
export const lyingBelow = (ids: readonly string[]) => query('gaps/lying-below', z.object({ id: z.string() }), { ids: [...ids] });
