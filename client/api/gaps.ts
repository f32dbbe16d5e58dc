import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listGaps } from '../../server/api/gaps/schema.ts';
import { apiQuery, type QueryOf } from './apiQuery.ts';

export type GapsFilter = QueryOf<typeof listGaps>;

/** The gap ledger; earlier rows stay in view while a new filter is being answered. */
export const useGaps = (filter: GapsFilter, enabled = true) =>
  useQuery({ ...apiQuery(listGaps, { query: filter }), enabled, placeholderData: keepPreviousData });
