import { CsvError, parse, type Info } from 'csv-parse/sync';
import { Refused, type Limits } from '../model.ts';
import { reasonOf } from '../sentence.ts';

export interface SssomText {
  /** The metadata, without the marks of its lines; line n of it is line n of the file. */
  yaml: string;
  columns: string[];
  headerLine: number;
  rows: { cells: string[]; line: number }[];
}

/** A line of metadata without its mark. Spreadsheets put such lines in quotation marks and add tabs. */
function unmarked(line: string): string {
  const quoted = /^"#(.*)"\t*\r?$/.exec(line)?.[1];
  return (quoted === undefined ? line.slice(1) : quoted.replaceAll('""', '"')).trimEnd();
}

/** Parses a TSV whose first line is line `first` + 1 of the file. */
function records(body: string, first: number): { cells: string[]; line: number }[] {
  try {
    const parsed = parse(body, {
      delimiter: '\t',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: string[]; info: Info }[];
    return parsed.map(({ record, info }) => {
      const inside = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
      return { cells: record.map((cell) => cell.trim()), line: first + Math.max(1, info.lines - inside) };
    });
  } catch (error) {
    if (error instanceof CsvError) throw new Refused(`The table of mappings is broken: ${reasonOf(error)}. Look for a quotation mark that is not closed.`, { line: first + Number(error.lines) });
    throw error;
  }
}

/** Divides an SSSOM/TSV file into metadata, columns and rows. Throws `Refused` where there is no table. */
export function divide(text: string, limits: Limits): SssomText {
  const lines = text.split('\n');
  let count = 0;
  while (/^"?#/.test(lines[count] ?? '')) count += 1;
  if (lines.length - count > limits.rows) throw new Refused(`The file has more than ${limits.rows} lines, the most that is read.`);
  const [header, ...rows] = records(lines.slice(count).join('\n'), count);
  if (!header) throw new Refused('The file has no table of mappings below its metadata. The first line after it names the columns, divided by tabs.', { line: count + 1 });
  const filled = rows.filter(({ cells }) => cells.some(Boolean));
  return { yaml: lines.slice(0, count).map(unmarked).join('\n'), columns: header.cells, headerLine: header.line, rows: filled };
}
