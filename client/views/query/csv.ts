import type { Value } from './value.ts';
import { valueText } from './valueText.ts';

/**
 * Rows as CSV (RFC 4180, CRLF, byte order mark so that Excel reads UTF-8). A text that a spreadsheet would run as a
 * formula gets an apostrophe before it (OWASP, "CSV injection"); numbers are left alone; null is an empty field.
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly Value[])[]): string {
  const lines = [columns.map((column) => quote(guard(column))), ...rows.map((row) => row.map(field))];
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function field(value: Value): string {
  if (value.kind === 'null') return '';
  const text = valueText(value);
  return quote(value.kind === 'number' || value.kind === 'integer' ? text : guard(text));
}

const guard = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text);
const quote = (text: string): string => (/[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
