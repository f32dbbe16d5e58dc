import type { GapItem } from '../../../server/api/gaps/schema.ts';
import type { AboutLine } from '../../files/about.ts';
import { headCell, questionSheet, xlsxFile } from '../../files/xlsx.ts';
import { type Asked, ledgerHeads, ledgerLines } from './ledgerTable.ts';

/** The items as shown, as a workbook: the ledger, and what was asked of it. */
export const ledgerXlsx = (items: readonly GapItem[], asked: Asked, about: readonly AboutLine[]): Promise<Blob> =>
  xlsxFile([
    {
      name: 'Gaps',
      data: [ledgerHeads.map(headCell), ...ledgerLines(items, asked)],
      widths: [14, 10, 48, 14, 14, 16, 32, 60, 24, 16, 16, 20, 24],
      sticky: { rows: 1, columns: 2 },
      landscape: true,
    },
    questionSheet(about),
  ]);
