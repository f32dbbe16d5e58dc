import type { Block } from '../model.ts';
import { familyOf } from './families.ts';
import type { Label } from './label.ts';
import type { OutlineNode } from './node.ts';
import type { Piece } from './pieces.ts';
import { gridsOf, tableNodes } from './tables.ts';
import { fieldOf, isAside, isDetail } from './words/fields.ts';
import { namesLevel } from './words/levels.ts';

/** All that may be concepts, in the order of the document, each with its title and the text below it. */
export function nodesOf(pieces: Piece[], blocks: Block[]): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  const grids = gridsOf(pieces, blocks);
  const tableNodesOf = (piece: Piece, order: number): OutlineNode[] => {
    const { grid, uses } = grids.get(piece) ?? {};
    return grid && uses ? tableNodes(grid, uses, order) : [];
  };
  const titled = new Set<string>();
  const words = new Set<string>();
  const lists = { number: 0, open: false, caption: '' };
  let wanting: OutlineNode | undefined;
  // The concept whose text a name such as `Control:` has begun: lists that follow are part of it.
  let telling: OutlineNode | undefined;
  let before: Piece | undefined;
  for (const piece of pieces) {
    const current = nodes.at(-1);
    if (piece.style === 'cell') {
      for (const cell of tableNodesOf(piece, nodes.length)) nodes.push(cell);
      wanting = undefined;
      lists.open = false;
      continue;
    }
    const node = nodeOf(piece, nodes.length);
    if (telling && node && isPoint(node)) {
      takePoint(telling, piece);
      continue;
    }
    telling = undefined;
    if (wanting && givesTitle(wanting, piece, node, titled)) {
      take(wanting, piece);
      titled.add(keyOf(wanting.label));
      // A title introduces no list, whatever its words.
      before = wanting.piece;
      wanting = undefined;
      lists.open = false;
      continue;
    } else if (current && !words.has(piece.label?.word ?? '') && isEcho(piece, current, before)) current.blocks.push(...piece.blocks);
    else if (current && isField(piece, current)) {
      takeField(current, piece);
      telling = current;
      continue;
    }
    else if (current && opensText(piece, current)) {
      current.blocks.push(...piece.blocks);
      telling = current;
      continue;
    } else if (current && isNote(piece)) takeNote(current, piece);
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
    } else current?.prose.push(piece);
    if (!node) lists.open = false;
    wanting = undefined;
    before = piece;
  }
  return nodes;
}

const keyOf = (label: Label | undefined): string => (label ? `${label.word} ${label.code}` : '');

function nodeOf(piece: Piece, order: number): OutlineNode | undefined {
  const { label, style, text } = piece;
  const counts = label && (label.sure || style === 'heading' || label.shape !== 'named') ? label : undefined;
  const sort = counts ? 'labelled' : style === 'heading' ? 'heading' : style === 'item' ? 'item' : piece.headline ? 'headline' : undefined;
  if (sort === undefined || style === 'cell') return undefined;
  return { sort, label: counts, family: '', level: piece.level ?? 0, parent: undefined, children: [], order, title: counts ? counts.rest : text, statement: '', blocks: [...piece.blocks], piece, prose: [], notes: [], caption: '', list: 0, returns: undefined };
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

const isField = ({ label }: Piece, current: OutlineNode): boolean =>
  label?.shape === 'named' && (fieldOf(label.word) !== undefined || (current.label?.shape === 'code' && isDetail(label.word)));

/** Whether a line says no more than that the text of the concept above follows: `Control:`. */
const opensText = ({ label, style, text }: Piece, current: OutlineNode): boolean => !label && style === 'paragraph' && current.label?.shape === 'code' && /^\p{L}[\p{L} ]{2,30}:$/u.test(text) && isDetail(text);

function takeField(node: OutlineNode, { label, blocks }: Piece): void {
  const rest = label?.rest ?? '';
  if (fieldOf(label?.word ?? '') === 'statement') node.statement = `${node.statement} ${rest}`.trim();
  else if (node.title === '') node.title = rest;
  else node.statement = `${node.statement} ${rest}`.trim();
  node.blocks.push(...blocks);
}

/** A point of a list, by itself or with a mark that is no code of several steps. */
const isPoint = ({ sort, label }: OutlineNode): boolean => (label ? label.shape !== 'code' && label.shape !== 'keyword' && label.shape !== 'named' && label.parts.length === 1 : sort === 'item');

function takePoint(node: OutlineNode, { text, blocks }: Piece): void {
  node.statement = `${node.statement}\n${text}`.trim();
  node.blocks.push(...blocks);
}

const isNote = ({ label, style }: Piece): boolean => label?.shape === 'named' && style !== 'heading' && isAside(label.word);

function takeNote(node: OutlineNode, { label, text, blocks }: Piece): void {
  node.notes.push({ topic: text.slice(0, text.indexOf(':')).trim(), text: label?.rest ?? '' });
  node.blocks.push(...blocks);
}

/** The line that introduces a list: the heading or the sentence with a colon right before it. */
function captionBefore(before: Piece | undefined): string {
  if (!before || before.style === 'cell') return '';
  if (before.label && before.label.shape !== 'named') return '';
  return before.style === 'heading' || before.headline || before.text.endsWith(':') ? before.text : '';
}
