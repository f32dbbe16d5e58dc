import type { SheetData } from 'write-excel-file/universal';
import { headCell, questionSheet, xlsxFile } from '../../../files/xlsx.ts';
import { type About, aboutLines, type CoverageTable } from './coverageTable.ts';
import type { Reach } from '../model/matrix.ts';

/** The count as a number that a spreadsheet reckons with, shown with its state. */
function cell(reach: Reach | undefined) {
  if (reach === undefined) return null;
  return { value: reach.count, type: Number, format: `0" ${reach.state}"` };
}

/** Sheet of the matrix: as on the page, counts as numbers. */
export function matrixSheet({ columns, rows }: CoverageTable): SheetData {
  return [
    [headCell('id'), headCell('code'), headCell('title'), headCell('All'), ...columns.map(({ code }) => headCell(code))],
    ...rows.map(({ id, code, title, total, cells }) => [id, code, title, cell(total), ...cells.map(cell)]),
  ];
}

/** Sheet of the cells: one a line, with everything that is known of it. */
export function cellsSheet({ columns, rows }: CoverageTable): SheetData {
  const line = (row: string, column: string, { count, state, best, above }: Reach) => [row, column, count, state, best, above];
  const names = ['row', 'column', 'count', 'state', 'best confidence', 'inherited from above'];
  return [
    names.map(headCell),
    ...rows.flatMap(({ id, total, cells }) => [
      ...(total ? [line(id, 'All', total)] : []),
      ...cells.flatMap((reach, index) => (reach ? [line(id, columns[index]?.id ?? '', reach)] : [])),
    ]),
  ];
}

/** The matrix as a workbook: the matrix, its cells as a list, and what was asked. */
export const coverageXlsx = (table: CoverageTable, about: About): Promise<Blob> =>
  xlsxFile([
    {
      name: 'Matrix',
      data: matrixSheet(table),
      widths: [14, 12, 48, 12, ...table.columns.map(() => 12)],
      sticky: { rows: 1, columns: 4 },
      landscape: true,
    },
    { name: 'Cells', data: cellsSheet(table), widths: [14, 14, null, 12, 16, 20], sticky: { rows: 1 } },
    questionSheet(aboutLines(about)),
  ]);
