import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getAlignment, listAlignments } from '../../server/api/alignments/schema.ts';
import type { Concept } from '../../server/api/concepts/schema.ts';
import { apiPages, apiQuery } from './apiQuery.ts';

/** One alignment by its id. */
export const useAlignment = (id: string) => useQuery(apiQuery(getAlignment, { params: { id } }));

/** The alignments of a concept, page by page; the first came with the concept. */
export function useAlignmentsOf({ id, alignments: items, alignmentsTotal: total, alignmentsNext: next }: Concept) {
  const first = { items, total, ...(next === undefined ? {} : { next }) };
  return useInfiniteQuery({ ...apiPages(listAlignments, { concept: id }), initialData: { pages: [first], pageParams: [undefined] } });
}

/**
 * The alignments between a concept and what is below it, and another and what is below that, page by page; any status, but for
 * claims made for a whole set alike.
 */
export const useBundle = (row: string, column: string) =>
  useInfiniteQuery(apiPages(listAlignments, { left: row, right: column, crossCutting: 'exclude' }));
