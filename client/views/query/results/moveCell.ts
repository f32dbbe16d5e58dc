/** The cell that a grid's keyboard is on; both from 0. */
export interface CellPlace {
  row: number;
  column: number;
}

const page = 12;

/** Where a key leads from a cell, as the ARIA grid pattern has it; null for a key that does not move. */
export function moveCell(
  { row, column }: CellPlace,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  rows: number,
  columns: number,
): CellPlace | null {
  const far = ctrlKey || metaKey;
  const lastRow = rows - 1;
  const lastColumn = columns - 1;
  const steps: Record<string, CellPlace> = {
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowDown: { row: far ? lastRow : row + 1, column },
    ArrowLeft: { row, column: far ? 0 : column - 1 },
    ArrowRight: { row, column: far ? lastColumn : column + 1 },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? lastRow : row, column: lastColumn },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
  };
  const next = steps[key];
  if (next === undefined) return null;
  return { row: clamp(next.row, lastRow), column: clamp(next.column, lastColumn) };
}

const clamp = (value: number, last: number): number => Math.min(Math.max(value, 0), Math.max(last, 0));
