import type { ConceptKind } from '../../domain/concept.ts';
import type { LedgerRow } from './queries.ts';
import { type GapState, gapStates } from '../../domain/ledger.ts';

/** Which rows of a ledger are asked for; all of them where nothing is named. */
export interface Selection {
  kind?: readonly ConceptKind[] | undefined;
  state?: readonly GapState[] | undefined;
}

/** The rows that are asked for, and how many of those kinds are in each state, whatever states are asked for. */
export function selectRows(rows: readonly LedgerRow[], { kind, state }: Selection): { counts: Record<GapState, number>; rows: LedgerRow[] } {
  const ofKind = rows.filter((row) => !kind || (kind as readonly string[]).includes(row.kind));
  return { counts: countStates(ofKind), rows: ofKind.filter((row) => !state || state.includes(row.state)) };
}

/** How many rows of a ledger are in each state. */
export function countStates(rows: readonly LedgerRow[]): Record<GapState, number> {
  const counts = Object.fromEntries(gapStates.map((state) => [state, 0])) as Record<GapState, number>;
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
