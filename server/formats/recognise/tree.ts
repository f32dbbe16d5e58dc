import { familyOf, settleFamilies } from './families.ts';
import type { Block } from '../model.ts';
import type { Label } from './label.ts';
import type { OutlineNode } from './node.ts';
import type { Piece } from './pieces.ts';
import { tableNodes } from './tables.ts';
import { fieldOf, namesLevel, plain } from './words.ts';

export interface Tree {
  roots: OutlineNode[];
  /** In the order of the document. */
  nodes: OutlineNode[];
  /** Paragraphs before the first node. */
  opening: Piece[];
}

/** A document as a tree: each label and heading below the one that it belongs to, text below its heading. */
export function treeOf(pieces: Piece[], blocks: Block[]): Tree {
  const nodes = nodesOf(pieces, blocks);
  settleFamilies(nodes.nodes);
  return { ...nodes, roots: nest(nodes.nodes) };
}

function nodesOf(pieces: Piece[], blocks: Block[]): { nodes: OutlineNode[]; opening: Piece[] } {
  const [nodes, opening]: [OutlineNode[], Piece[]] = [[], []];
  const titled = new Set<string>();
  const words = new Set<string>();
  const lists = { number: 0, open: false, caption: '' };
  let wanting: OutlineNode | undefined;
  let before: Piece | undefined;
  for (const piece of pieces) {
    const current = nodes.at(-1);
    if (piece.style === 'cell') {
      for (const cell of tableNodes(piece, blocks, nodes.length)) nodes.push(cell);
      wanting = undefined;
      lists.open = false;
      continue;
    }
    const node = nodeOf(piece, nodes.length);
    if (wanting && givesTitle(wanting, piece, node, titled)) {
      take(wanting, piece);
      titled.add(keyOf(wanting.label));
    } else if (current && !words.has(piece.label?.word ?? '') && isEcho(piece, current, before)) current.blocks.push(...piece.blocks);
    else if (current && isField(piece)) takeField(current, piece);
    else if (node) {
      const list = node.sort === 'item' || node.label?.shape === 'lower' || node.label?.shape === 'upper' || node.label?.shape === 'number';
      if (list && !lists.open) Object.assign(lists, { number: lists.number + 1, caption: captionBefore(before) });
      Object.assign(node, { list: lists.number, caption: list ? lists.caption : '', family: familyOf(node, list ? lists.caption : '') });
      lists.open = list;
      if (node.title !== '') titled.add(keyOf(node.label));
      if (node.label?.shape === 'keyword') words.add(node.label.word);
      nodes.push(node);
      wanting = node.title === '' ? node : undefined;
      before = piece;
      continue;
    } else if (current) current.prose.push(piece);
    else opening.push(piece);
    if (!node) lists.open = false;
    wanting = undefined;
    before = piece;
  }
  return { nodes, opening };
}

const keyOf = (label: Label | undefined): string => (label ? `${label.word} ${label.code}` : '');

function nodeOf(piece: Piece, order: number): OutlineNode | undefined {
  const { label, style, text } = piece;
  const counts = label && (label.sure || style === 'heading' || label.shape !== 'named') ? label : undefined;
  const sort = counts ? 'labelled' : style === 'heading' ? 'heading' : style === 'item' ? 'item' : piece.headline ? 'headline' : undefined;
  if (sort === undefined || style === 'cell') return undefined;
  return { sort, label: counts, family: '', level: piece.level ?? 0, parent: undefined, children: [], order, title: counts ? counts.rest : text, statement: '', blocks: [...piece.blocks], piece, prose: [], caption: '', list: 0, returns: undefined };
}

/** Whether a piece is the title of the number before it. One that was given its title earlier only returns. */
function givesTitle(wanting: OutlineNode, piece: Piece, node: OutlineNode | undefined, titled: Set<string>): boolean {
  if (piece.style === 'cell' || piece.style === 'item' || titled.has(keyOf(wanting.label))) return false;
  if (piece.label) return piece.label.shape === 'named' && (fieldOf(piece.label.word) === 'title' || (namesLevel(piece.label.word) && wanting.label?.shape === 'number'));
  return node === undefined || node.sort === 'headline' || (node.sort === 'heading' && (wanting.sort !== 'heading' || node.level >= wanting.level));
}

function take(node: OutlineNode, piece: Piece): void {
  node.title = piece.label?.rest ?? piece.text;
  node.blocks.push(...piece.blocks);
}

/** Whether a line only says the number again that stands in the line before: `Priority 1` below `1: Secure systems`. */
function isEcho(piece: Piece, current: OutlineNode, before: Piece | undefined): boolean {
  const code = /^\p{L}{2,20}(?: \p{L}{2,20})?[\s-]([\p{L}\d.]{1,6})$/u.exec(piece.text)?.[1];
  return code !== undefined && current.label?.shape !== 'keyword' && before === current.piece && current.title !== '' && code === current.label?.code;
}

