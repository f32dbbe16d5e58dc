import type { AboutLine } from './about.ts';
import type { Row, SheetData } from 'write-excel-file/universal';

export interface Sheet {
  name: string;
  data: SheetData;
  /** Width of each column in letters; null for the usual one. */
  widths: readonly (number | null)[];
  /** Rows and columns that stay in sight. */
  sticky?: { rows?: number; columns?: number };
  landscape?: boolean;
}

const bold = { fontWeight: 'bold' } as const;

/** A head over a column. */
export const headCell = (value: string) => ({ value, ...bold, wrap: true, alignVertical: 'bottom' }) as const;

/** The sheet that says what was asked, of which graph and when: name and value, a line each. */
export const questionSheet = (about: readonly AboutLine[]): Sheet => ({
  name: 'Question',
  data: about.map(([name, value]): Row => [{ value: name, ...bold }, value]),
  widths: [16, 100],
});

/** Sheets as a workbook. The library is loaded when it is needed. */
export async function xlsxFile(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  return writeExcelFile(
    sheets.map(({ name, data, widths, sticky, landscape }) => ({
      data,
      sheet: name,
      columns: widths.map((width) => (width === null ? {} : { width })),
      ...(sticky?.rows === undefined ? {} : { stickyRowsCount: sticky.rows }),
      ...(sticky?.columns === undefined ? {} : { stickyColumnsCount: sticky.columns }),
      ...(landscape === true ? { orientation: 'landscape' as const } : {}),
    })),
  ).toBlob();
}
