import { useMemo } from 'react';
import type { PartialAnswer } from '../recentRuns.ts';
import { decodeValue } from '../values.ts';
import { ResultTable } from './ResultTable.tsx';
import { useResultTable } from './useResultTable.ts';

/** The first rows of an answer whose rest is still coming. */
export function PartialTable({ columns, rows }: PartialAnswer) {
  const decoded = useMemo(() => rows.map((row) => row.map(decodeValue)), [rows]);
  return <ResultTable columns={columns} rows={decoded} table={useResultTable(columns, decoded)} />;
}
