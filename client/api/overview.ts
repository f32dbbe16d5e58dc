import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getOverview, getUnserved } from '../../server/api/overview/schema.ts';
import type { countingQuery } from '../state/counting.ts';
import { apiPages, apiQuery } from './apiQuery.ts';

type Filter = { against: string } & ReturnType<typeof countingQuery>;

/** Each framework at a glance, page by page. */
export const useOverview = (filter: Filter) =>
  useInfiniteQuery({ ...apiPages(getOverview, filter), placeholderData: keepPreviousData });

/** What no framework serves. */
export const useUnserved = (filter: Filter) => useQuery({ ...apiQuery(getUnserved, { query: filter }), placeholderData: keepPreviousData });
