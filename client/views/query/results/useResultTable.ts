import { getCoreRowModel, getSortedRowModel, type Table, useReactTable, type ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Value } from '../value.ts';
import { compareValues } from '../compareValues.ts';
import { columnWidths } from './columnWidths.ts';
import { valueText } from '../valueText.ts';

/** Order and widths of an answer's table, kept while another view of the answer is open. */
export function useResultTable(columns: readonly string[], rows: readonly Value[][]): Table<Value[]> {
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing that the table gives is memoized
  return useReactTable({
    data: rows as Value[][],
    columns: useMemo(() => resultColumns(columns, rows), [columns, rows]),
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    columnResizeMode: 'onChange',
    sortDescFirst: false,
  });
}

const nothing: Value = { kind: 'null' };

/** Columns of an answer for the table: named by their place, for two columns may have one name. */
function resultColumns(columns: readonly string[], rows: readonly Value[][]): ColumnDef<Value[], Value>[] {
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

/** Rows of which any cell has the text, whatever its case. */
export function filterRows(rows: readonly Value[][], filter: string): readonly Value[][] {
  const wanted = filter.trim().toLowerCase();
  return wanted === '' ? rows : rows.filter((row) => row.some((value) => valueText(value).toLowerCase().includes(wanted)));
}
