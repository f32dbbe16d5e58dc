/*
 * One react-query hook an endpoint; a view never calls the API itself.
 *   const { data, error, isPending, refetch } = useConcept('sf2022:1.1');   // null asks nothing
 *   if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
 * For anything not here: useQuery(apiQuery(endpoint, { query: { ... } })).
 */
import { infiniteQueryOptions, keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { getConcept } from '../../server/api/concepts/schema.ts';
import { getCoverage, getCoverageCell } from '../../server/api/coverage/schema.ts';
import type { Endpoint } from '../../server/api/endpoint.ts';
import { listFrameworks } from '../../server/api/frameworks/schema.ts';
import { listGaps } from '../../server/api/gaps/schema.ts';
import { connectGraph } from '../../server/api/graph/schema.ts';
import { listMappingSets } from '../../server/api/mappingSets/schema.ts';
import { listQueries } from '../../server/api/queries/schema.ts';
import { getSchema } from '../../server/api/schema/schema.ts';
import { searchConcepts } from '../../server/api/search/schema.ts';
import { getVocabulary } from '../../server/api/vocabulary/schema.ts';
import { call } from '../api.ts';

type Query<E> = E extends { query?: infer S } ? (NonNullable<S> extends z.ZodType ? z.input<NonNullable<S>> : never) : never;
export type GapsFilter = Query<typeof listGaps>;
export type CoverageFilter = Query<typeof getCoverage>;

const minute = 60_000;

/** Options of one call of the contract for useQuery and friends; the key is the path and the input. */
export function apiQuery<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  input: Parameters<typeof call<P, Q, B, R>>[1] = {},
) {
  return queryOptions({
    queryKey: [endpoint.method, endpoint.path, input] as const,
    queryFn: ({ signal }) => call(endpoint, { ...input, signal }),
    staleTime: minute,
  });
}

/** Options of one list of the contract for useInfiniteQuery: each page goes on where the one before ended. */
export function apiPages<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType<{ next?: string | undefined }>>(
  endpoint: Endpoint<P, Q, B, R>,
  query: Record<string, unknown>,
) {
  return infiniteQueryOptions({
    queryKey: [endpoint.method, endpoint.path, 'pages', query] as const,
    queryFn: ({ pageParam, signal }) => call(endpoint, { query: { ...query, after: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    staleTime: minute,
  });
}

/** All frameworks, by period. */
export const useFrameworks = () => useQuery(apiQuery(listFrameworks));

/** One concept with its place, alignments and source; `null` asks nothing. */
export const useConcept = (id: string | null) =>
  useQuery({ ...apiQuery(getConcept, { params: { id: id ?? '' } }), enabled: id !== null });

/** The gap ledger; earlier rows stay in view while a new filter is being answered. */
export const useGaps = (filter: GapsFilter, enabled = true) =>
  useQuery({ ...apiQuery(listGaps, { query: filter }), enabled, placeholderData: keepPreviousData });

/** Ranked search hits; an empty text asks nothing. */
export const useSearchResults = (q: string, limit = 20) =>
  useQuery({
    ...apiQuery(searchConcepts, { query: { q: q.trim(), limit } }),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  });

/** How often each row aligns with each column. */
export const useCoverage = (filter: CoverageFilter = {}, enabled = true) =>
  useQuery({ ...apiQuery(getCoverage, { query: filter }), enabled, placeholderData: keepPreviousData });

/** What is behind one cell of the coverage. */
export const useCoverageCell = (query: Query<typeof getCoverageCell>) => useQuery(apiQuery(getCoverageCell, { query }));

/** Every relationship between some nodes, once it is asked for. */
export const useLinksBetween = (ids: string[], asked: boolean) =>
  useQuery({ ...apiQuery(connectGraph, { body: { ids } }), enabled: asked && ids.length > 0 });

/** The library of named Cypher queries. */
export const useNamedQueries = () => useQuery({ ...apiQuery(listQueries), staleTime: Infinity });

/** Labels, relationship types and property keys, for completion. */
export const useVocabulary = () => useQuery({ ...apiQuery(getVocabulary), staleTime: 5 * minute });

/** What the graph is made of, with counts and samples. */
export const useSchema = () => useQuery(apiQuery(getSchema));

/** The mapping sets that there are, once they are asked for. */
export const useMappingSets = (asked: boolean) => useQuery({ ...apiQuery(listMappingSets), enabled: asked });
