import { type Line } from './line.ts';
import type { Body } from './looks.ts';
import { standsOut } from './looks.ts';

export type Style = 'heading' | 'item' | 'paragraph' | 'furniture';

/** Lines that are read as one. */
export interface Paragraph {
  lines: Line[];
  page: number;
  bullet: boolean;
  /** Right edge of its column. */
  edge: number;
}

/** Bullets, those of symbol fonts (private use, `o`, `§`) among them. */
const bullet = /^(?:[•●○◦▪▫■□◆◇▸►▶➢➤➔→✓✔✗‣⁃∙·*\-–—\uE000-\uF8FF]|[o§](?= ))\s*(?=\S)/u;
/** `1.`, `1.2`, `1)`, `(a)`, `iv.`, `A.`. */
const numbered = /^(?:\(?\d{1,3}(?:\.\d{1,3}){0,5}[.):]?|\(?(?:[ivxl]{1,6}|\p{L})[.)]|\p{Lu}{1,2}\d{1,3}(?:\.\d{1,3}){0,4}[.:]?)\s+\S/iu;
/** `Goal 1`, `OBJECTIVE 2.1:`. */
const named = /^\p{Lu}\p{L}{2,20} (?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVX]{1,5}|\p{Lu})(?:$|[.:)\s–—-])/u;

export const beginsWithBullet = (text: string): boolean => bullet.test(text);
export const beginsWithNumber = (text: string): boolean => numbered.test(text);
export const withoutBullet = (text: string): string => text.replace(bullet, '');

/** Joins the lines of a column to paragraphs. */
export function paragraphsOf(lines: readonly Line[], page: number, body: Body): Paragraph[] {
  const edge = Math.max(...lines.map(({ right }) => right));
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && continues(last, line, body)) last.lines.push(line);
    else paragraphs.push({ lines: [line], page, bullet: beginsWithBullet(line.text), edge });
  }
  return paragraphs;
}

function continues(paragraph: Paragraph, line: Line, body: Body): boolean {
  const [first, last] = [paragraph.lines[0], paragraph.lines.at(-1)];
  if (!first || !last || line.marked || beginsWithBullet(line.text)) return false;
  const size = Math.max(last.size, line.size);
  const gap = (line.y - last.y) / size;
  if (gap < 0.5 || gap > Math.max(1.35, body.leading * 1.2)) return false;
  if (Math.abs(last.size - line.size) > 0.08 * size) return false;
  const headed = standsOut(last, body);
  if (headed !== standsOut(line, body) && (headed ? !runsOn(paragraph, last, line) : true)) return false;
  const fits = wouldHaveFitted(paragraph, last, line);
  const starts = beginsWithNumber(line.text) || named.test(line.text);
  if (starts && (fits || paragraph.bullet || beginsWithNumber(first.text) || named.test(first.text))) return false;
  const indent = line.left - (paragraph.lines.length > 1 ? last.left : first.left);
  if (/^\p{Ll}/u.test(line.text) || /[,\-–—]$|\b(?:and|or|of|the|to|for|in|with|a|und|der|die|et|de|des|y|la|e)$/u.test(last.text)) return true;
  if (headed) return !fits || centred(last, line);
  if (fits) return false;
  return paragraph.lines.length === 1 || Math.abs(indent) < 1.2 * size;
}

/** Bold words that lead into a sentence: the line is full, and the next begins where text of the same item does. */
const runsOn = (paragraph: Paragraph, last: Line, line: Line): boolean =>
  (paragraph.bullet || beginsWithNumber(paragraph.lines[0]?.text ?? '')) && last.size <= line.size * 1.03 && !wouldHaveFitted(paragraph, last, line);

/** Whether the first word of the next line would have had room on the line before: then it was broken on purpose. */
function wouldHaveFitted({ edge }: Paragraph, last: Line, line: Line): boolean {
  const word = line.text.split(' ', 1)[0] ?? '';
  const width = ((line.right - line.left) * (word.length + 1)) / Math.max(1, line.text.length);
  return !line.rightToLeft && last.right + width < edge - 0.3 * line.size;
}

const centred = (last: Line, line: Line): boolean => Math.abs(last.left + last.right - line.left - line.right) < line.size && Math.abs(last.left - line.left) > 0.5 * line.size;

/** Whether a paragraph goes on at the top of the next column or page. */
export function goesOn(last: Paragraph, next: Paragraph): boolean {
  const [end, start] = [last.lines.at(-1), next.lines[0]];
  if (!end || !start || next.bullet || start.marked || beginsWithNumber(start.text) || named.test(start.text)) return false;
  if (Math.abs(end.size - start.size) > 0.5 || end.bold !== start.bold) return false;
  if (/[.!?:;]["”’)]?$/u.test(end.text)) return false;
  return /^\p{Ll}/u.test(start.text) || (/[,\-–—]$/u.test(end.text)) || (end.right > last.edge - 6 * end.size && !end.bold && last.lines.length > 1);
}

/** The words of a document, those broken at the ends of lines left out, to tell a hyphen of a broken word from one of a compound. */
export function wordsOf(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const [index, { text }] of lines.entries()) {
    const found = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
    for (const word of found.slice(endsBroken(lines[index - 1]) ? 1 : 0, endsBroken(lines[index]) ? -1 : undefined)) words.add(word);
  }
  return words;
}

const endsBroken = (line: Line | undefined): boolean => line !== undefined && /\p{L}[-\u2010\u00AD]$/u.test(line.text.slice(-3));

const eastAsian = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{Script=Hangul}]/u;

export function textOf(lines: readonly Line[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const broken = /(\p{L}+)[-\u2010\u00AD]$/u.exec(text.slice(-40))?.[1];
    const rest = /^\p{Ll}+/u.exec(line.text)?.[0];
    if (text === '') text = line.text;
    else if (broken !== undefined && rest !== undefined) {
      const [before, after] = [broken.toLowerCase(), rest.toLowerCase()];
      const kept = !words.has(before + after) && (words.has(`${before}-${after}`) || (words.has(before) && words.has(after)));
      text = (kept ? text : text.slice(0, -1)) + line.text;
    } else {
      const close = (eastAsian.test(text.slice(-1)) && eastAsian.test(line.text.slice(0, 1))) || /\p{L}[-\u2010/]$/u.test(text.slice(-2));
      text += (close ? '' : ' ') + line.text;
    }
  }
  return text;
}
