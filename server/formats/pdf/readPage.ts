import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Fonts } from './fonts.ts';
import type { PageText, Piece } from './piece.ts';
import { contentTags } from './tags.ts';

type Matrix = [number, number, number, number, number, number];

interface Placed extends Piece {
  /** Quarter turns. */
  turns: number;
}

/** The text of a page by position. What lies outside of the visible part of the page is left out. */
export async function readPage(page: PDFPageProxy, fonts: Fonts): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true });
  await fonts.learn(page, Object.keys(content.styles));
  const tags = await contentTags(page);
  const open: (string | undefined)[] = [];
  const placed: Placed[] = [];
  let blank = false;
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('tag' in item && item.tag === 'Artifact' ? 'Artifact' : tags.get(item.id));
      continue;
    }
    const text = plain(item.str);
    if (text.trim() === '') {
      blank ||= text !== '' || item.hasEOL;
      continue;
    }
    const matrix = multiply(viewport.transform as Matrix, item.transform as Matrix);
    const [x, y] = [matrix[4], matrix[5]];
    if (x < -1 || y < -1 || x > viewport.width + 1 || y > viewport.height + 1) continue;
    const turns = ((Math.round(Math.atan2(matrix[1], matrix[0]) / (Math.PI / 2)) % 4) + 4) % 4;
    const [left, baseline] = upright(x, y, turns);
    const tag = open.findLast((each) => each !== undefined);
    placed.push({
      text: text.trim(),
      left,
      right: left + item.width,
      y: baseline,
      size: Math.max(1, Math.hypot(matrix[2], matrix[3])),
      ...fonts.lookOf(item.fontName),
      rightToLeft: item.dir === 'rtl',
      spaced: blank || text.startsWith(' '),
      turns,
      ...(tag === undefined ? {} : { tag }),
    });
    blank = text.endsWith(' ') || item.hasEOL;
  }
  const turns = mostTurns(placed);
  const corners = [upright(0, 0, turns)[1], upright(viewport.width, viewport.height, turns)[1]];
  return {
    pieces: placed.filter((piece) => piece.turns === turns),
    turned: placed.filter((piece) => piece.turns !== turns),
    top: Math.min(...corners),
    bottom: Math.max(...corners),
  };
}

/** Without soft hyphens, zero-width blanks and control characters. */
const plain = (text: string): string => text.replace(/[\u200B\u200E\u200F\u2060\uFEFF]/g, '').replace(/[\p{Cc}\p{Zs}]/gu, ' ');

function upright(x: number, y: number, turns: number): [number, number] {
  if (turns === 1) return [y, -x];
  if (turns === 2) return [-x, -y];
  return turns === 3 ? [-y, x] : [x, y];
}

function mostTurns(pieces: readonly Placed[]): number {
  const letters = [0, 0, 0, 0];
  for (const { turns, text } of pieces) letters[turns] = (letters[turns] ?? 0) + text.length;
  return letters.indexOf(Math.max(...letters));
}

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];
