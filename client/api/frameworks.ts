import { useQuery } from '@tanstack/react-query';
import { listFrameworks } from '../../server/api/frameworks/schema.ts';
import { apiQuery } from './apiQuery.ts';

/** All frameworks, by period. */
export const useFrameworks = () => useQuery(apiQuery(listFrameworks));
