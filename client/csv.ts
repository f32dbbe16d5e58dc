/*
 * CSV as in RFC 4180: CRLF, quotes doubled, with a byte order mark so that Excel reads UTF-8.
 */
const bom = '\uFEFF';

/** Rows of texts as a CSV file. A text that a spreadsheet would run as a formula gets an apostrophe (OWASP, "CSV injection"). */
export function csvText(rows: readonly (readonly string[])[]): string {
  return bom + rows.map((row) => `${row.map((text) => quote(guard(text))).join(',')}\r\n`).join('');
}

const guard = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text);
const quote = (text: string): string => (/[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
