import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { getCoverage, getCoverageCell } from '../../server/api/coverage/schema.ts';
import { apiQuery, type QueryOf } from './apiQuery.ts';

export type CoverageFilter = QueryOf<typeof getCoverage>;

/** How often each row aligns with each column. */
export const useCoverage = (filter: CoverageFilter = {}, enabled = true) =>
  useQuery({ ...apiQuery(getCoverage, { query: filter }), enabled, placeholderData: keepPreviousData });

export type CellAnswer = z.output<typeof getCoverageCell.response>;

/** What is behind one cell of the coverage. */
export const useCoverageCell = (query: QueryOf<typeof getCoverageCell>) => useQuery(apiQuery(getCoverageCell, { query }));
