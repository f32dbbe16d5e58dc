import type { Block } from '../model.ts';
import { tidy } from './lines.ts';

/** Marks that begin an item of a list, private ones of symbol fonts among them; each is followed by a blank. */
const bullet = /^(?:[-*+\u2022\u2023\u2043\u2013\u2014\u00b7\u25aa\u25ab\u25cf\u25cb\u25e6\u25a0\u25a1\u25ba\u27a2\u2190-\u21ff\u2794\u279c\u27a1\u25b6\u25b8\u2714\u2713\u2756\ue000-\uf8ff]|o(?=\t))\s+(?=\S)/u;
const rule = /^[-=_*~\u2013\u2014\u2500]{3,}$/u;

/** Width of the blanks before a line; a tab reaches to the next multiple of four. */
export function indentOf(line: string): number {
  let width = 0;
  for (const character of line) {
    if (character === '\t') width += 4 - (width % 4);
    else if (/\s/u.test(character)) width += 1;
    else break;
  }
  return width;
}

/** Depth of an item among those that are open, by its indent. Changes the list of open indents. */
export function depthOf(open: number[], indent: number): number {
  while (open.length > 0 && (open.at(-1) ?? 0) > indent) open.pop();
  if (open.at(-1) !== indent) open.push(indent);
  return open.length;
}

/** Blocks of plain text: one a line; the recogniser joins lines that were wrapped. */
export function plainBlocks(lines: string[], file: number): Block[] {
  const open: number[] = [];
  return lines.flatMap((line, index): Block[] => {
    const text = tidy(line);
    if (text === '') return [];
    const indent = indentOf(line);
    const place = { file, line: index + 1, column: line.length - line.trimStart().length + 1 };
    if (rule.test(text)) return [{ text, style: 'furniture', place }];
    const mark = bullet.exec(line.trim());
    if (mark) return [{ text: tidy(line.trim().slice(mark[0].length)), style: 'item', level: depthOf(open, indent), place }];
    if (indent === 0) open.length = 0;
    return [{ text, style: 'paragraph', left: indent, place }];
  });
}
