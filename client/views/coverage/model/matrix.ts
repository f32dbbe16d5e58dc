import type { z } from 'zod';
import { type CoverageState, everyRow, type getCoverage } from '../../../../server/api/coverage/schema.ts';
import type { AxisAddress, CoverageAddress, Hiding } from './coverageAddress.ts';
import { type AxisItem, type Branch, linesOf, sortTree, type TitleOf, treeOf } from './tree.ts';

export type CoverageAnswer = z.output<typeof getCoverage.response>;

/** How a line reaches another: figures and state as the API gives them. */
export interface Reach {
  count: number;
  best: number | null;
  state: CoverageState;
  /** Alignments that it inherits from above it. */
  above: number;
}

/** The matrix as it is shown: lines of both axes, and what is where they cross. */
export interface Matrix {
  rows: readonly AxisItem[];
  columns: readonly AxisItem[];
  /** The columns' framework; as a column it stands for all of them. */
  against: string;
  /** Row and column: concepts, or a framework for all of its own, or `everyRow`. */
  at: (row: string, column: string) => Reach | undefined;
  /** Number of concepts of each axis, shown or not. */
  size: { rows: number; columns: number };
  version: string;
}

const placeOf = (row: string, column: string) => `${row}~${column}`;

/** Everything of an answer by its place. */
export function reachesOf({ cells, totals = [] }: CoverageAnswer): ReadonlyMap<string, Reach> {
  const reaches = new Map<string, Reach>();
  for (const { row, column, count, best, state = 'inherited', above = [] } of cells) {
    reaches.set(placeOf(row, column), { count, best, state, above: above.length });
  }
  for (const { row, column, count, best, state } of totals) {
    reaches.set(placeOf(row, column), { count, best, state, above: 0 });
  }
  return reaches;
}

/** The matrix that an answer and the address make; `titleOf` names the frameworks that group the rows. */
export function matrixOf(answer: CoverageAnswer, against: string, { rows, columns }: CoverageAddress, titleOf?: TitleOf): Matrix {
  const reaches = reachesOf(answer);
  const at: Matrix['at'] = (row, column) => reaches.get(placeOf(row, column));
  const grouped = new Set(answer.rows.map(({ framework }) => framework)).size > 1;
  const ofRow = ({ id }: Branch) => at(id, against);
  const ofColumn = ({ id }: Branch) => at(everyRow, id);
  const allRows = linesOf(inOrder(treeOf(answer.rows, grouped, titleOf), rows, ofRow), rows.open);
  const allColumns = linesOf(inOrder(treeOf(answer.columns, false), columns, ofColumn), columns.open);
  return {
    rows: kept(allRows, rows.hide, (row) => allColumns.map((column) => at(row, column.id))),
    columns: kept(allColumns, columns.hide, (column) => allRows.map((row) => at(row.id, column))),
    against,
    at,
    size: { rows: answer.rows.length, columns: answer.columns.length },
    version: answer.version,
  };
}

function inOrder(branches: Branch[], { order }: AxisAddress, total: (branch: Branch) => Reach | undefined): Branch[] {
  if (order === 'document') return branches;
  return sortTree(branches, (a, b) => weight(total(b)) - weight(total(a)) || (total(b)?.best ?? 0) - (total(a)?.best ?? 0));
}

// What is only inherited from above or derived comes after all that counts anything, before nothing at all.
const weight = (reach: Reach | undefined): number => (reach === undefined ? 0 : reach.count + (reach.state === 'derived' ? 0.25 : 0.5));

/** Lines without those that are to be hidden; a branch stays where anything below it does. */
function kept(lines: AxisItem[], hide: Hiding, cellsOf: (id: string) => (Reach | undefined)[]): AxisItem[] {
  if (hide === 'none') return lines;
  const stay = new Set<string>();
  for (const { id, within } of lines) {
    const cells = cellsOf(id);
    const empty = cells.every((cell) => cell === undefined);
    const full = cells.length > 0 && cells.every((cell) => cell !== undefined && cell.state !== 'derived');
    if ((empty && hide !== 'full') || (full && hide !== 'empty')) continue;
    for (const one of [id, ...within]) stay.add(one);
  }
  return lines.filter(({ id }) => stay.has(id));
}
