import type { OutlineNode } from './node.ts';
import { runScore, valuesOf } from './numerals.ts';
import { takePrefixes } from './prefixes.ts';
import { captionOf } from './words/captions.ts';
import { levelWordsOf } from './words/levels.ts';
import { isCapitals, plain } from './words/plain.ts';

/** What a node looks like: nodes that look alike may be one level of the plan. */
export function familyOf(node: OutlineNode, caption: string): string {
  const { label, piece } = node;
  if (label) return labelFamily(node);
  if (piece.style === 'heading') return `heading ${node.level}`;
  if (node.sort === 'headline') return isCapitals(piece.text) ? 'headline capitals' : piece.first.bold === true ? 'headline bold' : 'headline';
  const said = captionOf(caption);
  return `item ${node.level} ${said === 'plan' ? levelWordsOf(caption) || 'doing' : (said ?? '')}`;
}

function labelFamily({ label, piece }: OutlineNode): string {
  if (!label) return '';
  const heading = piece.style === 'heading' ? `heading ${piece.level ?? 1}` : piece.style === 'item' ? `item ${piece.level ?? 1}` : 'text';
  const last = /^[a-z]$/u.test(label.parts.at(-1) ?? '') && label.parts.length > 1 ? 'letter' : '';
  switch (label.shape) {
    case 'keyword': return `keyword ${label.word} ${label.parts.length}`;
    case 'named': return `named ${label.word}`;
    case 'code': return `code ${label.parts.length} ${label.parts.length === 1 ? label.word : ''}`;
    case 'number': return label.parts.length > 1 ? `number ${label.parts.length} ${last}` : `number 1 ${heading}`;
    default: return `${label.shape} ${heading}`;
  }
}

/** Joins families that are one, and takes labels back that no others confirm. */
export function settleFamilies(nodes: OutlineNode[]): void {
  joinNamed(nodes);
  splitCaptioned(nodes);
  joinSections(nodes);
  takeListed(nodes);
  takeNamesBack(nodes);
  takePrefixes(nodes);
  markRepeated(nodes);
  nestLettered(nodes);
  joinRuns(nodes);
  splitNested(nodes);
}

/** Lists below a line that returns, such as `In the long run` in each goal, are of a kind of their own. */
function splitCaptioned(nodes: OutlineNode[]): void {
  const lists = new Map<string, Set<number>>();
  const all = nodes.filter(({ sort, label, caption }) => sort === 'item' && !label && captionOf(caption) === undefined);
  const own = all.filter(({ caption }) => caption !== '');
  for (const { caption, list } of own) lists.set(plain(caption), (lists.get(plain(caption)) ?? new Set()).add(list));
  // Where but a few lists have such a line, it is a way of speaking.
  if (own.filter(({ caption }) => (lists.get(plain(caption))?.size ?? 0) > 1).length < all.length * 0.7) return;
  for (const node of own) if ((lists.get(plain(node.caption))?.size ?? 0) > 1) node.family = `${node.family} below ${plain(node.caption)}`;
}

/** `Goal 2` in a row of its own is of the goals whose others stand as headings: the table of a PDF may begin below the first. */
function joinSections(nodes: OutlineNode[]): void {
  const heads = new Set(nodes.flatMap(({ sort, family }) => (sort === 'cell' ? [] : [family])));
  for (const node of nodes) {
    const family = `keyword ${node.label?.word ?? ''} ${node.label?.parts.length ?? 0}`;
    if (node.sort === 'cell' && node.family.startsWith('cell section') && node.label?.shape === 'keyword' && heads.has(family)) Object.assign(node, { family, sort: 'labelled' });
  }
}

const bare = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** A list whose items are headings further on only names them: the headings are what counts, and of a kind of their own where the list says what they are. */
function takeListed(nodes: OutlineNode[]): void {
  const heads = new Map<string, OutlineNode>();
  for (const node of nodes) if (!node.label && (node.sort === 'heading' || node.sort === 'headline') && node.title.length > 3 && !heads.has(bare(node.title))) heads.set(bare(node.title), node);
  const lists = new Map<number, OutlineNode[]>();
  for (const node of nodes) if (node.sort === 'item' && !node.label) lists.set(node.list, [...(lists.get(node.list) ?? []), node]);
  for (const items of lists.values()) {
    const named = items.flatMap((item) => ({ item, head: heads.get(bare(item.title)) })).filter(({ item, head }) => head && head.order > item.order);
    if (named.length < 2 || named.length < items.length * 0.8) continue;
    const said = captionOf(items[0]?.caption ?? '') === 'plan';
    for (const { item, head } of named) {
      item.returns = head;
      if (said && head) Object.assign(head, { caption: item.caption, family: `${head.family} listed` });
    }
  }
}

