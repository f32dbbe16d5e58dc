import { isNear } from '../../domain/isNear.ts';
import type { FoundText } from './schema.ts';
import { mistakesIn, wordsOf } from './words.ts';

/** Characters before and after what was found. */
const around = 56;

/** Words of a text as the index has them: letters and digits, with dots or apostrophes inside. */
const word = /[\p{L}\p{N}]+(?:[.'\u2019][\p{L}\p{N}]+)*/gu;

/** The words of `text` that a search for `typed` matches, in their context or in the `whole` text; undefined where there is none. */
export function contextOf(text: string, typed: string, whole = false): FoundText | undefined {
  const asked = wordsOf(typed);
  const hits = [...text.matchAll(word)]
    .filter(([found]) => asked.some((one) => isMeant(found.toLowerCase(), one)))
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const [first] = hits;
  if (!first) return undefined;
  const start = whole ? 0 : boundaryBefore(text, first.from - around);
  const shown = whole ? hits : hits.filter(({ to }) => to <= first.to + 2 * around);
  const end = whole ? text.length : boundaryAfter(text, (shown.at(-1) ?? first).to + around);
  const parts: FoundText = [];
  let at = start;
  const put = (from: number, to: number, match: boolean) => from < to && parts.push({ text: text.slice(from, to), match });
  for (const { from, to } of shown) {
    put(at, from, false);
    put(from, to, true);
    at = to;
  }
  put(at, end, false);
  if (start > 0) parts.unshift({ text: '… ', match: false });
  if (end < text.length) parts.push({ text: ' …', match: false });
  return parts;
}

/** Whether the index would give `found` for `asked`: itself, a longer word, or one with a typing mistake. */
function isMeant(found: string, asked: string): boolean {
  return found.startsWith(asked) || isNear(found, asked, mistakesIn(asked));
}

/** The start of the word at `from`, or of the text. */
function boundaryBefore(text: string, from: number): number {
  if (from <= 0) return 0;
  const space = text.indexOf(' ', from);
  return space === -1 ? from : space + 1;
}

/** The end of the last whole word before `to`, or of the text. */
function boundaryAfter(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  return space === -1 ? to : space;
}
