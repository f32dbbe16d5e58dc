import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { searchConcepts } from '../../server/api/search/schema.ts';
import { apiQuery } from './apiQuery.ts';

/** Ranked search hits; an empty text asks nothing. */
export const useSearchResults = (q: string, limit = 20) =>
  useQuery({
    ...apiQuery(searchConcepts, { query: { q: q.trim(), limit } }),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  });
