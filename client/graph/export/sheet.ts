import { outlines } from '../marks.ts';
import { kindShapes } from '../../theme/kinds.ts';
import type { NodeKind } from '../../../server/domain/concept.ts';
import { escaped, tag } from './svg/tag.ts';

/** What stands around a picture that has to be understood by itself. */
export interface Sheet {
  title: string;
  /** What was asked, of which graph and when, a line each. */
  about: readonly string[];
  /** Kinds of node in the picture, and its other signs in words. */
  kinds: readonly { kind: NodeKind; word: string }[];
  signs: readonly string[];
}

/** Colours of a sheet. */
export interface Ink {
  ground: string;
  text: string;
  muted: string;
  font: string;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const margin = 24;
const line = 18;
const size = 12.5;
/** Width of a letter at that size, at most nearly: what is drawn elsewhere has other fonts. */
const letter = 7;
const columnWidth = 420;

/** A picture's SVG with a title above it, and a legend and the full titles of what it cuts below. */
export function sheetSvg(body: string, picture: Box, { title, about, kinds, signs }: Sheet, cut: readonly string[], ink: Ink): { svg: string; width: number; height: number } {
  const width = Math.max(picture.width, 640) + 2 * margin;
  const room = width - 2 * margin;
  const text = (x: number, y: number, words: string, more: Record<string, string | number> = {}): string =>
    tag('text', { x, y, 'font-family': ink.font, 'font-size': size, fill: ink.text, ...more }, escaped(words));
  let y = margin + 18;
  const parts: string[] = [text(margin, y, title, { 'font-size': 18, 'font-weight': 600 })];
  const paragraph = (words: string, fill: string): void => {
    for (const each of broken(words, Math.floor(room / letter))) parts.push(text(margin, (y += line), each, { fill }));
  };
  for (const words of about) paragraph(words, ink.muted);
  y += margin;
  const top = y;
  parts.push(tag('g', { transform: `translate(${margin - picture.x + (room - picture.width) / 2} ${top - picture.y})` }, body));
  y += picture.height + margin;
  let x = margin;
  for (const { kind, word } of kinds) {
    const wide = 28 + word.length * letter + 16;
    if (x + wide > width - margin) [x, y] = [margin, y + line];
    parts.push(tag('path', { d: outlines[kindShapes[kind]], transform: `translate(${x} ${y - 12})`, fill: ink.muted }), text(x + 22, y, word));
    x += wide;
  }
  for (const sign of signs) paragraph(sign, ink.text);
  if (cut.length > 0) {
    y += line + 6;
    parts.push(text(margin, y, 'Full titles', { 'font-weight': 600 }));
    const columns = Math.max(1, Math.floor(room / columnWidth));
    const most = Math.floor(room / columns / letter) - 2;
    const entries = cut.map((words) => broken(words, most));
    const heights = Array.from({ length: columns }, () => y);
    for (const entry of entries) {
      const column = heights.indexOf(Math.min(...heights));
      for (const each of entry) parts.push(text(margin + (column * room) / columns, (heights[column] = (heights[column] ?? y) + line), each));
    }
    y = Math.max(...heights);
  }
  const height = y + margin;
  const ground = tag('rect', { width, height, fill: ink.ground });
  const svg = tag('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, `\n${ground}\n${parts.join('\n')}\n`);
  return { svg, width, height };
}

/** A text in lines of so many letters; a longer word, such as an address, is broken anywhere. */
function broken(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else for (let at = 0; at < Math.max(1, word.length); at += letters) lines.push(word.slice(at, at + letters));
  }
  return lines;
}
