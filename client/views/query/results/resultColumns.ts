import type { ColumnDef } from '@tanstack/react-table';
import { compareValues } from '../compareValues.ts';
import type { Value } from '../value.ts';
import { columnWidths } from './columnWidths.ts';

const nothing: Value = { kind: 'null' };

/** Columns of an answer for the table: named by their place, for two columns may have one name. */
export function resultColumns(columns: readonly string[], rows: readonly Value[][]): ColumnDef<Value[], Value>[] {
  const widths = columnWidths(columns, rows);
  return columns.map((name, index) => ({
    id: String(index),
    header: name,
    accessorFn: (row) => row[index] ?? nothing,
    sortingFn: (left, right, id) => compareValues(left.getValue(id), right.getValue(id)),
    size: widths[index] ?? 150,
    minSize: 56,
    maxSize: 1200,
  }));
}
