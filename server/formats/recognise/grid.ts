import type { Block } from '../model.ts';
import { fieldOf, isBesides } from './words/fields.ts';
import { namesLevel } from './words/levels.ts';
import { plain } from './words/plain.ts';
import { labelOf } from './label.ts';

/** All blocks of one cell. */
export interface Cell {
  row: number;
  column: number;
  columns: number;
  header: boolean;
  blocks: { index: number; block: Block }[];
  text: string;
}

export interface Grid {
  headers: string[];
  headerBlocks: number[];
  /** Rows below the head; a cell that spans rows is in each of them. */
  rows: (Cell | undefined)[][];
  width: number;
}

const widest = 60;

/** A document's table as a grid, its head found. */
export function gridOf(indices: number[], blocks: Block[]): Grid {
  const cells = cellsOf(indices, blocks);
  const width = Math.min(widest, Math.max(0, ...cells.map(({ column, columns }) => column + columns)));
  const rows = new Map<number, (Cell | undefined)[]>();
  for (const cell of cells) {
    const height = cell.blocks[0]?.block.table?.rows ?? 1;
    for (let row = cell.row; row < cell.row + Math.min(height, 2_000); row++) {
      const known = rows.get(row) ?? new Array<Cell | undefined>(width).fill(undefined);
      if (cell.column < width) known[cell.column] ??= cell;
      rows.set(row, known);
    }
  }
  const ordered = [...rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => row);
  const head = ordered.findIndex((row) => !isHead(row));
  const heads = ordered.slice(0, head < 0 ? ordered.length : head);
  const headers = Array.from({ length: width }, (_, column) => heads.flatMap((row) => row[column]?.text ?? []).at(-1) ?? '');
  return { headers, headerBlocks: heads.flatMap((row) => row.flatMap((cell) => cell?.blocks.map(({ index }) => index) ?? [])), rows: ordered.slice(heads.length), width };
}

function cellsOf(indices: number[], blocks: Block[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const index of indices) {
    const block = blocks[index];
    if (!block?.table) continue;
    const { row, column, columns = 1, header = false } = block.table;
    const cell = cells.get(`${row} ${column}`);
    if (cell) {
      cell.blocks.push({ index, block });
      cell.text = `${cell.text} ${block.text}`;
    } else cells.set(`${row} ${column}`, { row, column, columns, header, blocks: [{ index, block }], text: block.text });
  }
  return [...cells.values()];
}

const headWords = new Set('no nr id code ref reference number nummer numero number # description name title titel titulo titre'.split(' '));

/** Whether a row is the head: it says so, or its cells name levels and what stands beside them. */
function isHead(row: (Cell | undefined)[]): boolean {
  const filled = row.filter((cell) => cell !== undefined);
  if (filled.length === 0) return false;
  if (filled.every(({ header }) => header)) return true;
  const telling = filled.filter(({ text }) => namesLevel(text) || isBesides(text) || fieldOf(text) !== undefined || headWords.has(plain(text)));
  return filled.length > 1 && filled.every(({ text }) => text.length <= 45 && labelOf(text) === undefined) && telling.length >= filled.length / 2;
}
