import { type Table, type TableMapping } from '../../model.ts';
import { ownMapping } from '../own/headers.ts';
import { guessAlignments } from './alignments.ts';
import { guessConcepts } from './concepts.ts';
import { headerRowOf, headersOf } from './headerRow.ts';
import { profilesOf } from './profile.ts';

/** How a table is best read, and whether its names alone say so. */
export function suggestMapping(table: Table, index: number): { mapping: TableMapping; sure: boolean } {
  const own = ownMapping(table, index);
  if (own) return { mapping: own, sure: true };
  const headerRow = headerRowOf(table);
  const profiles = profilesOf(table, headerRow, headersOf(table, headerRow));
  const none = { mapping: { table: index, headerRow, roles: profiles.map(() => 'keep' as const), holds: 'none' as const }, sure: table.hidden ?? false };
  if (profiles.every(({ filled }) => filled === 0)) return none;
  const pairs = guessAlignments(profiles);
  const guess = pairs ?? guessConcepts(profiles);
  if (!guess) return none;
  const holds = table.hidden ? 'none' : pairs ? 'alignments' : 'concepts';
  return { mapping: { table: index, headerRow, roles: guess.roles, holds }, sure: guess.sure && !table.hidden };
}
