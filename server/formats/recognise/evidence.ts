import type { OutlineNode } from './node.ts';
import { pathUp } from './node.ts';
import { runScore } from './numerals.ts';
import type { Piece } from './pieces.ts';
import { captionOf, isWeakCaption } from './words/captions.ts';
import { isDetail } from './words/fields.ts';
import { namesLevel, namesOther } from './words/levels.ts';
import { isAdvice, saysCatalogue, saysPlan, statedCounts } from './words/plans.ts';
import { isSectionTitle } from './words/sections.ts';

/** What the whole text says of being a plan. */
export interface DocumentEvidence {
  /** Its title or first headings use the words of plans. */
  plan: boolean;
  /** Numbers of goals and the like that its sentences state. */
  counts: Set<number>;
}

export function documentEvidence(pieces: Piece[], title: string | undefined): DocumentEvidence {
  const heads = pieces.filter(({ style }) => style !== 'cell').slice(0, 3).filter(({ text, style, label }) => style !== 'item' && !(label && namesOther(label.word)) && text.length < 160 && !/[.!?]$/u.test(text));
  const counts = new Set(pieces.slice(0, 400).flatMap(({ text, style, label }) => (style === 'cell' || text.length > 2_000 ? [] : statedCounts(label?.rest ?? text))));
  const told = pieces.filter(({ text, style }) => style !== 'cell' && text.length <= 30 && isDetail(text)).length >= 3;
  return { plan: told || [title ?? '', ...heads.map(({ text }) => text)].some(saysPlan) || [title ?? '', ...heads.slice(0, 2).map(({ text }) => text)].some(saysCatalogue), counts };
}

/** Whether a node has the title of a section that any report has. What is numbered as a goal is one: `Goal 5: Governance`. */
export const isSection = ({ label, title }: OutlineNode): boolean => !(label?.shape === 'code' || (label?.shape === 'keyword' && namesLevel(label.word))) && isSectionTitle(title);

const base: Record<string, number> = { named: 1.5, code: 1, number: 0.5, lower: 0, upper: 0.5 };

/** How much speaks for a family of nodes being a level of the plan; from 2 on it may be the plan's first found level. */
export function evidenceFor(nodes: OutlineNode[], document: DocumentEvidence): number {
  const own = nodes.filter(({ returns }) => returns === undefined);
  const first = own[0];
  if (!first) return -10;
  const { label } = first;
  if (label?.word && namesOther(label.word)) return -10;
  const titled = own.filter(({ title }) => title !== '');
  if (titled.length === 0) return -10;
  const parts = [
    labelEvidence(first, own, document),
    own.length === 1 ? -1.5 : 0,
    document.plan ? 1 : 0,
    document.counts.has(own.length) && own.length > 1 ? (first.sort === 'item' && !label && captionAbove(first) !== 'plan' ? 0.5 : 1.5) : 0,
    -4 * share(own, isSection) - (own.some(({ title }) => isSectionTitle(title)) && label?.shape === 'number' ? 1.5 : 0),
    2 * share(own, (node) => captionAbove(node) === 'plan' && (document.plan || !isWeakCaption(captionTextAbove(node)))) - 4 * share(own, (node) => captionAbove(node) === 'besides'),
    averageLength(titled) > 400 ? -2 : 0,
    repeated(own) ? -3 : 0,
  ];
  return parts.reduce((sum, part) => sum + part, 0);
}

function labelEvidence(first: OutlineNode, own: OutlineNode[], document: DocumentEvidence): number {
  const { label, sort } = first;
  if (sort === 'cell') return cellEvidence(own);
  if (!label) return sort === 'item' ? -0.5 : headingEvidence(own) - (document.plan ? 0 : 1);
  const run = runScore(own.flatMap(({ label: one }) => (one ? [one.code] : [])));
  if (label.shape === 'named') return namesLevel(label.word) && own.length > 1 ? 2.5 : -2;
  const alone = document.plan || label.shape === 'code' ? 0 : -1;
  const runs = run >= 0.75 && own.length > 1 ? 1 : run < 0.5 ? -1.5 : 0;
  if (label.shape === 'keyword') return (namesLevel(label.word) ? 3 : own.length >= 3 && run >= 0.75 ? 1 : -1) + runs;
  return alone + (base[label.shape] ?? 0) + (label.parts.length > 1 ? 0.5 : 0) + (own.length > 2 ? runs : Math.min(0, runs)) - (own.every(({ label: one }) => one?.sure === false) ? 0.5 : 0);
}

/** Headings are an outline where each has something below that is not numbered itself, and there is little text between. */
function headingEvidence(own: OutlineNode[]): number {
  const bearing = own.filter(({ children }) => children.some(({ label }) => label === undefined));
  const written = bearing.flatMap((node) => [node, ...node.children]);
  const prose = written.reduce((sum, node) => sum + node.prose.reduce((length, { text }) => length + text.length, 0), 0);
  const titles = written.reduce((sum, { title }) => sum + title.length, 0);
  const plain = own.some(({ title }) => isSectionTitle(title)) ? 0 : 0.5;
  if (bearing.length < 2 || bearing.length < own.length * 0.6) return own[0]?.sort === 'headline' ? -0.5 : plain - 0.5;
  return plain + 0.5 + (prose < titles ? 1 : 0) - (own[0]?.sort === 'headline' ? 0.5 : 0);
}

/** Cells speak for themselves by codes, by the head of their column, and by a hierarchy of columns. */
function cellEvidence(own: OutlineNode[]): number {
  return 1.5 * share(own, ({ label }) => label !== undefined) + 2 * share(own, ({ caption }) => caption !== '') + 0.5 * share(own, ({ children, parent }) => children.length > 0 || parent?.sort === 'cell');
}

const share = (nodes: OutlineNode[], test: (node: OutlineNode) => boolean): number => nodes.filter(test).length / nodes.length;
const averageLength = (nodes: OutlineNode[]): number => nodes.reduce((sum, { title }) => sum + title.length, 0) / nodes.length;

/** Whether most titles are said again and again, as captions are. */
export function repeated(nodes: OutlineNode[]): boolean {
  return nodes.length > 2 && new Set(nodes.map(({ title }) => title)).size < nodes.length * 0.5;
}

/** What introduces a node: the caption of its list, or the nearest heading above that says something of it. */
export const captionAbove = (node: OutlineNode): ReturnType<typeof captionOf> => captionOf(captionTextAbove(node));

/** The text of that caption; empty where there is none. */
export function captionTextAbove(node: OutlineNode): string {
  if (captionOf(node.caption)) return node.caption;
  for (const up of pathUp(node)) {
    if (up.sort === 'item') continue;
    // The title of a goal is what it wants: `Goal 4: Value for money` introduces no list of values.
    if (up.label?.shape === 'keyword' && (namesLevel(up.label.word) || isAdvice(up.label.word))) return '';
    if (captionOf(up.title)) return up.title;
    if (up.label) return '';
  }
  return '';
}
