import { useQuery } from '@tanstack/react-query';
import { listQueries } from '../../server/api/library/schema.ts';
import { apiQuery } from './apiQuery.ts';

/** The library of named Cypher queries. */
export const useNamedQueries = () => useQuery({ ...apiQuery(listQueries), staleTime: Infinity });
