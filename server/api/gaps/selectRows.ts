import { PlumblineError } from '../../errors.ts';
import type { ConceptKind } from '../../domain/concept.ts';
import type { LedgerRow } from './queries.ts';
import { type GapState, gapStates } from '../../domain/ledger.ts';

/** Which rows of a ledger are asked for; all of them where nothing is named. */
export interface Selection {
  kind?: readonly ConceptKind[] | undefined;
  state?: readonly GapState[] | undefined;
  /** Ids. */
  concept?: readonly string[] | undefined;
  /** Words, each in the id or the title. */
  q?: string | undefined;
}

/** The rows that are asked for, and how many of those kinds and words are in each state, whatever states are asked for. */
export function selectRows(rows: readonly LedgerRow[], { kind, state, concept, q = '' }: Selection): { counts: Record<GapState, number>; rows: LedgerRow[] } {
  const words = plain(q).split(/\s+/).filter(Boolean);
  const counted = rows.filter((row) => (!kind || (kind as readonly string[]).includes(row.kind)) && hasAll(row, words));
  return { counts: countStates(counted), rows: counted.filter((row) => (!state || state.includes(row.state)) && (!concept || concept.includes(row.id))) };
}

function hasAll({ id, title }: LedgerRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = plain(`${id} ${title}`);
  return words.every((word) => text.includes(word));
}

/** A text without case and accents. */
export const plain = (text: string): string =>
  (/^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();

/** The same rows. Throws `not-found`, naming each, when a concept that is asked for has none. */
export function requireRows(rows: LedgerRow[], concepts: readonly string[] = []): LedgerRow[] {
  if (concepts.length === 0) return rows;
  const known = new Set(rows.map(({ id }) => id));
  const unknown = [...new Set(concepts)].filter((id) => !known.has(id));
  if (unknown.length > 0) throw new PlumblineError('not-found', `The gap ledger has no concept ${unknown.map((id) => `"${id}"`).join(', ')}.`);
  return rows;
}

/** How many rows of a ledger are in each state. */
export function countStates(rows: readonly LedgerRow[]): Record<GapState, number> {
  const counts = Object.fromEntries(gapStates.map((state) => [state, 0])) as Record<GapState, number>;
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
