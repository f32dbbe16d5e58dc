import type { Grid } from './grid.ts';
import { captionOf } from './words/captions.ts';
import { fieldOf, isAside, isBesides, isMeasure } from './words/fields.ts';
import { namesLevel } from './words/levels.ts';
import { plain } from './words/plain.ts';

export type ColumnUse = 'level' | 'code' | 'statement' | 'none';

const codeWords = new Set('no nr n n\u00ba id ids code ref reference number nummer numero kennung codigo'.split(' '));
/** Whether the head of a column says that it holds codes: `No.`, `Goal #`, `Ref`. */
const codeHead = (header: string): boolean => plain(header).split(/[\s./]+/u).some((word) => codeWords.has(word)) || header.includes('#');
const codeAlone = /^[([]?(?:[A-Za-z]{1,6}[./ -]?){0,3}\d{1,4}(?:[.-]\d{1,3}){0,5}(?:\.?[a-z])?[.)\]]?$|^[IVXLC]{1,6}\.?$|^[A-Za-z][.)]?$/u;

/** What each column of a table holds: levels from the left, their codes and statements, or nothing of the outline. */
export function columnUses(grid: Grid): ColumnUse[] {
  if (isForm(grid)) return Array.from({ length: grid.width }, () => 'none');
  const uses = Array.from({ length: grid.width }, (_, column) => firstUse(grid, column));
  const levels = uses.flatMap((use, column) => (use === 'level' ? [column] : []));
  const leaf = levels.find((column) => !repeats(grid, column)) ?? levels.at(-1);
  for (const column of levels) {
    if (leaf === undefined || column <= leaf) continue;
    const header = grid.headers[column] ?? '';
    const named = (namesLevel(header) || captionOf(header) === 'plan') && !isMeasure(header, levels.map((other) => grid.headers[other] ?? ''));
    if (!named) uses[column] = isText(grid, column) && !levels.some((other) => other > leaf && other < column) && header === '' ? 'statement' : 'none';
  }
  return uses;
}

/** Whether a column says how progress is measured: `Measure` beside `Target` or `Baseline`. */
const isGauge = (header: string, headers: string[]): boolean => /^(?:performance )?measures?$/u.test(plain(header)) && headers.some((other) => /^(?:targets?|baseline)\b/u.test(plain(other)));

/** Whether a table tells of one thing, a name and what it is in each row: `Lead agency`, `Start date`. */
function isForm(grid: Grid): boolean {
  const names = [grid.headers[0] ?? '', ...valuesOf(grid, 0)].filter((name) => name !== '');
  const [besides, told] = [names.filter((name) => isAside(name) || isBesides(name)).length, names.filter((name) => name.length < 40 && namesLevel(name)).length];
  return grid.width === 2 && names.length > 1 && (besides >= names.length * 0.6 || (besides >= names.length * 0.4 && besides + told >= names.length * 0.8));
}

function firstUse(grid: Grid, column: number): ColumnUse {
  const header = grid.headers[column] ?? '';
  const values = valuesOf(grid, column);
  if (values.length === 0) return 'none';
  const codes = values.filter((value) => value.length <= 24 && codeAlone.test(value)).length;
  if (codes >= values.length * 0.8) return codeHead(header) || (values.some((value) => /\d/u.test(value)) && beforeText(grid, column)) ? 'code' : 'none';
  if (isGauge(header, grid.headers)) return 'none';
  if ((codeHead(header) && header.length <= 4) || (isBesides(header) && !namesLevel(header))) return 'none';
  if (fieldOf(header) === 'statement') return 'statement';
  return isText(grid, column) ? 'level' : 'none';
}

/** Figures behind the text of a row are amounts, those before it its number. */
function beforeText(grid: Grid, column: number): boolean {
  const header = grid.headers[column] ?? '';
  if ((header === '' || namesLevel(header)) && valuesOf(grid, column).some((value) => /\p{L}|\d\.\d/u.test(value))) return true;
  return !Array.from({ length: column }, (_, other) => other).some((other) => isText(grid, other) && valuesOf(grid, other).length > 0);
}

const valuesOf = (grid: Grid, column: number): string[] => grid.rows.flatMap((row) => row[column]?.text ?? []);

const isText = (grid: Grid, column: number): boolean => {
  const values = valuesOf(grid, column);
  return values.filter((value) => /\p{L}{3}/u.test(value)).length >= values.length * 0.7;
};

/** Whether a column's values are said of several rows each: repeated, spanning, or left blank below. */
function repeats(grid: Grid, column: number): boolean {
  const values = valuesOf(grid, column);
  const rows = grid.rows.filter((row) => row.filter(Boolean).length > 1).length;
  return new Set(values).size <= Math.max(1, rows) * 0.85 && rows > 1;
}
