import type { Block } from '../model.ts';
import { isRemark, isSum } from '../tables/rows.ts';
import { type ColumnUse, columnUses } from './columns.ts';
import { type Cell, type Grid, gridOf } from './grid.ts';
import { type Label, labelIn, labelOf } from './label.ts';
import type { OutlineNode } from './node.ts';
import type { Piece } from './pieces.ts';
import { namesLevel } from './words/levels.ts';
import { plain } from './words/plain.ts';

/** The grid of each table, and what its columns hold: tables with the same head are looked at as one. */
export function gridsOf(pieces: Piece[], blocks: Block[]): Map<Piece, { grid: Grid; uses: ColumnUse[] }> {
  const grids = pieces.flatMap((piece) => (piece.style === 'cell' ? [{ piece, grid: gridOf(piece.blocks, blocks) }] : []));
  const alike = new Map<string, Grid[]>();
  for (const { grid } of grids) alike.set(headOf(grid), [...(alike.get(headOf(grid)) ?? []), grid]);
  const uses = new Map([...alike].map(([head, [first, ...others]]) => [head, first ? columnUses({ ...first, rows: [first, ...others].flatMap(({ rows }) => rows) }) : []]));
  return new Map(grids.map(({ piece, grid }) => [piece, { grid, uses: uses.get(headOf(grid)) ?? [] }]));
}

/** Head of a table; without names of columns a table is like no other. */
const headOf = (grid: Grid): string => (grid.headers.some((header) => header !== '') ? grid.headers.join('|') : `${grid.rows[0]?.find(Boolean)?.blocks[0]?.index}`);

/** What may be concepts of a table: a node for each cell of a level, below the cell to the left that its row belongs to. */
export function tableNodes(grid: Grid, uses: ColumnUse[], order: number): OutlineNode[] {
  if (grid.width === 2 && uses.every((use) => use === 'none')) return formNodes(grid, order);
  const levels = uses.flatMap((use, column) => (use === 'level' ? [column] : []));
  if (levels.length === 0) return [];
  const codes = codeColumns(grid, uses, levels);
  const confirmed = new Set(levels.filter((column) => isCoded(grid, column)));
  const shape = levels.map((column) => plain(grid.headers[column] ?? '')).join('|');
  const nodes: OutlineNode[] = [];
  const known = new Map<string, { node: OutlineNode; blocks: Set<number> }>();
  let section: OutlineNode | undefined;
  const usual = usualWords(grid);
  const add = (node: OutlineNode): OutlineNode => {
    node.order = order + nodes.length;
    nodes.push(node);
    return node;
  };
  const above: (OutlineNode | undefined)[] = [];
  for (const row of grid.rows) {
    const filled = row.filter((cell) => cell !== undefined);
    const texts = filled.map(({ text }) => text);
    if (isSum(texts) || isRemark(texts)) continue;
    const only = filled.length === 1 ? filled[0] : undefined;
    if (only && grid.width > 1 && (only.columns >= grid.width || (only.column === 0 && (levels.length > 1 ? labelOf(only.text) : isOfOtherLevel(only.text, usual))))) {
      section = add(cellNode([only], labelIn(only.text, false), `cell section ${shape}`, undefined));
      above.length = 0;
      continue;
    }
    levels.forEach((column, depth) => {
      const parent = depth === 0 ? section : above[depth - 1];
      const cell = row[column];
      if (!cell) return;
      const code = row[codes.get(column) ?? -1];
      const used = code ? [cell, code] : [cell];
      const key = `${depth} ${parent?.order ?? '-'} ${used.map(({ text }) => plain(text)).join(' ')}`;
      const indices = used.flatMap((one) => one.blocks.map(({ index }) => index));
      const found = known.get(key) ?? { node: add(cellNode(used, labelOfCell(cell, code, confirmed.has(column)), `cell ${depth} ${shape}`, parent)), blocks: new Set(indices) };
      for (const index of indices) if (!found.blocks.has(index)) found.node.blocks.push(index);
      for (const index of indices) found.blocks.add(index);
      known.set(key, found);
      const { node } = found;
      above[depth] = node;
      above.length = depth + 1;
      if (namesLevel(grid.headers[column] ?? '')) node.caption = grid.headers[column] ?? '';
    });
    addStatement(row, uses, above.at(-1));
  }
  takeAcronymsBack(nodes);
  return nodes;
}

