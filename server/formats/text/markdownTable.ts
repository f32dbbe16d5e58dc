import type { Block } from '../model.ts';
import { inlineText } from './inline.ts';

/** Whether a line divides the head of a Markdown table from its rows: `|---|:--:|`. */
export function isDelimiterRow(line: string): boolean {
  const text = line.trim();
  return text.includes('-') && text.includes('|') && /^[|\s:-]+$/u.test(text);
}

/** Cells of a row: split at `|` that is neither escaped nor inside of backticks, with the column where each begins. */
function cellsOf(line: string): { text: string; column: number }[] {
  const cells: { text: string; column: number }[] = [];
  let [start, code] = [0, false];
  for (let at = 0; at <= line.length; at++) {
    const character = line[at];
    if (character === '\\') at += 1;
    else if (character === '`') code = !code;
    else if ((character === '|' && !code) || at >= line.length) {
      cells.push({ text: line.slice(start, at).replace(/\\\|/gu, '|'), column: start + 1 });
      start = at + 1;
    }
  }
  if (start < line.length) cells.push({ text: line.slice(start), column: start + 1 });
  if (cells[0]?.text.trim() === '') cells.shift();
  if (cells.at(-1)?.text.trim() === '') cells.pop();
  return cells;
}

/** Cells of the table whose head is at a line, and the line after its last row. */
export function tableBlocks(lines: string[], head: number, index: number, file: number): { blocks: Block[]; next: number } {
  const blocks: Block[] = [];
  let at = head;
  for (let row = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (at === head + 1) continue;
    if (!line.includes('|')) break;
    cellsOf(line).forEach(({ text: source, column: printed }, column) => {
      const { text, bold } = inlineText(source);
      if (text !== '') blocks.push({ text, style: 'cell', ...(bold && { bold }), table: { index, row, column, ...(row === 0 && { header: true }) }, place: { file, line: at + 1, column: printed } });
    });
    row += 1;
  }
  return { blocks, next: at };
}
