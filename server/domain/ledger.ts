import { z } from 'zod';

/** The ledger's states in the order in which they are tried. A judgement of the concept itself stands before what is inferred. */
export const gapStates = [
  'direct',
  'no-counterpart',
  'inherited',
  'derived',
  'pending',
  'not-counted',
  'rejected',
  'unreviewed',
] as const;
export const gapState = z.enum(gapStates);
export type GapState = z.infer<typeof gapState>;
/** What is inferred from others: never added to `direct` silently. */
export const inferredStates: readonly GapState[] = ['inherited', 'derived'];
export const unalignedStates: readonly GapState[] = ['no-counterpart', 'pending', 'not-counted', 'rejected', 'unreviewed'];

/** Names the ledger's definition: what was found under another one can't be compared. See docs/definitions.md. */
export const ledgerDefinition = 2;

/** What the headline of a ledger adds up: 41 themselves, 12 by inference, 43 none. */
export interface Standing {
  direct: number;
  inferred: number;
  unaligned: number;
}

/** The three figures of a ledger that is never summed up in one. */
export function standingOf(counts: Partial<Record<GapState, number>>): Standing {
  const sum = (states: readonly GapState[]) => states.reduce((total, state) => total + (counts[state] ?? 0), 0);
  return { direct: counts.direct ?? 0, inferred: sum(inferredStates), unaligned: sum(unalignedStates) };
}
