import type { SheetData } from 'write-excel-file/universal';
import { type About, aboutLines, type CoverageTable } from './coverageTable.ts';
import type { Reach } from '../model/matrix.ts';

const bold = { fontWeight: 'bold' } as const;
const head = (value: string) => ({ value, ...bold, wrap: true, alignVertical: 'bottom' }) as const;

/** The count as a number that a spreadsheet reckons with, shown with its state. */
function cell(reach: Reach | undefined) {
  if (reach === undefined) return null;
  return { value: reach.count, type: Number, format: `0" ${reach.state}"` };
}

/** Sheet of the matrix: as on the page, counts as numbers. */
export function matrixSheet({ columns, rows }: CoverageTable): SheetData {
  return [
    [head('id'), head('code'), head('title'), head('All'), ...columns.map(({ code }) => head(code))],
    ...rows.map(({ id, code, title, total, cells }) => [id, code, title, cell(total), ...cells.map(cell)]),
  ];
}

/** Sheet of the cells: one a line, with everything that is known of it. */
export function cellsSheet({ columns, rows }: CoverageTable): SheetData {
  const line = (row: string, column: string, { count, state, best, above }: Reach) => [row, column, count, state, best, above];
  const names = ['row', 'column', 'count', 'state', 'best confidence', 'inherited from above'];
  return [
    names.map(head),
    ...rows.flatMap(({ id, total, cells }) => [
      ...(total ? [line(id, 'All', total)] : []),
      ...cells.flatMap((reach, index) => (reach ? [line(id, columns[index]?.id ?? '', reach)] : [])),
    ]),
  ];
}

/** The matrix as a workbook: the matrix, its cells as a list, and what was asked. The library is loaded when it is needed. */
export async function coverageXlsx(table: CoverageTable, about: About): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const matrix = {
    data: matrixSheet(table),
    sheet: 'Matrix',
    stickyRowsCount: 1,
    stickyColumnsCount: 4,
    orientation: 'landscape' as const,
    columns: [{ width: 14 }, { width: 12 }, { width: 48 }, { width: 12 }, ...table.columns.map(() => ({ width: 12 }))],
  };
  const cells = { data: cellsSheet(table), sheet: 'Cells', stickyRowsCount: 1, columns: [{ width: 14 }, { width: 14 }, {}, { width: 12 }, { width: 16 }, { width: 20 }] };
  const question = {
    data: aboutLines(about).map(([name, value]) => [{ value: name, ...bold }, value]),
    sheet: 'Question',
    columns: [{ width: 16 }, { width: 100 }],
  };
  return writeExcelFile([matrix, cells, question]).toBlob();
}
