import { useQuery } from '@tanstack/react-query';
import { listMappingSets } from '../../server/api/mappingSets/schema.ts';
import { apiQuery } from './apiQuery.ts';

/** The mapping sets that there are, once they are asked for. */
export const useMappingSets = (asked: boolean) => useQuery({ ...apiQuery(listMappingSets), enabled: asked });
