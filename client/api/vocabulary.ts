import { useQuery } from '@tanstack/react-query';
import { getVocabulary } from '../../server/api/vocabulary/schema.ts';
import { apiQuery } from './apiQuery.ts';

/** Labels, relationship types and property keys, for completion. */
export const useVocabulary = () => useQuery({ ...apiQuery(getVocabulary), staleTime: 5 * 60_000 });
