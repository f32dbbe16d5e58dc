import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getOverview, getUnserved } from '../../server/api/overview/schema.ts';
import { call } from './call.ts';
import type { countingQuery } from '../state/counting.ts';
import { apiQuery } from './apiQuery.ts';

type Filter = { against: string } & ReturnType<typeof countingQuery>;

/** Each framework at a glance, page by page. */
export const useOverview = (filter: Filter) =>
  useInfiniteQuery({
    queryKey: ['get', getOverview.path, filter] as const,
    queryFn: ({ pageParam, signal }) => call(getOverview, { query: { ...filter, after: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** What no framework serves. */
export const useUnserved = (filter: Filter) => useQuery({ ...apiQuery(getUnserved, { query: filter }), placeholderData: keepPreviousData });
