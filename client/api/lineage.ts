import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getLineage } from '../../server/api/lineage/schema.ts';
import { apiQuery, type QueryOf } from './apiQuery.ts';

/** Frameworks by period and what continues what. */
export const useEditions = (query: QueryOf<typeof getLineage>) =>
  useQuery({ ...apiQuery(getLineage, { query }), placeholderData: keepPreviousData });
