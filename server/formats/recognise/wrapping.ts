import type { Block } from '../model.ts';
import { isCapitals } from './words/plain.ts';

/** Letters in a full line of a text that is wrapped: what all but a few lines stay within. */
export function lineWidth(blocks: Block[]): number {
  const lengths = blocks.filter(({ style }) => style === 'paragraph' || style === 'item').map(({ text }) => text.length).sort((a, b) => a - b);
  return Math.max(70, lengths[Math.floor(lengths.length * 0.97)] ?? 0);
}

const ended = (text: string): boolean => /[.!?:;\u2026]["'\u201d\u2019\u00bb)]?$/u.test(text);

/** Whether a line is the rest of the line before: it begins small, or its first word had no room there. */
export function runsOn(before: Block, block: Block, width: number): boolean {
  // The lines of a page were joined by their places already: what is left is a sentence that goes on over a page.
  if (before.place.page !== undefined) return !ended(before.text) && /^\p{Ll}/u.test(block.text);
  const end = before.text.trimEnd();
  if (/^\p{Ll}/u.test(block.text) && !/[.!?:]$/u.test(end)) return true;
  if (before.style === 'item' && (block.left ?? 0) > 0) return true;
  const word = /^\S*/u.exec(block.text)?.[0] ?? '';
  return end.length + 1 + word.length > width * 0.9;
}

/** Whether a line of its own reads as a heading: short, without the end of a sentence, after one that has ended and before one that begins. */
export function looksLikeHeading(block: Block, before: Block | undefined, next: Block | undefined, width: number): boolean {
  const { text } = block;
  if (block.left === undefined && block.bold !== true) return false;
  if (text.length > Math.min(140, Math.max(60, width * 0.8)) || text.length < 3 || /[.,;:!?]$/u.test(text) || !/^["\u201c\u00bf\p{N}(]?\p{Lu}/u.test(text)) return false;
  if (block.bold === true) return true;
  if (block.place.page !== undefined) return isCapitals(text);
  if (before && adjacent(before, block) && !ended(before.text) && before.text.length > width * 0.6) return false;
  return next === undefined || !adjacent(block, next) || !/^\p{Ll}/u.test(next.text);
}

const adjacent = (before: Block, after: Block): boolean =>
  before.place.page === after.place.page && before.place.line !== undefined && after.place.line !== undefined && after.place.line - before.place.line <= 1;
