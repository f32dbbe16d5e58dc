import type { Piece } from './pieces.ts';
import { captionOf } from './words/captions.ts';
import { plain } from './words/plain.ts';
import { isSectionTitle } from './words/sections.ts';

/** Longest line that is taken for an item without its mark. */
const longest = 200;

/**
 * Lines below a caption that returns, such as `Objectives:` in each goal, are the items of a list whose marks were lost when the text was
 * copied. Changes the pieces.
 */
export function restoreItems(pieces: Piece[]): void {
  const times = new Map<string, number>();
  for (const { text } of pieces.filter(isCaption)) times.set(plain(text), (times.get(plain(text)) ?? 0) + 1);
  pieces.forEach((piece, at) => {
    if (!isCaption(piece) || (times.get(plain(piece.text)) ?? 0) < 2) return;
    const after = pieces.slice(at + 1, at + 60);
    const end = after.findIndex((one) => !mayBeItem(one));
    const items = end < 0 ? after : after.slice(0, end);
    if (items.every(({ text }) => isPhrase(text) || startsAlike(items))) for (const item of items) Object.assign(item, { style: 'item', level: 1, headline: false });
  });
}

const isCaption = ({ text, style }: Piece): boolean => style === 'paragraph' && text.endsWith(':') && captionOf(text) === 'plan';

const mayBeItem = ({ text, style, label }: Piece): boolean => style === 'paragraph' && !label && text.length <= longest && !text.endsWith(':') && !isSectionTitle(text);

/** No sentence: without its end, or with one that a list has. */
const isPhrase = (text: string): boolean => /[^.!?:]$/u.test(text) && !/[.!?]\s+\p{Lu}/u.test(text);

const startsAlike = (items: Piece[]): boolean => items.length > 1 && new Set(items.map(({ text }) => plain(text).split(' ')[0])).size === 1;
