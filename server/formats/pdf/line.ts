import type { Piece } from './piece.ts';

/** Letters on one baseline without a wide gap: a line of a column, or of a cell. */
export interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  italic: boolean;
  rightToLeft: boolean;
  /** Begins with a raised mark, as a footnote does. */
  marked: boolean;
  tag?: string;
  /** Counted from 1 in the order of reading the page. */
  number: number;
}

/** In shares of the height of letters. */
const gapOfWords = 0.2;
const gapOfColumns = 1.5;
const gapOfLabel = 6;

/** A bullet, or a number or letter: `1.`, `1.2`, `(a)`, `iv.`, `S1`. */
const label = /^(?:[^\p{L}\p{N}\s]{1,2}|\(?(?:\p{L}{0,2}\d{1,3}|[ivxl]{1,5}|\p{L})(?:\.\d{1,3}){0,5}(?:\.\p{L})?[.):]{0,2})$/iu;
const mark = /^[\d*†‡§¶,]{1,4}$/u;

/** The lines of a page, raised marks of footnotes left out of them. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  return rowsOf(joinRaised(pieces)).flatMap((row) => segmentsOf(row).map(lineOf));
}

function rowsOf(pieces: readonly Raised[]): Raised[][] {
  const rows: Raised[][] = [];
  for (const piece of pieces.toSorted((one, other) => one.base - other.base || one.left - other.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(piece.base - first.base) <= 0.2 * Math.max(piece.size, first.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left));
}

interface Raised extends Piece {
  /** Baseline of the line that it belongs to. */
  base: number;
  raised: boolean;
}

/** Finds for small letters off the baseline the line that they stand in: the nearest larger letters that they touch. */
function joinRaised(pieces: readonly Piece[]): Raised[] {
  const sorted = pieces.toSorted((one, other) => one.y - other.y);
  return pieces.map((piece) => {
    const host = piece.text.length > 4 ? undefined : hostOf(piece, sorted);
    return { ...piece, base: host?.y ?? piece.y, raised: host !== undefined };
  });
}

function hostOf(piece: Piece, sorted: readonly Piece[]): Piece | undefined {
  let from = lowerBound(sorted, piece.y - 2 * piece.size);
  let nearest: Piece | undefined;
  for (; from < sorted.length; from += 1) {
    const other = sorted[from];
    if (!other || other.y > piece.y + 3 * piece.size) break;
    const offset = other.y - piece.y;
    if (other.size * 0.85 < piece.size || Math.abs(offset) < 0.1 * other.size || offset > 0.6 * other.size || offset < -0.35 * other.size) continue;
    if (piece.left > other.right + 0.6 * other.size || piece.right < other.left - 0.6 * other.size) continue;
    if (!nearest || Math.abs(offset) < Math.abs(nearest.y - piece.y)) nearest = other;
  }
  return nearest;
}

function lowerBound(sorted: readonly Piece[], y: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.y ?? Infinity) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

function segmentsOf(row: readonly Raised[]): Raised[][] {
  const segments: Raised[][] = [];
  for (const piece of row) {
    const segment = segments.at(-1);
    const last = segment?.at(-1);
    if (!segment || !last) {
      segments.push([piece]);
      continue;
    }
    if (isShadow(piece, last)) {
      last.bold = true;
      continue;
    }
    const most = label.test(segment.map(({ text }) => text).join('')) ? gapOfLabel : gapOfColumns;
    if (piece.left - Math.max(...segment.map(({ right }) => right)) > most * Math.max(piece.size, last.size)) segments.push([piece]);
    else segment.push(piece);
  }
  return segments;
}

/** The same letters printed once more, a little aside, to look bold. */
const isShadow = (piece: Piece, last: Piece): boolean =>
  piece.text === last.text && Math.abs(piece.left - last.left) < 0.15 * piece.size && Math.abs(piece.y - last.y) < 0.15 * piece.size;

function lineOf(segment: readonly Raised[]): Line {
  const main = largestShare(segment);
  const letters = segment.filter((piece) => !piece.raised && /[\p{L}\p{N}]/u.test(piece.text));
  const first = segment[0];
  const tag = mostFrequent(segment.map((piece) => piece.tag));
  const turned = segment.filter(({ rightToLeft }) => rightToLeft).length * 2 > segment.length;
  return {
    text: joined(turned ? segment.toReversed() : segment, turned),
    left: Math.min(...segment.map(({ left }) => left)),
    right: Math.max(...segment.map(({ right }) => right)),
    y: main.base,
    size: main.size,
    bold: letters.length > 0 && letters.every(({ bold }) => bold),
    italic: letters.length > 0 && letters.every(({ italic }) => italic),
    rightToLeft: turned,
    marked: first !== undefined && first.raised && mark.test(first.text) && segment.length > 1,
    ...(tag === undefined ? {} : { tag }),
    number: 0,
  };
}

function largestShare(segment: readonly Raised[]): { size: number; base: number } {
  const shares = new Map<number, number>();
  for (const { size, text } of segment) {
    const rounded = Math.round(size * 10) / 10;
    shares.set(rounded, (shares.get(rounded) ?? 0) + text.length);
  }
  const [size] = [...shares].sort((one, other) => other[1] - one[1])[0] ?? [1];
  return { size, base: segment.find((piece) => !piece.raised)?.base ?? segment[0]?.base ?? 0 };
}

function joined(segment: readonly Raised[], turned: boolean): string {
  let text = '';
  let last: Raised | undefined;
  for (const piece of segment) {
    if (last && isMark(piece, text)) continue;
    const gap = last ? (turned ? last.left - piece.right : piece.left - last.right) : 0;
    if (last && (gap > gapOfWords * piece.size || (piece.spaced && gap > 0.05 * piece.size) || (last.raised && !piece.raised && piece.spaced))) text += ' ';
    text += piece.text;
    last = piece;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** A footnote's mark after a word; an exponent (`m²`, `10³`) is none. */
const isMark = (piece: Raised, before: string): boolean =>
  piece.raised && piece.base > piece.y && mark.test(piece.text) && !/(?:^|[\s\d])(?:\p{L}{1,2}|\d{1,2})$/u.test(before.slice(-8));

export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
