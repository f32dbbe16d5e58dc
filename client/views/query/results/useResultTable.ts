import { getCoreRowModel, getSortedRowModel, type Table, useReactTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Value } from '../value.ts';
import { resultColumns } from './resultColumns.ts';

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
