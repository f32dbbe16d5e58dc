import type { ConceptKind } from '../../domain/concept.ts';
import type { DraftItem } from '../model.ts';
import { codeOf, restartingFamilies } from './codes.ts';
import { type Chosen, headOf } from './below.ts';
import type { OutlineNode } from './node.ts';
import { partTitles } from './titles.ts';
import { saysOutcome } from './words/levels.ts';

export const frameworkRef = 'f1';

/** Longest text that is kept as a statement from the paragraphs below a title. */
const longest = 4_000;

const kindsByDepth: ConceptKind[] = ['Goal', 'Objective', 'Outcome'];
export const kindAt = (level: number, kinds: ConceptKind[] | undefined): ConceptKind => kinds?.[level - 1] ?? kinds?.at(-1) ?? kindsByDepth[Math.min(level, 3) - 1] ?? 'Outcome';

/** Items of the chosen nodes in the order of the document. */
export function itemsOf(nodes: OutlineNode[], chosen: Chosen, kinds: ConceptKind[] | undefined): DraftItem[] {
  const concepts = nodes.filter((node) => chosen.has(node));
  for (const family of grouped(concepts).values()) partTitles(family);
  const restarting = restartingFamilies(concepts);
  const families = new Map<OutlineNode | undefined, Set<string>>();
  for (const node of concepts) families.set(headOf(node, chosen), (families.get(headOf(node, chosen)) ?? new Set()).add(node.family));
  const made = new Map<OutlineNode, DraftItem>();
  const counts = new Map<DraftItem | undefined, number>();
  for (const node of concepts) {
    const head = headOf(node, chosen);
    const parent = head && made.get(head);
    const position = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, position);
    const level = (parent?.level ?? 0) + 1;
    const { supports: support } = node;
    made.set(node, {
      ref: `i${made.size + 1}`,
      framework: frameworkRef,
      parent: parent?.ref ?? null,
      level,
      kind: support !== undefined && !kinds ? 'Capability' : !kinds && head !== undefined && isOutcome(node, families.get(head)) ? 'Outcome' : kindAt(level, kinds),
      code: support === undefined ? codeOf(node, parent, position, restarting.has(node.family)) : supportCode(support, made),
      title: node.title,
      ...(statementOf(node) !== '' && { statement: statementOf(node) }),
      notes: node.notes,
      blocks: blocksOf(node),
      place: node.piece.first.place,
    });
  }
  return [...made.values()];
}

/** Outcomes that stand beside objectives of the same goal, in a list or under a word of their own. */
const isOutcome = (node: OutlineNode, beside: Set<string> | undefined): boolean => (beside?.size ?? 0) > 1 && saysOutcome(node.label?.word || node.caption);

function grouped(nodes: OutlineNode[]): Map<string, OutlineNode[]> {
  const found = new Map<string, OutlineNode[]>();
  for (const node of nodes) {
    const known = found.get(node.family);
    if (known) known.push(node);
    else found.set(node.family, [node]);
  }
  return found;
}

/** First letter of what the group is called, and a running number: never that of a numbered goal. */
function supportCode(group: string, made: Map<OutlineNode, DraftItem>): string {
  const letter = /\p{L}/u.exec(group)?.[0].toUpperCase() ?? 'S';
  return `${letter}${[...made.values()].filter(({ kind }) => kind === 'Capability').length + 1}`;
}

/** The paragraphs right below a title say what it means, unless the title's own line did. */
function proseOf(node: OutlineNode): OutlineNode['prose'] {
  if (node.statement !== '' || (node.sort === 'item' && !node.label)) return [];
  let length = 0;
  const end = node.prose.findIndex(({ text, style }) => style === 'cell' || style === 'code' || (text.endsWith(':') && text.length < 160) || (length += text.length) > longest);
  return end < 0 ? node.prose : node.prose.slice(0, end);
}

const statementOf = (node: OutlineNode): string => node.statement || proseOf(node).map(({ text }) => text).join('\n');
const blocksOf = (node: OutlineNode): number[] => [...node.blocks, ...proseOf(node).flatMap(({ blocks }) => blocks)];
