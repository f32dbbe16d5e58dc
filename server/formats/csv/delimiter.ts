import { parse } from 'csv-parse/sync';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const looked = 65_536;
const lookedRows = 200;

/** A first line `sep=;`, which spreadsheets write and read. */
export function declaredDelimiter(text: string): string | undefined {
  return /^sep=(.)\r?\n/i.exec(text.slice(0, 16))?.[1];
}

/** The delimiter that cuts the most rows into the same number of cells; of two that do, the one that makes more. */
export function guessDelimiter(text: string): Delimiter {
  const beginning = text.length > looked ? text.slice(0, text.lastIndexOf('\n', looked) + 1 || looked) : text;
  const scored = delimiters.map((delimiter) => ({ delimiter, score: evenness(beginning, delimiter) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** How many of the rows have the same number of cells, from 0 to 1; a hair more for more cells, and 0 where nothing is cut. */
function evenness(text: string, delimiter: Delimiter): number {
  const widths = widthsOf(text, delimiter);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, count]) => count / widths.length + Math.min(width, 100) / 10_000));
}

/** Cells of each row that is not empty. Quotes that do not fit say that it is another delimiter: then each line counts. */
function widthsOf(text: string, delimiter: Delimiter): number[] {
  const filled = (cells: string[]) => cells.some((cell) => cell.trim() !== '');
  try {
    const rows: string[][] = parse(text, { delimiter, relax_column_count: true, relax_quotes: true, to: lookedRows });
    return rows.filter(filled).map((row) => row.length);
  } catch {
    const lines = text.split(/\r\n|\r|\n/, lookedRows).map((line) => line.split(delimiter));
    return lines.filter(filled).map((row) => row.length);
  }
}
