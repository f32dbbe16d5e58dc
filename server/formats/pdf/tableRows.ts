import type { Line } from './line.ts';

/**
 * Whether columns are those of a table. Columns of text fill their width and break their paragraphs each at its own height; the
 * cells of a table begin at the same heights and leave room.
 */
export function isTable(columns: readonly Line[][]): boolean {
  if (columns.length < 2) return false;
  if (columns.length === 2 && columns.some(hasHeadings)) return false;
  const rows = cutRows(columns);
  if (numberedApart(rows)) return false;
  const full = rows.filter((row) => row.filter((cell) => cell.length > 0).length >= 2).length;
  if (rows.length >= 3 && full >= 0.6 * rows.length) return true;
  return columns.some((column) => fill(column) < 0.6 || letters(column) < 16) && full >= 0.6 * rows.length && aligned(columns) >= 0.7;
}

/** Whether larger lines stand between those of a column, as headings do in text. The first line may be the head of a table. */
function hasHeadings(column: readonly Line[]): boolean {
  const sizes = column.map(({ size }) => size).sort((one, other) => one - other);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return column.slice(1).some(({ size }) => size > usual * 1.15);
}

const number = /^(?:\p{L}[\p{L} ]{2,30} )?(\d{1,3})(?:\.\d{1,3})*[.:)]?\s/u;

/** Whether each column counts by itself, `1.1`, `1.2` beside `2.1`, `2.2`: columns of text that happen to stand at the same heights. */
function numberedApart(rows: readonly Line[][][]): boolean {
  const beside = rows.map((row) => row.flatMap((cell) => number.exec(cell[0]?.text ?? '')?.[1] ?? [])).filter((numbers) => numbers.length > 1);
  return beside.length >= 3 && beside.length >= rows.length * 0.5 && beside.every((numbers) => new Set(numbers).size === numbers.length);
}

/** Rows of cells: cut where all columns leave room, or else wherever the first column begins anew. */
export function rowsOfTable(columns: readonly Line[][]): Line[][][] {
  const rows = cutRows(columns);
  return rows.length >= 3 ? rows : rowsAt(columns, (columns[0] ?? []).map(({ y, size }) => y - 0.5 * size).slice(1));
}

function cutRows(columns: readonly Line[][]): Line[][][] {
  const lines = columns.flat().sort((one, other) => one.y - other.y);
  const gaps = lines.slice(1).map((line, index) => (line.y - (lines[index]?.y ?? line.y)) / line.size);
  const leading = usualLeading(columns);
  const cuts = lines.slice(1).filter((_line, index) => (gaps[index] ?? 0) > Math.max(1.15 * leading, leading + 0.15)).map(({ y, size }) => y - 0.5 * size);
  return rowsAt(columns, cuts);
}

/** Distance of the lines in a cell, in heights of letters: the least that is usual within the columns. */
function usualLeading(columns: readonly Line[][]): number {
  const gaps = columns.flatMap((column) => column.slice(1).map((line, index) => (line.y - (column[index]?.y ?? line.y)) / line.size)).filter((gap) => gap > 0.8);
  gaps.sort((one, other) => one - other);
  return Math.min(gaps[Math.floor(gaps.length / 5)] ?? 1.2, 1.5);
}

function rowsAt(columns: readonly Line[][], cuts: readonly number[]): Line[][][] {
  const rows = Array.from({ length: cuts.length + 1 }, () => columns.map((): Line[] => []));
  columns.forEach((column, index) => {
    let row = 0;
    for (const line of column) {
      while (row < cuts.length && line.y > (cuts[row] ?? Infinity)) row += 1;
      rows[row]?.[index]?.push(line);
    }
  });
  return rows.filter((row) => row.some((cell) => cell.length > 0));
}

/** How far its lines reach towards the longest of them, on average. */
function fill(column: readonly Line[]): number {
  const left = Math.min(...column.map((line) => line.left));
  const width = Math.max(...column.map((line) => line.right)) - left;
  return column.reduce((sum, line) => sum + (line.right - left) / width, 0) / column.length;
}

/** How many letters a line has, on average. */
const letters = (column: readonly Line[]): number => column.reduce((sum, { text }) => sum + text.length, 0) / column.length;

/** Share of the lines of the shortest column that have one of the next on the same baseline. */
function aligned(columns: readonly Line[][]): number {
  const [few, many] = columns.toSorted((one, other) => one.length - other.length);
  if (!few || !many) return 0;
  return few.filter((line) => many.some((other) => Math.abs(other.y - line.y) < 0.2 * line.size)).length / few.length;
}
