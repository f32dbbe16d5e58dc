import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getCompare } from '../../server/api/compare/schema.ts';
import { apiQuery, type QueryOf } from './apiQuery.ts';

/** Two frameworks beside each other, once both are known. */
export const useComparison = (query: QueryOf<typeof getCompare>) =>
  useQuery({ ...apiQuery(getCompare, { query }), enabled: query.left !== '' && query.right !== '', placeholderData: keepPreviousData });
