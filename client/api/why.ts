import { useQuery } from '@tanstack/react-query';
import { getWhy } from '../../server/api/why/schema.ts';
import { apiQuery, type QueryOf } from './apiQuery.ts';

/** Why a concept is in the state that it is in. */
export const useWhy = (id: string, query: QueryOf<typeof getWhy>) => useQuery(apiQuery(getWhy, { params: { id }, query }));
