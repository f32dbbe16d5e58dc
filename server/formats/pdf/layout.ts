import type { Line } from './line.ts';
import { isTable, rowsOfTable } from './tableRows.ts';

/** Lines that are read one below the other, or rows of cells, each cell the lines in it. */
export type Region = { lines: Line[] } | { rows: Line[][][] };

const fewestLines = 3;
const mostColumns = 12;

/** The regions of a page in the order of reading: columns one after the other, tables row by row. */
export function layOut(lines: readonly Line[]): Region[] {
  const sorted = lines.toSorted((one, other) => one.y - other.y || one.left - other.left);
  return merged(cut(sorted, 0));
}

function cut(lines: Line[], depth: number): Region[] {
  const gutter = depth < mostColumns ? bestGutter(lines) : undefined;
  if (!gutter) return [{ lines }];
  const regions: Region[] = [];
  for (const whole of runsAt(lines, gutter)) {
    const above = aboveColumns(whole, gutter);
    const run = whole.slice(above);
    const [left, right] = [run.filter((line) => line.right <= gutter), run.filter((line) => line.left >= gutter)];
    if (!hasColumns(left, right, run)) regions.push({ lines: whole });
    else {
      regions.push({ lines: whole.slice(0, above) });
      const columns = columnsOf(run);
      if (isTable(columns)) regions.push(...withoutLooseEnds(rowsOfTable(columns)));
      else regions.push(...cut(left, depth + 1), ...cut(right, depth + 1));
    }
  }
  return regions;
}

/** How many lines of the left stand above all of the right: text over the columns that happens to end before the gutter. */
function aboveColumns(run: readonly Line[], gutter: number): number {
  const first = run.find((line) => line.left >= gutter);
  const above = first ? run.findIndex((line) => line.y > first.y - 0.8 * Math.max(line.size, first.size)) : 0;
  return Math.max(0, above);
}

/** Short lines right above or below a table look like rows with one cell. */
function withoutLooseEnds(rows: Line[][][]): Region[] {
  const full = rows.map((row) => row.filter((cell) => cell.length > 0).length > 1);
  const [first, last] = [full.indexOf(true), full.lastIndexOf(true)];
  return [{ lines: rows.slice(0, first).flat(2) }, { rows: rows.slice(first, last + 1) }, { lines: rows.slice(last + 1).flat(2) }];
}

/** Where most lines stand side by side in two columns. */
function bestGutter(lines: readonly Line[]): number | undefined {
  const lefts = new Map<number, number>();
  for (const { left } of lines) lefts.set(Math.round(left / 2), (lefts.get(Math.round(left / 2)) ?? 0) + 1);
  let best: number | undefined;
  let most = 0;
  for (const [rounded, count] of [...lefts].sort((one, other) => other[1] - one[1]).slice(0, 40)) {
    if (count < 2) continue;
    const gutter = rounded * 2 - 2;
    let score = 0;
    for (const run of runsAt(lines, gutter)) {
      const [left, right] = [run.filter((line) => line.right <= gutter), run.filter((line) => line.left >= gutter)];
      if (hasColumns(left, right, run)) score += Math.min(left.length, right.length);
    }
    if (score > most) [best, most] = [gutter, score];
  }
  return best;
}

/** Lines from top to bottom, cut wherever one crosses the gutter. Lines that cross stand by themselves. */
function runsAt(lines: readonly Line[], gutter: number): Line[][] {
  const runs: Line[][] = [];
  let crossing: boolean | undefined;
  for (const line of lines) {
    const crosses = line.left < gutter && line.right > gutter;
    if (crosses === crossing) runs.at(-1)?.push(line);
    else runs.push([line]);
    crossing = crosses;
  }
  return runs;
}

function hasColumns(left: readonly Line[], right: readonly Line[], run: readonly Line[]): boolean {
  if (left.length + right.length < run.length || left.length === 0 || right.length === 0) return false;
  const beside = sideBySide(left, right);
  return beside >= 2 && left.length + right.length >= 2 * fewestLines - 1;
}

/** How many of the left have a line of the right at about the same height, or the other way round. */
function sideBySide(left: readonly Line[], right: readonly Line[]): number {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  return few.filter((line) => many.some((other) => Math.abs(other.y - line.y) < 0.8 * Math.max(line.size, other.size))).length;
}

/** All the columns of a run: lines whose extents overlap sideways are of one column. */
function columnsOf(run: readonly Line[]): Line[][] {
  const columns: { right: number; lines: Line[] }[] = [];
  for (const line of run.toSorted((one, other) => one.left - other.left)) {
    const column = columns.at(-1);
    if (column && line.left < column.right) {
      column.lines.push(line);
      column.right = Math.max(column.right, line.right);
    } else columns.push({ right: line.right, lines: [line] });
  }
  return columns.map(({ lines }) => lines.sort((one, other) => one.y - other.y));
}

/** Regions of lines that follow each other are one. */
function merged(regions: readonly Region[]): Region[] {
  const result: Region[] = [];
  for (const region of regions) {
    const last = result.at(-1);
    const column = 'lines' in region ? region.lines : undefined;
    const below = last && 'lines' in last && column && (last.lines.at(-1)?.y ?? 0) <= (column[0]?.y ?? 0);
    if (below && 'lines' in last && last.lines.length > 0) last.lines.push(...column);
    else result.push('lines' in region ? { lines: [...region.lines] } : region);
  }
  return result.filter((region) => !('lines' in region) || region.lines.length > 0);
}
