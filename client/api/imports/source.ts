import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { getImportChanges, getImportSource } from '../../../server/api/imports/schema.ts';
import { apiQuery } from '../apiQuery.ts';
import { call } from '../call.ts';

export type SourceBlock = z.output<typeof getImportSource.response>['items'][number];
export type ImportChange = z.output<typeof getImportChanges.response>['items'][number];

/** Blocks of a page of a source. */
export const sourcePage = 1_000;

/** A file of a draft as blocks: `total` of them, and those of the pages asked for, by their place in the file. */
export function useSource(id: string, file: number, pages: readonly number[]) {
  const first = useQuery(sourceQuery(id, file, undefined));
  // Where a page begins is what the first one says of the next.
  const step = first.data?.next;
  const rest = useQueries({
    queries: pages.filter((page) => page > 0).map((page) => ({ ...sourceQuery(id, file, after(step, page)), enabled: step !== undefined })),
    combine: (results) => results.map(({ data }) => data),
  });
  const blocks = new Map<number, SourceBlock>();
  first.data?.items.forEach((block, at) => blocks.set(at, block));
  pages.filter((page) => page > 0).forEach((page, nth) => rest[nth]?.items.forEach((block, at) => blocks.set(page * sourcePage + at, block)));
  return { blocks, total: first.data?.total ?? 0, isPending: first.isPending, error: first.error };
}

const after = (step: number | undefined, page: number) => (step === undefined ? undefined : step + (page - 1) * sourcePage);

const sourceQuery = (id: string, file: number, from: number | undefined) =>
  apiQuery(getImportSource, { params: { id }, query: { file, limit: sourcePage, after: from } });

/** What applying a draft would change, page by page. */
export const useImportChanges = (id: string, what: ImportChange['what'] | undefined) =>
  useInfiniteQuery({
    queryKey: ['get', getImportChanges.path, { params: { id }, what }] as const,
    queryFn: ({ pageParam, signal }) => call(getImportChanges, { params: { id }, query: { what, after: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    staleTime: 0,
  });
