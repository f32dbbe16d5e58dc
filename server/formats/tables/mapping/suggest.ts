import { type Table, type TableMapping } from '../../model.ts';
import { ownMapping } from '../own/headers.ts';
import { guessAlignments } from './alignments.ts';
import { guessConcepts } from './concepts.ts';
import { headerRowOf, headersOf } from './headerRow.ts';
import { type Profile, profilesOf } from './profile.ts';
import { plain } from '../words/plain.ts';

const people = /^(?:employee|staff|salary|wage|price|unit price|e-?mail|phone|telephone|mobile|address|postcode|zip|date of birth|birth ?date|age|gender|first name|last name|surname|quantity|sku|invoice|prix|preis|precio|preco|prezzo|prijs|gehalt|salaire|telefon|telefono|courriel|correo|indirizzo|adresse|direccion)\b/u;

/** Whether a table is one of people, goods or bills: columns such as `Salary`, and none that names a level or a description. */
function tellsPeopleOrGoods(profiles: readonly Profile[]): boolean {
  const named = profiles.filter(({ header }) => people.test(plain(header)));
  return named.length > 0 && profiles.every(({ meaning: { rank, property } }) => rank === undefined && property !== 'statement' && property !== 'parent');
}

/** How a table is best read, and whether its names alone say so. */
export function suggestMapping(table: Table, index: number): { mapping: TableMapping; sure: boolean } {
  const own = ownMapping(table, index);
  if (own) return { mapping: own, sure: true };
  const headerRow = headerRowOf(table);
  const profiles = profilesOf(table, headerRow, headersOf(table, headerRow));
  const none = { mapping: { table: index, headerRow, roles: profiles.map(() => 'keep' as const), holds: 'none' as const }, sure: table.hidden ?? false };
  if (profiles.every(({ filled }) => filled === 0)) return none;
  if (tellsPeopleOrGoods(profiles)) return none;
  const pairs = guessAlignments(profiles);
  const guess = pairs ?? guessConcepts(profiles);
  if (!guess) return none;
  const holds = table.hidden ? 'none' : pairs ? 'alignments' : 'concepts';
  return { mapping: { table: index, headerRow, roles: guess.roles, holds }, sure: guess.sure && !table.hidden };
}
