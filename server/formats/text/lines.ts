import { type Limits, type Problem, Refused } from '../model.ts';
import { decode } from '../decode.ts';

/** Control characters, and the ones that no reader sees: soft hyphens, zero-width blanks, marks of direction and byte order; not the joiners of emoji. */
const unseen = /(?!\s)\p{Cc}|(?!\u200c|\u200d)\p{Cf}|\ufffe|\uffff/gu;

/** A text without what nobody sees, its blanks collapsed, in NFC. */
export const tidy = (text: string): string => text.replace(unseen, '').replace(/\s+/gu, ' ').trim().normalize('NFC');

/** Lines of a text file, and a warning where its encoding was a guess. */
export function linesOf(bytes: Uint8Array, file: number, limits: Limits): { lines: string[]; problems: Problem[] } {
  if (bytes.length > limits.bytes) throw new Refused(`The file has ${bytes.length} bytes; at most ${limits.bytes} are read.`);
  const { text, guessed } = decode(bytes, { file });
  const lines = text.split(/\r\n|[\n\r\f\u2028\u2029]/u);
  if (lines.length > limits.rows) throw new Refused(`The text has ${lines.length} lines; at most ${limits.rows} are read.`, { file, line: limits.rows + 1 });
  return { lines, problems: guessed ? [notUtf8(lines, file)] : [] };
}

function notUtf8(lines: string[], file: number): Problem {
  const at = lines.findIndex((line) => /[\u0080-\uffff]/u.test(line));
  const message = 'The text is no UTF-8; it was read as Windows-1252. Look at the letters with accents, and save the file as UTF-8 if they are wrong.';
  return { place: { file, line: at + 1 }, severity: 'warning', value: tidy(lines[at] ?? '').slice(0, 120), message };
}
