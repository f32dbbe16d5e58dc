import type { Block } from '../model.ts';
import { labelOf } from './label.ts';
import { plain } from './words/plain.ts';

const pageLine = /^(?:(?:page|seite|p[\u00e1a]gina|pagina|side|sida|strona|p\.|pg\.?)\s*)\d{1,4}(?:\s*(?:of|von|de|di|sur|van|av|\/)\s*\d{1,4})?$/iu;
const bareOf = /^[-\u2013\s]{0,3}\d{1,4}\s*(?:of|von|de|sur|\/)\s*\d{1,4}[-\u2013\s]{0,3}$/iu;
const contents = /(?:\.{4,}|(?:\. ){3,}|\u2026{2,}|_{4,})\s*\d{1,4}$/u;
const mark = /^[[(]?\d{1,2}[\])]?$/u;

/** Blocks at the margin of the text, by index: page lines, lines that return on every page, footnotes, entries of a table of contents. */
export function marginReasons(blocks: Block[]): Map<number, string> {
  const left = new Map<number, string>();
  blocks.forEach(({ style, text }, index) => {
    if (style === 'furniture') left.set(index, 'It is no text of the document, such as a page line or a rule.');
    else if (style === 'code') left.set(index, 'It is code or an instruction to a program.');
    else if (pageLine.test(text) || bareOf.test(text)) left.set(index, 'It is the line of a page.');
    else if (contents.test(text)) left.set(index, 'It is a line of a table of contents.');
    else if (!/[\p{L}\p{N}]/u.test(text)) left.set(index, 'It has neither letters nor figures.');
  });
  contentsLines(blocks, left);
  footnotes(blocks, left);
  runningLines(blocks, left);
  numberedLines(blocks, left);
  return left;
}

const contentsTitle = /^(?:table of contents|contents|sommaire|table des matieres|indice|indice general|indice generale|sumario|contenido|conteudo|inhalt|inhaltsverzeichnis|inhoud|inhoudsopgave)$/u;
const contentsEnd = /\s(\d{1,3}|[ivx]{1,5})$/u;

/** Lines below `Contents` that end with the number of a page, without dots before it. */
function contentsLines(blocks: Block[], left: Map<number, string>): void {
  blocks.forEach(({ text }, at) => {
    if (!contentsTitle.test(plain(text))) return;
    const found: number[] = [];
    let page = 0;
    for (let index = at + 1; index < Math.min(blocks.length, at + 300); index++) {
      const block = blocks[index];
      const [, end] = contentsEnd.exec(block?.text ?? '') ?? [];
      if (!block || block.style === 'cell' || (end === undefined && !left.has(index))) break;
      if (end !== undefined && /\d/u.test(end) && Number(end) < page) break;
      page = Number(end) || page;
      if (!left.has(index)) found.push(index);
    }
    if (found.length >= 3) for (const index of found) left.set(index, 'It is a line of a table of contents.');
  });
}

/** A number alone inside of a sentence is the mark of a footnote; where it stands again begins the footnote. */
function footnotes(blocks: Block[], left: Map<number, string>): void {
  const marks = new Set<string>();
  blocks.forEach((block, index) => {
    if (left.has(index) || !mark.test(block.text)) return;
    const [before, next] = [blocks[index - 1], blocks[index + 1]];
    if (!before || !next || block.left === undefined) return;
    if (/^\p{Ll}/u.test(next.text) && !/[.!?:;]$/u.test(before.text) && before.text.length > 30) {
      marks.add(block.text);
      left.set(index, 'It is the mark of a footnote.');
    } else if (marks.has(block.text)) {
      left.set(index, 'It is the mark of a footnote.');
      left.set(index + 1, 'It is a footnote.');
    }
  });
}

/** Short lines that stand at the edge of three pages or more. */
function runningLines(blocks: Block[], left: Map<number, string>): void {
  const edges = new Map<string, number[]>();
  blocks.forEach(({ text, place }, index) => {
    if (place.page === undefined || text.length > 120 || left.has(index)) return;
    const edge = blocks[index - 1]?.place.page !== place.page || blocks[index + 1]?.place.page !== place.page;
    if (!edge) return;
    const key = text.replace(/\d+/gu, '#');
    edges.set(key, [...(edges.get(key) ?? []).slice(-5_000), index]);
  });
  for (const [key, indices] of edges) {
    const pages = new Set(indices.map((index) => blocks[index]?.place.page));
    if (pages.size >= 3 && (key.includes('#') ? key === '#' || pages.size >= 4 : true)) for (const index of indices) left.set(index, 'It stands on several pages alike.');
  }
}

const pageNumber = /^(?:(\d{1,4})[\s|\u2013-]+(\D.{5,100})|(\D.{5,100}?)[\s|\u2013-]+(\d{1,4}))$/u;

/** In a text without pages: a line that returns three times or more with ever higher numbers beside the same words. */
function numberedLines(blocks: Block[], left: Map<number, string>): void {
  const found = new Map<string, { index: number; page: number }[]>();
  blocks.forEach(({ text, place, style }, index) => {
    const [, first, after, before, last] = pageNumber.exec(text) ?? [];
    const words = after ?? before;
    if (words === undefined || place.page !== undefined || style !== 'paragraph' || left.has(index) || labelOf(words) !== undefined || labelOf(text) !== undefined) return;
    found.set(words, [...(found.get(words) ?? []).slice(-5_000), { index, page: Number(first ?? last) }]);
  });
  for (const lines of found.values()) {
    const rises = lines.every(({ page }, at) => at === 0 || page > (lines[at - 1]?.page ?? 0));
    if (lines.length >= 3 && rises) for (const { index } of lines) left.set(index, 'It stands on several pages alike.');
  }
}
