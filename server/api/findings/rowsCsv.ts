import { cellText } from '../shared/text/cellText.ts';
import { csvText } from '../shared/text/csv.ts';
import { cutWords } from '../../domain/words.ts';
import type { Finding } from './schema.ts';

/** The rows of a finding as a CSV file, numbers as numbers. A last line says when they are not all. */
export const rowsCsv = ({ columns, rows, truncated }: Pick<Finding, 'columns' | 'rows' | 'truncated'>): string =>
  csvText([
    columns,
    ...rows.map((row) => row.map((value) => (typeof value === 'number' ? value : cellText(value)))),
    ...(truncated ? [[cutWords(rows.length)]] : []),
  ]);