const isField = ({ label }: Piece): boolean => label?.shape === 'named' && fieldOf(label.word) !== undefined;

function takeField(node: OutlineNode, { label, blocks }: Piece): void {
  const rest = label?.rest ?? '';
  if (fieldOf(label?.word ?? '') === 'statement') node.statement = `${node.statement} ${rest}`.trim();
  else if (node.title === '') node.title = rest;
  else node.statement = `${node.statement} ${rest}`.trim();
  node.blocks.push(...blocks);
}

/** The line that introduces a list: the heading or the sentence with a colon right before it. */
function captionBefore(before: Piece | undefined): string {
  if (!before || before.style === 'cell') return '';
  if (before.label && before.label.shape !== 'named') return '';
  return before.style === 'heading' || before.headline || before.text.endsWith(':') ? before.text : '';
}

/** Puts each node below the one that it belongs to. */
function nest(nodes: OutlineNode[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const coded = new Map<string, OutlineNode>();
  let top: OutlineNode | undefined;
  const steady = steadyHeadings(nodes);
  for (const node of nodes) {
    const parent = node.parent ?? shallow(parentOf(node, top, coded, steady));
    node.parent = parent;
    (parent ? parent.children : roots).push(node);
    const { label } = node;
    if (label && label.code !== '') {
      const key = codeKey(label, label.parts);
      const known = coded.get(key);
      if (known && known.family === node.family && (node.title === '' || same(known.title, node.title))) node.returns = known.returns ?? known;
      if (!node.returns) coded.set(key, node);
      else comeBack(node, node.returns);
    }
    top = node;
  }
  return roots;
}

/** What is said where a node returns belongs to the node. */
function comeBack(node: OutlineNode, first: OutlineNode): void {
  first.blocks.push(...node.blocks);
  if (first.prose.length === 0) first.prose = node.prose;
  if (first.statement === '') first.statement = node.statement;
  if (first.title === '') first.title = node.title;
}

const same = (a: string, b: string): boolean => plain(a).replace(/[^\p{L}\p{N}]+/gu, ' ').trim() === plain(b).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const codeKey = (label: Label, parts: string[]): string => `${label.shape === 'code' && !/^\d/u.test(parts[0] ?? '') ? 'code' : ''} ${parts.join('.')}`;

/** Deepest that a tree gets: below that, everything is beside one another. */
const deepest = 30;

function shallow(node: OutlineNode | undefined): OutlineNode | undefined {
  let depth = 0;
  for (let up = node; up && depth <= deepest; up = up.parent) depth += 1;
  return depth > deepest ? node?.parent : node;
}

/** Families whose members are all headings of one level: their level tells where they belong. Tags of others lie. */
function steadyHeadings(nodes: OutlineNode[]): Set<string> {
  const levels = new Map<string, Set<number>>();
  for (const { family, piece } of nodes) levels.set(family, (levels.get(family) ?? new Set()).add(piece.style === 'heading' ? (piece.level ?? 1) : 0));
  return new Set([...levels].flatMap(([family, found]) => (found.size === 1 && !found.has(0) ? [family] : [])));
}

function parentOf(node: OutlineNode, top: OutlineNode | undefined, coded: Map<string, OutlineNode>, steady: Set<string>): OutlineNode | undefined {
  const parts = node.label?.parts ?? [];
  if (parts.length > 1 && node.label) {
    const above = coded.get(codeKey(node.label, parts.slice(0, -1)));
    if (above && above !== node) return above;
  }
  if (node.sort === 'cell') return belowText(top);
  if (steady.has(node.family)) {
    let up = top;
    while (up && !(steady.has(up.family) && up.level < node.level)) up = up.parent;
    return up;
  }
  return parentInText(node, belowText(top));
}

/** The open node that is no cell: what follows a table is not in it. */
function belowText(top: OutlineNode | undefined): OutlineNode | undefined {
  let up = top;
  while (up?.sort === 'cell') up = up.parent;
  return up;
}

function parentInText(node: OutlineNode, top: OutlineNode | undefined): OutlineNode | undefined {
  let up = top;
  for (let open = top; open; open = open.parent) {
    if (open.family === node.family) return open.parent;
    if (node.sort === 'item' && open.sort === 'item' && open.level >= node.level) up = open.parent;
    if (node.sort !== 'item' && open.sort === 'item') up = open.parent;
    // Headlines of a text without levels divide what is around them and not what is in a list.
    if (node.sort === 'headline' && open.sort === 'labelled' && up === open && open.label?.shape !== 'keyword') up = open.parent;
  }
  return up;
}
