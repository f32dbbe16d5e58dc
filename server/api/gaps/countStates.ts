import type { LedgerRow } from './queries.ts';
import { type GapState, gapStates } from './schema.ts';

/** How many rows of a ledger are in each state. */
export function countStates(rows: readonly LedgerRow[]): Record<GapState, number> {
  const counts = Object.fromEntries(gapStates.map((state) => [state, 0])) as Record<GapState, number>;
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
