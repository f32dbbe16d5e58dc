/*
 * CSV as in RFC 4180: CRLF, quotes doubled, with a byte order mark so that Excel reads UTF-8.
 */
const bom = '\uFEFF';

/** A field: a text, or a number that is written as it is, its sign too. */
export type CsvField = string | number | bigint;

/** Rows as a CSV file. A text that a spreadsheet would run as a formula gets an apostrophe (OWASP, "CSV injection"). */
export function csvText(rows: readonly (readonly CsvField[])[]): string {
  return bom + rows.map((row) => `${row.map(fieldText).join(',')}\r\n`).join('');
}

const fieldText = (field: CsvField): string => quote(typeof field === 'string' ? guard(field) : String(field));
const guard = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text);
const quote = (text: string): string => (/[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
