import type { Alignment } from '../../domain/alignment.ts';
import { contextOf } from './context.ts';
import type { SearchedAlignment, SearchItem } from './schema.ts';

/** Where a concept has the words of `q`. */
export function conceptPlaces(concept: { id: string; code: string; title: string; passage: string }, q: string): SearchItem['found'] {
  // An id is matched as a whole, not by its words.
  if (concept.id === q.toLowerCase()) return [{ in: 'id', context: [{ text: concept.id, match: true }] }];
  return (['code', 'title', 'passage'] as const).flatMap((place) => placed(place, concept[place], q, place === 'title'));
}

/** Where an alignment has the words of `q`. */
export function alignmentPlaces({ rationale, evidence }: Pick<Alignment, 'rationale' | 'evidence'>, q: string): SearchedAlignment['found'] {
  return [
    ...placed('rationale', rationale, q),
    ...placed('note', evidence.note ?? '', q),
    ...placed('subject-passage', evidence.subject, q),
    ...placed('object-passage', evidence.object, q),
  ];
}

function placed<Place extends string>(place: Place, text: string, q: string, whole = false) {
  const context = contextOf(text, q, whole);
  return context === undefined ? [] : [{ in: place, context }];
}
