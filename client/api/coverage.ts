import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getCoverage, getCoverageCell } from '../../server/api/coverage/schema.ts';
import { apiQuery, type QueryOf } from './apiQuery.ts';

export type CoverageFilter = QueryOf<typeof getCoverage>;

/** How often each row aligns with each column. */
export const useCoverage = (filter: CoverageFilter = {}, enabled = true) =>
  useQuery({ ...apiQuery(getCoverage, { query: filter }), enabled, placeholderData: keepPreviousData });

/** What is behind one cell of the coverage. */
export const useCoverageCell = (query: QueryOf<typeof getCoverageCell>) => useQuery(apiQuery(getCoverageCell, { query }));
