import { type Table } from '../../model.ts';
import { looksLikeCode, splitCode } from '../codes/code.ts';
import { type Meaning, meaningOf } from '../words/headers.ts';
import { markOf, saysNone } from '../words/none.ts';
import { tidy } from '../words/plain.ts';
import { bareCode } from '../codes/code.ts';

/** What a column holds, by its name and by a sample of its cells. Shares from 0 to 1 of the cells that are not empty. */
export interface Profile {
  column: number;
  header: string;
  meaning: Meaning;
  /** Sampled cells, empty ones too. */
  cells: string[];
  filled: number;
  distinct: number;
  codes: number;
  /** A code with a text. */
  splits: number;
  nones: number;
  marks: number;
  uris: number;
  /** Several codes in a cell. */
  several: number;
  numbers: number;
  /** Mean length in letters. */
  length: number;
}

const sampled = 2000;

const language = /[\s_.-]*[([]?\b(?:en|fr|es|de|pt|it|nl|sv|ru|zh|ar|ja|english|french|spanish|german|portuguese|italian|dutch|deutsch|francais|fran\u00e7ais|espa\u00f1ol|portugu\u00eas|italiano)\b[)\]]?$/iu;

/** Columns that say in another language what a column before them says, by their names: `Text (FR)` beside `Text (EN)`. */
export function translationsIn(profiles: readonly Profile[]): Set<Profile> {
  const nameOf = ({ header }: Profile): string => header.replace(language, '').trim();
  return new Set(profiles.filter((one, at) => nameOf(one) !== one.header && nameOf(one) !== '' && profiles.slice(0, at).some((other) => nameOf(other) === nameOf(one))));
}

export function profilesOf(table: Table, headerRow: number, headers: readonly string[]): Profile[] {
  const rows = table.rows.slice(headerRow + 1, headerRow + 1 + sampled);
  const width = Math.max(headers.length, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: Math.min(width, 500) }, (_, column) => profileOf(column, headers[column] ?? '', rows.map(({ cells }) => tidy((cells[column] ?? '').slice(0, 600)))));
}

function profileOf(column: number, header: string, all: string[]): Profile {
  const cells = all.map((cell) => (cell === header ? '' : cell));
  const texts = cells.filter((cell) => cell !== '');
  const share = (is: (text: string) => boolean) => texts.filter(is).length / Math.max(1, texts.length);
  return {
    column,
    header,
    meaning: meaningOf(header.replace(language, '') || header),
    cells,
    filled: texts.length,
    distinct: new Set(texts).size,
    codes: share((text) => looksLikeCode(bareCode(text)) && !saysNone(text)),
    splits: share((text) => splitCode(text) !== undefined && !looksLikeCode(bareCode(text))),
    nones: share(saysNone),
    marks: share((text) => markOf(text) !== undefined),
    uris: share((text) => /^https?:\/\/\S+$|^urn:\S+$/.test(text)),
    several: share((text) => /[;,\n]/.test(text) && text.split(/[;,\n]/).every((part) => looksLikeCode(bareCode(part)))),
    numbers: share((text) => /^[-+]?[\d.,\s%€$]+$/.test(text)),
    length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
  };
}

/** Whether each value of `under` comes with one value of `above`, which has fewer: it nests. */
export const nests = (above: Profile, under: Profile): boolean => above.distinct <= under.distinct && comesUnderOne(above, under);

/** Whether each value of `under` comes with one value of `above`. Empty cells of `above` repeat the one before. */
export function comesUnderOne(above: Profile, under: Profile): boolean {
  const of = new Map<string, Set<string>>();
  let current = '';
  let pairs = 0;
  above.cells.forEach((cell, index) => {
    current = cell || current;
    const value = under.cells[index] ?? '';
    if (value === '' || current === '') return;
    pairs++;
    of.set(value, (of.get(value) ?? new Set()).add(current));
  });
  const single = [...of.values()].filter((set) => set.size === 1).length;
  return pairs > 0 && of.size > 0 && single / of.size >= 0.8;
}

/** Whether its equal values stand together. */
export function isGrouped({ cells, distinct }: Profile): boolean {
  let runs = 0;
  let current = '';
  for (const cell of cells) {
    if (cell === '' || cell === current) continue;
    current = cell;
    runs++;
  }
  return distinct >= 2 && runs <= distinct * 1.1;
}
