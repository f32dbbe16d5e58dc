import { z } from 'zod';
import { conceptKind, conceptRef, nodeKind } from '../../domain/concept.ts';
import { endpoint } from '../endpoint.ts';
import { commaList, listOf, wholeNumber } from '../../domain/counting.ts';

export const searchItem = conceptRef.extend({ kind: nodeKind, score: z.number() });
export type SearchItem = z.infer<typeof searchItem>;

export const searchConcepts = endpoint({
  method: 'get',
  path: '/search',
  access: 'view',
  tag: 'Graph',
  summary: 'Concepts and frameworks by code, id, title or statement; tolerant of typos and of word beginnings',
  query: z.object({
    q: z.string().trim().min(1).max(200),
    framework: commaList.optional(),
    kind: listOf(z.enum([...conceptKind.options, 'Framework'])).optional(),
    limit: wholeNumber(1, 100).default(20),
  }),
  response: z.object({ items: z.array(searchItem), total: z.int() }),
  problems: [503],
});