/** A heading alone of its kind, such as `Water Strategy: Objectives`, has a colon in its title and no label. */
function takeNamesBack(nodes: OutlineNode[]): void {
  for (const [family, members] of groups(nodes)) {
    const [only] = members;
    if (!family.startsWith('named ') || members.length > 1 || only?.piece.style !== 'heading') continue;
    Object.assign(only, { label: undefined, sort: 'heading', title: only.piece.text, family: `heading ${only.level}` });
  }
}

/** Headings that are printed again and again, such as `Objectives` below each goal, are part of what they stand below. */
function markRepeated(nodes: OutlineNode[]): void {
  const times = new Map<string, number>();
  const plainHeads = nodes.filter(({ sort, label }) => (sort === 'heading' || sort === 'headline') && !label);
  for (const { title } of plainHeads) times.set(plain(title), (times.get(plain(title)) ?? 0) + 1);
  for (const node of plainHeads) if ((times.get(plain(node.title)) ?? 0) > 1) node.family = `${node.sort === 'headline' ? 'headline' : node.family} repeated`;
}

/** Whether a node is a heading that is printed again and again. */
export const isRepeated = ({ family }: OutlineNode): boolean => family.endsWith(' repeated');

/** `Objective: …` beside `Objective 1: …` is of the same level: it is the only one of its goal. */
function joinNamed(nodes: OutlineNode[]): void {
  const keywords = new Set(nodes.map(({ family }) => family));
  for (const node of nodes) {
    const numbered = `keyword ${node.label?.word ?? ''} 1`;
    if (node.label?.shape === 'named' && keywords.has(numbered)) node.family = numbered;
  }
}

/** `A1` and `A2` are below `A`, where there is one. */
function nestLettered(nodes: OutlineNode[]): void {
  const letters = new Set(nodes.flatMap(({ label }) => (label && label.parts.length === 1 && /^[A-Z]$/u.test(label.code) ? [label.code] : [])));
  for (const node of nodes) {
    const { label } = node;
    const [, letter = '', figures] = /^([A-Z])[ -]?(\d{1,3})$/u.exec(label?.code ?? '') ?? [];
    if (!label || label.shape !== 'code' || figures === undefined || !letters.has(letter)) continue;
    node.label = { ...label, parts: [letter, figures] };
    node.family = node.sort === 'cell' ? `${node.family} lettered` : 'code 2 lettered';
  }
}

const groups = (nodes: OutlineNode[]): Map<string, OutlineNode[]> => {
  const found = new Map<string, OutlineNode[]>();
  for (const node of nodes) {
    const known = found.get(node.family);
    if (known) known.push(node);
    else found.set(node.family, [node]);
  }
  return found;
};

/** Numbers that run on from one style into another are one family: styles and tags of documents lie. */
function joinRuns(nodes: OutlineNode[]): void {
  for (const shape of ['number 1 ', 'lower ', 'upper ']) {
    const found = [...groups(nodes)].filter(([family]) => family.startsWith(shape)).sort(([, a], [, b]) => (a[0]?.order ?? 0) - (b[0]?.order ?? 0));
    let before = found[0];
    for (const next of found.slice(1)) {
      const [last, first] = [before?.[1].at(-1), next[1][0]];
      const follows = valuesOf(first?.label?.code ?? '').some((value) => value > 1 && valuesOf(last?.label?.code ?? '').includes(value - 1));
      if (before && follows && (last?.order ?? 0) < (first?.order ?? 0)) for (const node of next[1]) node.family = before[0];
      else before = next;
    }
  }
}

/** A list that begins again inside of another one's run, which goes on after it, is a level deeper. */
function splitNested(nodes: OutlineNode[]): void {
  for (const [family, members] of groups(nodes)) {
    if (!/^(?:number 1|lower|upper) /u.test(family) || runScore(members.map(({ label }) => label?.code ?? '')) < 0.6) continue;
    const open: { values: number[]; members: OutlineNode[] }[] = [];
    for (const node of members) {
      const values = valuesOf(node.label?.code ?? '');
      const continued = open.findLastIndex((run) => values.some((value) => value > 1 && run.values.includes(value - 1)));
      for (const inner of open.splice(continued < 0 ? open.length : continued + 1)) if (continued >= 0) for (const one of inner.members) one.family = `${one.family} nested`;
      const run = open[continued];
      if (run) Object.assign(run, { values }).members.push(node);
      else open.push({ values, members: [node] });
      if (open.length > 60) open.shift();
    }
  }
}
