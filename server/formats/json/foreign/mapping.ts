import { type ColumnRole, type Table, type TableMapping } from '../../model.ts';
import { guessConcepts } from '../../tables/mapping/concepts.ts';
import { profilesOf } from '../../tables/mapping/profile.ts';
import { indicatorRank, meaningOf } from '../../tables/words/headers.ts';
import { type Entry, keyColumn, valueColumn } from './records.ts';

/** Rows of one list, and which list they are in; `outer` is the index of the list around it, -1 for none. */
export interface Level {
  list: string;
  outer: number;
  table: Table;
  entries: Entry[];
}

const neutral = /^(children|items|nodes|elements|entries|list|data|records|results|rows|content|subs?|members|parts)$/i;

/** The lists of a file as tables: members are columns, the first row names them. */
export function levelsOf(entries: readonly Entry[], file: number): Level[] {
  const byList = new Map<string, Entry[]>();
  for (const entry of entries) {
    const list = byList.get(entry.list);
    if (list) list.push(entry);
    else byList.set(entry.list, [entry]);
  }
  const names = [...byList.keys()];
  return [...byList].map(([list, all]) => {
    const columns = [...new Set(all.flatMap(({ cells }) => [...cells.keys()]))].slice(0, 500);
    const place = { file, pointer: '' };
    const rows = all.map(({ cells, pointer }) => ({ cells: columns.map((column) => cells.get(column) ?? ''), place: { file, pointer } }));
    const outer = all.find(({ parent }) => parent && parent.list !== list)?.parent?.list;
    return { list, outer: outer === undefined ? -1 : names.indexOf(outer), entries: all, table: { name: list, rows: [{ cells: columns, place }, ...rows] } };
  });
}

/** Which lists hold concepts, and what each member is. */
export function suggestLevels(levels: readonly Level[]): { mapping: TableMapping; sure: boolean }[] {
  const guesses = levels.map((level) => {
    const headers = level.table.rows[0]?.cells ?? [];
    const nested = levels.length > 1 || level.entries.some(({ parent }) => parent !== null);
    const guess = guessConcepts(profilesOf(level.table, 0, headers));
    const roles = headers.map((header, column): ColumnRole => roleOf(header, guess?.roles[column] ?? 'keep', nested));
    if (!roles.includes('title') && !roles.some((role) => role.startsWith('level:'))) titleFrom(roles, headers);
    return { roles, sure: guess?.sure ?? false, named: nameOf(level.list, roles.includes('code')) };
  });
  const holds = holdsOf(levels, guesses);
  return guesses.map(({ roles, sure }, table) => ({ mapping: { table, headerRow: 0, roles, holds: holds[table] ? 'concepts' : 'none' }, sure: sure && holds[table] === true }));
}

function roleOf(header: string, guessed: ColumnRole, nested: boolean): ColumnRole {
  if (header === keyColumn) return 'code';
  if (header === valueColumn) return 'title';
  const [, part, level] = /^(level|code|statement):(\d+)$/.exec(guessed) ?? [];
  if (!nested || part === undefined) return guessed;
  return part === 'level' ? (level === '1' ? 'title' : 'keep') : (part as 'code' | 'statement');
}

function titleFrom(roles: ColumnRole[], headers: readonly string[]): void {
  const wanted = headers.findIndex((header, column) => /(^|\.)(title|name|label|text)(\.|$)/i.test(header) && roles[column] === 'keep');
  const column = wanted >= 0 ? wanted : roles.indexOf('statement');
  if (column >= 0) roles[column] = 'title';
}

/** Lists of what stands beside concepts. */
const apart = /^(_?links?|tags?|keywords?|media|images?|files?|attachments?|documents?|downloads?|contacts?|authors?|partners?|owners?|users?|fields?|columns?|sources?|references?|metadata|params?|parameters|props|properties|parties|roles|resources|translations?|history|comments?)$/i;

/** What the name of a list says of it; indicators are a level where they have codes. */
const nameOf = (list: string, coded: boolean): 'level' | 'neutral' | 'other' | 'apart' => {
  const name = list.split(' > ').at(-1) ?? '';
  if (apart.test(name)) return 'apart';
  const { rank } = meaningOf(name);
  if (rank !== undefined) return rank === indicatorRank && !coded ? 'other' : 'level';
  return neutral.test(name) ? 'neutral' : 'other';
};

/** Whether records have but a few titles between them, without codes or hardly any with them: `statement`, again and again, is a kind of text and no concept. */
function saysTheSame(level: Level | undefined, roles: readonly ColumnRole[]): boolean {
  const titles = level?.table.rows.slice(1).flatMap(({ cells }) => cells[roles.indexOf('title')] || []) ?? [];
  return titles.length > 2 && new Set(titles).size <= (roles.includes('code') ? Math.max(1, titles.length * 0.1) : titles.length * 0.34);
}

/** Lists named after levels where there are any, with what they are in; else the lists that hold the most. */
function holdsOf(levels: readonly Level[], guesses: readonly { roles: ColumnRole[]; named: string }[]): boolean[] {
  const titled = guesses.map(({ roles }, index) => (roles.includes('title') && !saysTheSame(levels[index], roles)) || roles.some((role) => role.startsWith('level:')));
  const anyNamed = guesses.some(({ named }, index) => named === 'level' && titled[index]);
  const most = Math.max(0, ...levels.map(({ entries, outer }, index) => (outer < 0 && titled[index] ? entries.length : 0)));
  const holds = levels.map(({ entries, outer }, index) => {
    if (!titled[index] || guesses[index]?.named === 'apart') return false;
    if (anyNamed) return guesses[index]?.named !== 'other';
    return outer >= 0 ? guesses[index]?.roles.includes('code') === true || levels.filter((one) => one.outer === outer).length === 1 : entries.length === most;
  });
  levels.forEach((_, index) => {
    for (let at = levels[index]?.outer ?? -1; holds[index] && at >= 0; at = levels[at]?.outer ?? -1) if (titled[at]) holds[at] = true;
  });
  return holds;
}
