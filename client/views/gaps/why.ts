import type { GapItem } from '../../../server/api/gaps/schema.ts';
import { codeWords, frameworkShort, reasonWords } from '../../words.ts';

const cite = (concept: Parameters<typeof codeWords>[0] & { framework: string }, own: string) =>
  concept.framework === own || concept.framework === 'sdg'
    ? codeWords(concept)
    : `${frameworkShort(concept.framework)} ${codeWords(concept)}`;

/** Why an item is in its state, as one text: the relatives, the path, or the reason and its rationale. */
export function whyText(item: GapItem): string {
  if (item.reason) return `${reasonWords[item.reason.code].short}: ${item.reason.rationale}`;
  if (!item.via) return '';
  const codes = item.via.concepts.map((concept) => cite(concept, item.framework));
  const text = item.via.relation === 'path' ? codes.join(' → ') : codes.join(', ');
  return item.crossCuttingOnly ? `${text} (claims made for a whole set alike)` : text;
}
