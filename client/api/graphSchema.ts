import { useQuery } from '@tanstack/react-query';
import { getSchema } from '../../server/api/graphSchema/schema.ts';
import { apiQuery } from './apiQuery.ts';

/** What the graph is made of, with counts and samples. */
export const useGraphSchema = () => useQuery(apiQuery(getSchema));
