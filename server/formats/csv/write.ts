import { allLost, notesLost, othersOf, parentsLost } from '../export/losses.ts';
import type { Exported, Writer } from '../export/model.ts';
import { columns, conceptRow } from '../export/tables.ts';

const known = new Set<string>([...columns.Concepts]);

/** The concepts as CSV (RFC 4180): CRLF, quotes doubled, with a byte order mark so that Excel reads UTF-8. */
export const csvWriter: Writer = {
  title: 'CSV',
  lost: () => ({ ...allLost, concept: (one) => [...parentsLost(one), ...notesLost(one.properties), ...othersOf('Concepts', one.properties, known)] }),
  file: () => ({ extension: 'csv', mediaType: 'text/csv' }),
  write,
};

async function* write(exported: Exported): AsyncGenerator<string> {
  yield `\uFEFF${csvLine([...columns.Concepts])}`;
  for await (const concept of exported.concepts()) yield csvLine(conceptRow(concept));
}

/** One line of CSV. What a spreadsheet would run gets an apostrophe, and so does what begins with one: import takes one off. */
export const csvLine = (cells: readonly string[]): string => `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`;

/** Also behind a semicolon, a tab or a line end: a spreadsheet of a country with other delimiters begins a cell there. */
function guarded(cell: string): string {
  const inside = cell.replace(/(?<=[;\t\r\n])('*)(?=[=+\-@])/g, "'$1");
  return /^[=+\-@\t\r']/.test(inside) ? `'${inside}` : inside;
}

const quoted = (cell: string): string => (/[",\r\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
