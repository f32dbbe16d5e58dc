import type { GapItem } from '../../../server/api/gaps/schema.ts';
import { besides, codeWords, frameworkShort, isServedKind, reasonWords } from '../../words.ts';

const cite = (concept: Parameters<typeof codeWords>[0] & { framework: string }, own: string) =>
  concept.framework === own || isServedKind(concept.kind)
    ? codeWords(concept)
    : `${frameworkShort(concept.framework)} ${codeWords(concept)}`;

/** Why an item is in its state, as one text: the relatives, the path, or the reason and its rationale, and what stands beside it. */
export const whyText = (item: GapItem): string => [basisText(item), ...besides(item)].filter((part) => part !== '').join('; ');

function basisText(item: GapItem): string {
  if (item.reason) return `${reasonWords[item.reason.code].short}: ${item.reason.rationale}`;
  if (!item.via) return '';
  const codes = item.via.concepts.map((concept) => cite(concept, item.framework));
  return item.via.relation === 'path' ? codes.join(' → ') : codes.join(', ');
}
