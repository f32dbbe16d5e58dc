import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getPaths } from '../../server/api/paths/schema.ts';
import { apiQuery, type QueryOf } from './apiQuery.ts';

/** The paths between two ends, once both are known. */
export const usePathsBetween = (query: QueryOf<typeof getPaths>) =>
  useQuery({ ...apiQuery(getPaths, { query }), enabled: query.from !== '' && query.to !== '', placeholderData: keepPreviousData });
