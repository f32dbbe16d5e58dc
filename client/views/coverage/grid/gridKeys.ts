/** A place of the grid: 0 is the heads, 1 the totals, from 2 on the lines of the matrix. */
export interface Place {
  row: number;
  column: number;
}

interface Size {
  rows: number;
  columns: number;
  /** Rows that a page key moves by. */
  page: number;
}

const clamp = (value: number, last: number) => Math.min(Math.max(value, 0), last);

/** Where a key leads to from a place, as in a spreadsheet; null for any other key. */
export function placeAfterKey(key: string, ctrl: boolean, { row, column }: Place, { rows, columns, page }: Size): Place | null {
  const moves: Record<string, Place> = {
    ArrowUp: { row: ctrl ? 0 : row - 1, column },
    ArrowDown: { row: ctrl ? rows - 1 : row + 1, column },
    ArrowLeft: { row, column: ctrl ? 0 : column - 1 },
    ArrowRight: { row, column: ctrl ? columns - 1 : column + 1 },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? rows - 1 : row, column: columns - 1 },
  };
  const next = moves[key];
  return next === undefined ? null : { row: clamp(next.row, rows - 1), column: clamp(next.column, columns - 1) };
}
