import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listIslands } from '../../server/api/islands/schema.ts';
import { apiQuery, type QueryOf } from './apiQuery.ts';

/** Groups aligned among themselves that never reach what is served; costly, so asked for once the rest is there. */
export const useIslands = (filter: QueryOf<typeof listIslands>, asked = true) =>
  useQuery({ ...apiQuery(listIslands, { query: filter }), enabled: asked, placeholderData: keepPreviousData });
