import { predicateWords, statusWords } from '../words.ts';
import type { PictureEdge, PictureNode } from './picture.ts';

/** Orders codes as people do: 1.2 before 1.10, 16.10 before 16.a, S2 after 4. */
export function compareCodes(one: string, other: string): number {
  const [a, b] = [one.split('.'), other.split('.')];
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [x, y] = [a[at], b[at]];
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1;
    const [n, m] = [Number(x), Number(y)];
    const [isN, isM] = [!Number.isNaN(n), !Number.isNaN(m)];
    const order = isN && isM ? n - m : isN !== isM ? (isN ? -1 : 1) : x.localeCompare(y, 'en', { numeric: true });
    if (order !== 0) return order;
  }
  return 0;
}

/** Code and title, as one line. */
export function labelOf(node: Pick<PictureNode, 'code' | 'title' | 'kind'>): string {
  return node.kind === 'Framework' || node.code === '' ? node.title : `${node.code}  ${node.title}`;
}

/** Cuts at a word where one is near; a cut text ends in an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:]+$/, '')}…`;
}

const relationWords: Record<string, string> = {
  PART_OF: 'part of',
  CONTINUES: 'continues',
  SUCCEEDS: 'replaces',
  IMPLEMENTS: 'serves',
  NO_COUNTERPART_IN: 'no counterpart in',
};

/** What a line says from source to target, in a word or two: `related to`, `3 alignments`, `continues`. */
export function edgeWords(edge: PictureEdge): string {
  if (edge.type === 'BUNDLE') return edge.count === 1 ? '1 alignment' : `${edge.count} alignments`;
  if (edge.type === 'DERIVED') return 'reaches through another framework';
  if (edge.derived && edge.predicate === null) return 'follows from the path, claimed by nobody';
  const words = edge.predicate === null ? (relationWords[edge.type] ?? edge.type) : predicateWords[edge.predicate].out;
  return edge.status === null || edge.status === 'accepted' ? words : `${words} (${statusWords[edge.status].short.toLowerCase()})`;
}
