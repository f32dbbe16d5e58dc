/** A cell of a grid; both from 0. */
export interface CellPlace {
  row: number;
  column: number;
}

interface Size {
  rows: number;
  columns: number;
  /** Rows that a page key moves by. */
  page: number;
}

const clamp = (value: number, last: number) => Math.min(Math.max(value, 0), Math.max(last, 0));

/** The cell that a key leads to, as the ARIA grid pattern has it; null for any other key. `far`: with Ctrl or Cmd. */
export function cellAfterKey(key: string, far: boolean, { row, column }: CellPlace, { rows, columns, page }: Size): CellPlace | null {
  const moves: Record<string, CellPlace> = {
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowDown: { row: far ? rows - 1 : row + 1, column },
    ArrowLeft: { row, column: far ? 0 : column - 1 },
    ArrowRight: { row, column: far ? columns - 1 : column + 1 },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? rows - 1 : row, column: columns - 1 },
  };
  const next = moves[key];
  return next === undefined ? null : { row: clamp(next.row, rows - 1), column: clamp(next.column, columns - 1) };
}
