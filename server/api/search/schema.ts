import { z } from 'zod';
import { alignmentStatus } from '../../domain/alignment.ts';
import { conceptKind, conceptRef, nodeKind } from '../../domain/concept.ts';
import { endpoint } from '../endpoint.ts';
import { commaList, listOf, wholeNumber } from '../../domain/counting.ts';

/** A piece of a text, in parts; what the search matched is marked. A title is whole. */
const foundText = z.array(z.object({ text: z.string(), match: z.boolean() }));
export type FoundText = z.infer<typeof foundText>;

/** Where a concept has the words: what people cite it by, its title, or the passage that states it. */
const conceptPlace = z.object({ in: z.enum(['id', 'code', 'title', 'passage']), context: foundText });

/** Where an alignment has the words: why it holds, the passages of both ends, or the note on its source. */
const alignmentPlace = z.object({ in: z.enum(['rationale', 'subject-passage', 'object-passage', 'note']), context: foundText });

export const searchItem = conceptRef.extend({
  kind: nodeKind,
  score: z.number(),
  /** Where the words are, those that rank highest first. */
  found: z.array(conceptPlace),
});
export type SearchItem = z.infer<typeof searchItem>;

export const searchedAlignment = z.object({
  id: z.string(),
  subject: conceptRef,
  object: conceptRef,
  status: alignmentStatus,
  score: z.number(),
  /** Where the words are, those that rank highest first. */
  found: z.array(alignmentPlace),
});
export type SearchedAlignment = z.infer<typeof searchedAlignment>;

export const searchConcepts = endpoint({
  method: 'get',
  path: '/search',
  access: 'view',
  tag: 'Graph',
  summary: 'Concepts and frameworks by code, id, title or passage, and alignments by rationale or passage; tolerant of typos and of word beginnings',
  description:
    'Concepts and frameworks are `items`: first those with the code or id, then those whose code or title has the words, then those whose passage has ' +
    'them. `alignments` are those whose rationale, passages or note on the source have the words, in every status; `framework` and `kind` leave those ' +
    'with such an end. `found` says where the words are, and shows them in their context. `limit` holds for each of the two lists, and the totals ' +
    'count to a thousand.',
  query: z.object({
    q: z.string().trim().min(1).max(200),
    framework: commaList.optional(),
    kind: listOf(z.enum([...conceptKind.options, 'Framework'])).optional(),
    limit: wholeNumber(1, 100).default(20),
  }),
  response: z.object({
    items: z.array(searchItem),
    total: z.int(),
    alignments: z.array(searchedAlignment),
    alignmentsTotal: z.int(),
  }),
  problems: [503],
});
