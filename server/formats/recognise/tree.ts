import { takeCapitalCodes } from './capitalCodes.ts';
import { Coded } from './coded.ts';
import { isRepeated, settleFamilies } from './families.ts';
import type { OutlineNode } from './node.ts';
import { plain } from './words/plain.ts';

/** Makes a tree of nodes that are in the order of the document: each below the label or heading that it belongs to. */
export function plantTree(nodes: OutlineNode[]): void {
  takeCapitalCodes(nodes);
  settleFamilies(nodes);
  nest(nodes);
}

/** Puts each node below the one that it belongs to. */
function nest(nodes: OutlineNode[]): void {
  const coded = new Coded();
  let top: OutlineNode | undefined;
  const steady = steadyHeadings(nodes);
  for (const node of nodes) {
    const parent = node.parent ?? shallow(parentOf(node, top, coded, steady));
    node.parent = parent;
    parent?.children.push(node);
    const { label } = node;
    if (label && label.code !== '') {
      const known = coded.ofFamily(node, label);
      const alike = known ?? coded.alike(label);
      if (alike && ((known && node.title === '') || same(alike.title, node.title))) node.returns = alike.returns ?? alike;
      if (!node.returns) coded.add(node, label);
      else comeBack(node, node.returns);
    }
    top = node;
  }
}

/** What is said where a node returns belongs to the node. */
function comeBack(node: OutlineNode, first: OutlineNode): void {
  first.blocks.push(...node.blocks);
  first.notes.push(...node.notes);
  const listed = first.prose.length === 0 && first.children.length === 0;
  if (first.prose.length === 0) first.prose = node.prose;
  if (first.statement === '') first.statement = node.statement;
  if (first.title === '' || (node.title !== '' && (listed || letters(first.title) !== letters(node.title)))) first.title = node.title;
}

const letters = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Whether two titles are one; the first may have its page behind it, as in a table of contents. */
const same = (first: string, next: string): boolean => letters(first) === letters(next) || (/\s\d{1,3}$/u.test(first) && letters(first.replace(/\s\d{1,3}$/u, '')) === letters(next));

/** Deepest that a tree gets: below that, everything is beside one another. */
const deepest = 30;

function shallow(node: OutlineNode | undefined): OutlineNode | undefined {
  let depth = 0;
  for (let up = node; up && depth <= deepest; up = up.parent) depth += 1;
  return depth > deepest ? node?.parent : node;
}

/**
 * Nodes of families whose members are all headings of one level: their level tells where they belong. Tags of others lie. What a list of
 * contents says before is no member that counts.
 */
function steadyHeadings(nodes: OutlineNode[]): Set<OutlineNode> {
  const found = new Map<string, { levels: Set<number>; headings: OutlineNode[]; codes: Set<string> }>();
  for (const node of nodes.toReversed()) {
    const { family, piece, label } = node;
    const known = found.get(family) ?? { levels: new Set(), headings: [], codes: new Set() };
    found.set(family, known);
    if (piece.style === 'heading') {
      known.levels.add(piece.level ?? 1);
      known.headings.push(node);
      if (label && label.code !== '') known.codes.add(label.code);
    } else if (!label || !known.codes.has(label.code)) known.levels.add(0);
  }
  return new Set([...found.values()].flatMap(({ levels, headings }) => (levels.size === 1 && !levels.has(0) ? headings : [])));
}

function parentOf(node: OutlineNode, top: OutlineNode | undefined, coded: Coded, steady: Set<OutlineNode>): OutlineNode | undefined {
  const parts = node.label?.parts ?? [];
  if (parts.length > 1 && node.label) {
    const above = coded.above(node, node.label, top);
    if (above) return above;
  }
  if (node.sort === 'cell') return belowText(top);
  if (steady.has(node)) {
    let up = top;
    while (up && !(steady.has(up) && depthOf(up) < depthOf(node))) up = up.parent;
    return up;
  }
  return parentInText(node, belowText(top));
}

/** Level of a heading; one that returns below each goal is deeper than the goals, though it may be printed alike. */
const depthOf = (node: OutlineNode): number => node.level + (isRepeated(node) ? 0.5 : 0);

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
    if (node.sort === 'headline' && open.sort === 'labelled' && open.piece.style !== 'heading' && up === open && open.label?.shape !== 'keyword') up = open.parent;
  }
  return up;
}
