import type { Block } from '../model.ts';
import { type Label, labelOf, numberedLabel } from './label.ts';
import { marginReasons } from './margins.ts';
import { takeParagraphNumbers } from './paragraphNumbers.ts';
import { restoreItems } from './unmarked.ts';
import { isCapitals, opensSentence } from './words/plain.ts';
import { lineWidth, looksLikeHeading, runsOn } from './wrapping.ts';

/** One or several blocks that are read as one: a paragraph whose lines were joined, an item, a heading, or all cells of a table. */
export interface Piece {
  blocks: number[];
  text: string;
  style: Block['style'];
  level: number | undefined;
  label: Label | undefined;
  /** A line that stands alone as headings do, where the document does not say what is a heading. */
  headline: boolean;
  first: Block;
  last: Block;
}

export interface Pieces {
  pieces: Piece[];
  /** Blocks that are no text of the document, and why. */
  left: Map<number, string>;
}

/** Pieces of a document in its order, without page lines, footnotes and contents. */
export function piecesOf(blocks: Block[]): Pieces {
  const left = marginReasons(blocks);
  const width = lineWidth(blocks);
  const kept = blocks.flatMap((block, index) => (left.has(index) ? [] : [{ block, index }]));
  const pieces: Piece[] = [];
  kept.forEach(({ block, index }, at) => {
    const before = pieces.at(-1);
    const next = kept[at + 1]?.block;
    if (block.style === 'cell' && block.table && before?.style === 'cell' && before.first.table?.index === block.table.index) {
      before.blocks.push(index);
      return;
    }
    const label = labelFor(block);
    if (before && continues(before, block, label, { width, next, gap: gapBetween(before.last, block, index - (before.blocks.at(-1) ?? index) - 1) })) {
      const blank = divided(before.last.text, block.text) ? '' : ' ';
      before.text += blank + block.text;
      if (before.label) before.label.rest += blank + block.text;
      before.blocks.push(index);
      before.last = block;
      before.headline &&= before.text.length < 200 && isCapitals(before.text);
      return;
    }
    const headline = block.style === 'paragraph' && label === undefined && looksLikeHeading(block, before?.last, next, width);
    pieces.push({ blocks: [index], text: block.text, style: block.style, level: block.level, label, headline, first: block, last: block });
  });
  takeParagraphNumbers(pieces);
  restoreItems(pieces);
  return { pieces, left };
}

function labelFor(block: Block): Label | undefined {
  if (block.style === 'cell' || block.style === 'code' || block.style === 'quote') return undefined;
  return block.number === undefined ? labelOf(block.text) : numberedLabel(block.number, block.text);
}

/** A word that was divided at the end of a line keeps its hyphen: it may be its own. */
const divided = (before: string, after: string): boolean => /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after);

/** Whether a blank line stood between two blocks; lines that were left out do not count. */
const gapBetween = (before: Block, after: Block, between: number): boolean =>
  before.place.page === after.place.page && between === 0 && (after.place.line ?? 0) - (before.place.line ?? 0) > 1;

/** Whether nearly all words of a title have capitals: then small ones may have them too. */
const titleCase = (text: string): boolean => (text.match(/(?:^|\s)\p{Lu}/gu) ?? []).length > text.split(/\s+/u).length * 0.6;

interface Around {
  width: number;
  next: Block | undefined;
  gap: boolean;
}

/** Whether a block is the rest of the piece before it. */
function continues(before: Piece, block: Block, label: Label | undefined, { width, next, gap }: Around): boolean {
  if (block.style !== 'paragraph' || block.left === undefined || gap) return false;
  if (before.style !== 'paragraph' && before.style !== 'item') return false;
  if (before.label && before.label.rest === '') return false;
  if (label?.sure) return false;
  if (before.text.length + block.text.length < 120 && before.style === 'paragraph' && isCapitals(before.text) && isCapitals(block.text)) return label === undefined;
  if (looksLikeHeading(block, before.last, next, width)) return false;
  if (before.label && before.label.shape !== 'named' && before.blocks.length === 1 && opensSentence(block.text) && !titleCase(before.text)) return false;
  return runsOn(before.last, block, width);
}
