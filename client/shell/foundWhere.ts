import type { FoundText, SearchedAlignment, SearchItem } from '../../server/api/search/schema.ts';
import type { ConceptRef } from '../../server/domain/concept.ts';
import { codeWords, countOf } from '../words.ts';

const nameOf = (concept: ConceptRef): string => codeWords(concept) || concept.title;

/** `1.1 → 16.4`: an alignment by the codes of its ends. */
const arrowWords = ({ subject, object }: Pick<SearchedAlignment, 'subject' | 'object'>): string => `${nameOf(subject)} → ${nameOf(object)}`;

/** Where the words of a concept were found, for those places that its line does not show already. */
export function conceptWhere(item: SearchItem, place: SearchItem['found'][number]['in']): string | null {
  return place === 'passage' ? `in the passage of ${nameOf(item)}` : null;
}

/** Where the words of an alignment were found. */
export function alignmentWhere(item: SearchedAlignment, place: SearchedAlignment['found'][number]['in']): string {
  const of = `of the alignment ${arrowWords(item)}`;
  switch (place) {
    case 'rationale':
      return `in the rationale ${of}`;
    case 'note':
      return `in the note on the source ${of}`;
    case 'subject-passage':
      return `in the passage of ${nameOf(item.subject)} that it rests on`;
    case 'object-passage':
      return `in the passage of ${nameOf(item.object)} that it rests on`;
  }
}

/** The places that show a word which none before them shows: a passage that only repeats what the rationale has is left out. */
export function tellingPlaces<P extends { context: FoundText }>(found: readonly P[]): P[] {
  const seen = new Set<string>();
  return found.filter(({ context }) => {
    const before = seen.size;
    for (const { text, match } of context) if (match) seen.add(text.toLowerCase());
    return seen.size > before;
  });
}

/** How many hits a list shows, and of how many where there are more. */
export function hitWords(shown: number, total: number, words: Parameters<typeof countOf>[1]): string {
  return shown < total ? `The first ${shown} of ${countOf(total, words)}` : countOf(total, words);
}
