import { cellText } from '../shared/text/cellText.ts';
import { csvText } from '../shared/text/csv.ts';
import type { Finding } from './schema.ts';

/** The rows of a finding as a CSV file, numbers as numbers. */
export const rowsCsv = ({ columns, rows }: Pick<Finding, 'columns' | 'rows'>): string =>
  csvText([columns, ...rows.map((row) => row.map((value) => (typeof value === 'number' ? value : cellText(value))))]);
