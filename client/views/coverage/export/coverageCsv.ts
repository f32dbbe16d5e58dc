import { csvText } from '../../../files/csv.ts';
import { reachField } from '../model/coverageWords.ts';
import { type About, aboutLines, type CoverageTable } from './coverageTable.ts';

/** The matrix as shown, as a CSV file: a cell is its count, state and best confidence, such as `3 direct 0.9`. */
export function coverageCsv({ columns, rows }: CoverageTable, about: About): string {
  return csvText([
    ...aboutLines(about),
    [],
    ['id', 'code', 'title', 'All', ...columns.map(({ id }) => id)],
    ...rows.map(({ id, code, title, total, cells }) => [id, code, title, reachField(total), ...cells.map(reachField)]),
  ]);
}
