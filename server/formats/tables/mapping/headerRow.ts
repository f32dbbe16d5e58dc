import { type Table } from '../../model.ts';
import { isStrongCode, looksLikeCode, splitCode } from '../codes/code.ts';
import { meaningOf } from '../words/headers.ts';
import { tidy } from '../words/plain.ts';

const looked = 30;
const year = /^(?:19|20)\d\d$/;

/** Index of the row of headers; -1 where there is none. */
export function headerRowOf(table: Table): number {
  const rows = table.rows.slice(0, looked).map(({ cells }) => cells.map((cell) => tidy(cell.slice(0, 300))));
  const width = Math.max(0, ...rows.map((cells) => cells.filter((cell) => cell !== '').length));
  let best = { index: -1, score: 0 };
  rows.forEach((cells, index) => {
    const score = scoreOf(cells, width) + (index === 0 ? 0.1 : 0);
    if (score > best.score) best = { index, score };
  });
  if (best.score >= 1) return best.index;
  return looksLikeHead(rows, width);
}

/** Known names among short, distinct cells. */
function scoreOf(cells: readonly string[], width: number): number {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || (filled.length === 1 && width > 1) || filled.some((cell) => cell.length > 80)) return 0;
  const known = filled.filter((cell) => {
    const { property, rank, framework, unknown } = meaningOf(cell);
    return cell.split(' ').length <= 6 && !isStrongCode(cell) && (property ?? rank ?? framework) !== undefined && unknown <= 2;
  }).length;
  const share = known / filled.length;
  return share < 0.3 ? 0 : known * share + (filled.length / width) * 0.5;
}

/** A first full row of short texts none of which comes again, above rows that look otherwise. */
function looksLikeHead(rows: readonly string[][], width: number): number {
  const index = rows.findIndex((cells) => cells.filter((cell) => cell !== '').length === width);
  const cells = rows[index];
  if (!cells || index + 1 >= rows.length) return -1;
  const below = rows.slice(index + 1);
  if (width < 2) return isNameOfCoded(cells, below) ? index : -1;
  const plainCells = cells.filter((cell) => cell !== '');
  const matrix = plainCells.slice(1).every(looksLikeCode) && plainCells.length > 3;
  if (plainCells.some((cell) => cell.length > 40)) return -1;
  if (matrix) return index;
  if (plainCells.some((cell) => isStrongCode(cell) && !year.test(cell))) return -1;
  const again = cells.some((cell, column) => cell !== '' && below.some((other) => other[column] === cell));
  const differs = cells.some((cell, column) => {
    const texts = below.map((other) => other[column] ?? '').filter((text) => text !== '');
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
    const coded = texts.length > 2 && texts.every((text) => splitCode(text)) && !splitCode(cell);
    return texts.length > 0 && (texts.every(looksLikeCode) || coded || mean > cell.length * 2);
  });
  return again || !differs ? -1 : index;
}

/** Whether a single text without a code stands above texts that all have one. */
function isNameOfCoded(cells: readonly string[], below: readonly string[][]): boolean {
  const [name = '', ...texts] = [cells, ...below].flatMap((row) => row.find((cell) => cell !== '') ?? []);
  return name.length <= 40 && !splitCode(name) && !looksLikeCode(name) && texts.length > 1 && texts.every((text) => splitCode(text));
}

/** Names of the columns: those of the row above in front where they say what several columns below belong to. */
export function headersOf(table: Table, headerRow: number): string[] {
  const names = (table.rows[headerRow]?.cells ?? []).map((cell) => tidy(cell));
  const groups = (table.rows[headerRow - 1]?.cells ?? []).map((cell) => tidy(cell));
  const doubled = new Set(names.filter((name, index) => name !== '' && names.indexOf(name) !== index));
  if (doubled.size === 0 || groups.filter((group) => group !== '').length < 2) return names;
  let group = '';
  return names.map((name, column) => {
    group = groups[column] || group;
    return `${group} ${name}`.trim();
  });
}
