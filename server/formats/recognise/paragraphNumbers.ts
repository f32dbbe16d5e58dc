import type { Piece } from './pieces.ts';
import { plain } from './words/plain.ts';
import { isSectionTitle } from './words/sections.ts';

const fewest = 6;

/**
 * Documents of organisations count their paragraphs from the first to the last, through all sections: such numbers are no codes. Changes
 * the pieces: what is counted so is text.
 */
export function takeParagraphNumbers(pieces: Piece[]): void {
  const run: Piece[] = [];
  const heads = new Set<string>();
  const sections = new Set<string>();
  let head = '';
  for (const piece of pieces) {
    const { label, style, headline, text } = piece;
    if (style === 'heading' || headline || label?.shape === 'upper') head = plain(label?.rest || text);
    else if (label?.shape === 'number' && label.parts.length === 1 && Number(label.code) === run.length + 1) {
      run.push(piece);
      heads.add(head);
      if (isSectionTitle(head)) sections.add(head);
    }
  }
  const ended = run.filter(({ text }) => /[.:;]["\u201d\u00bb)]?$/u.test(text)).length;
  if (run.length < fewest || heads.size < 3 || sections.size < 2 || ended < run.length * 0.7) return;
  for (const piece of run) Object.assign(piece, { style: 'paragraph', text: piece.label?.rest ?? piece.text, label: undefined, headline: false });
}
