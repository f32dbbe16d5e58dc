import { everyRow } from '../../../../server/api/coverage/schema.ts';
import { itemCode, judgedWords } from '../model/coverageWords.ts';
import type { Matrix, Reach } from '../model/matrix.ts';
import type { AxisItem } from '../model/tree.ts';

/** What an export says of itself. */
export interface About {
  /** What was asked, in words. */
  question: string;
  /** The day, as `2026-11-23`. */
  date: string;
  /** State of the graph that the figures were read from. */
  version: string;
  /** Address of the view. */
  address: string;
}

/** One line of the matrix, as every export writes it. */
export interface TableRow {
  id: string;
  code: string;
  title: string;
  depth: number;
  total: Reach | undefined;
  cells: (Reach | undefined)[];
}

/** The matrix as shown: columns in their order, the totals first, then the rows. */
export interface CoverageTable {
  columns: { id: string; code: string; title: string }[];
  rows: TableRow[];
}

const title = ({ concept }: AxisItem) => concept?.title ?? '';
/** A row's title, with the judgement where it was judged. */
const rowTitle = (item: AxisItem) => (item.concept?.judged ? `${title(item)} (${judgedWords})` : title(item));

/** The matrix as plain lines, for the exports and the print. */
export function coverageTable({ rows, columns, at, against }: Matrix): CoverageTable {
  const cellsOf = (id: string) => ({ total: at(id, against), cells: columns.map((column) => at(id, column.id)) });
  return {
    columns: columns.map((item) => ({ id: item.id, code: itemCode(item), title: title(item) })),
    rows: [
      { id: everyRow, code: 'All', title: '', depth: 0, ...cellsOf(everyRow) },
      ...rows.map((item) => ({ id: item.id, code: itemCode(item), title: rowTitle(item), depth: item.depth, ...cellsOf(item.id) })),
    ],
  };
}

/** Lines that every export carries. */
export const aboutLines = ({ question, version, date, address }: About): [string, string][] => [
  ['Question', question],
  ['Graph version', version],
  ['Date', date],
  ['Address', address],
];