/** Words for levels that the first cells of full rows begin with. */
const usualWords = (grid: Grid): Set<string> => new Set(grid.rows.filter((row) => row.filter(Boolean).length > 1).flatMap((row) => (row[0] ? [labelOf(row[0].text)?.word ?? ''] : [])));

/** Whether a text alone in its row is counted under the word of another level than the rows are: `Goal 2` above actions. */
function isOfOtherLevel(text: string, usual: Set<string>): boolean {
  const label = labelOf(text);
  return label?.shape === 'keyword' && label.rest !== '' && namesLevel(label.word) && !usual.has(label.word);
}

/** A form tells of one concept, which its row `Objective 1` names. */
function formNodes(grid: Grid, order: number): OutlineNode[] {
  return grid.rows.flatMap(([name, title]): OutlineNode[] => {
    const label = name ? labelOf(name.text) : undefined;
    if (!name || !title || label?.shape !== 'keyword' || label.rest !== '' || !namesLevel(label.word)) return [];
    return [cellNode([title, name], { ...label, rest: title.text }, `cell form ${label.word}`, undefined)];
  }).map((node, at) => Object.assign(node, { order: order + at, caption: node.label?.word ?? '' }));
}

/** Which column has the codes of a level: they are those of the first column to the right that says as many things, or of the last. */
function codeColumns(grid: Grid, uses: string[], levels: number[]): Map<number, number> {
  const distinct = (column: number): number => new Set(grid.rows.flatMap((row) => row[column]?.text ?? [])).size;
  const found = new Map<number, number>();
  uses.forEach((use, column) => {
    if (use !== 'code') return;
    const many = distinct(column);
    const level = levels.find((one) => one > column && distinct(one) >= many * 0.8) ?? levels.find((one) => distinct(one) >= many * 0.8) ?? levels.at(-1);
    if (level !== undefined && !found.has(level)) found.set(level, column);
  });
  return found;
}

function addStatement(row: (Cell | undefined)[], uses: string[], node: OutlineNode | undefined): void {
  if (!node || node.statement !== '') return;
  const cells = row.filter((cell, column) => cell && uses[column] === 'statement') as Cell[];
  node.statement = cells.map(({ text }) => text).join('\n');
  node.blocks.push(...cells.flatMap((cell) => cell.blocks.map(({ index }) => index)));
}

/** Whether the cells of a column begin with codes, though nothing parts those from the titles: `G1 More trees`. */
function isCoded(grid: Grid, column: number): boolean {
  const texts = [...new Set(grid.rows.flatMap((row) => row[column]?.text ?? []))];
  const coded = texts.filter((text) => ['code', 'number'].includes(labelOf(text)?.shape ?? '') && labelOf(text)?.rest !== '');
  return coded.length > 1 && coded.length >= texts.length * 0.6;
}

const labelOfCell = ({ text }: Cell, code: Cell | undefined, confirmed: boolean): Label | undefined =>
  (code && labelOf(`${code.text.replace(/[.)]$/u, '')}: ${text}`)) ?? labelIn(text, confirmed);

function cellNode(cells: Cell[], label: Label | undefined, family: string, parent: OutlineNode | undefined): OutlineNode {
  const first = cells[0]?.blocks[0]?.block as Block;
  const text = cells[0]?.text ?? '';
  const blocks = cells.flatMap((cell) => cell.blocks.map(({ index }) => index));
  const piece: Piece = { blocks, text, style: 'cell', level: undefined, label, headline: false, first, last: first };
  return { sort: 'cell', label, family: label && label.parts.length > 1 && !parent ? `${family} ${label.parts.length}` : family, level: 0, parent, children: [], order: 0, title: label?.rest || text, statement: '', blocks, piece, prose: [], notes: [], caption: '', list: 0, returns: undefined };
}

/** Letters alone in brackets are a code where codes below begin with them, and an acronym otherwise. */
function takeAcronymsBack(nodes: OutlineNode[]): void {
  const heads = new Set(nodes.flatMap(({ label }) => (label && label.parts.length > 1 ? label.parts.slice(0, -1).map((_, at) => label.parts.slice(0, at + 1).join('.')) : [])));
  for (const node of nodes) {
    if (node.label?.shape !== 'code' || /\d/u.test(node.label.code) || heads.has(node.label.parts.join('.'))) continue;
    node.label = undefined;
    node.title = node.piece.text;
  }
}
