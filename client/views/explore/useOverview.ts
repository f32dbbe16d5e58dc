import { useMemo } from 'react';
import { unalignedStates } from '../../../server/api/gaps/schema.ts';
import { derivedReach } from '../../graph/derivedLines.ts';
import type { Filters } from '../../graph/filters.ts';
import { gapMarks, type Overview } from '../../graph/opening.ts';
import { useCoverage, useFrameworks, useGaps } from '../../state/queries.ts';

export interface OverviewState {
  data: Overview | undefined;
  error: Error | null;
  /** A changed filter is being answered; `data` is still the last picture. */
  isBusy: boolean;
  /** Cross-cutting alignments that the picture leaves out. */
  leftOut: number;
  retry: () => void;
}

/** What the opening picture is made of, under the filters that change what counts. */
export function useOverview(against: string, filters: Filters): OverviewState {
  const frameworks = useFrameworks();
  const counted = {
    mappingSet: filters.sets,
    minConfidence: filters.confidence === 0 ? undefined : filters.confidence,
    predicate: filters.predicates,
  };
  const status = filters.status.length === 0 ? undefined : filters.status;
  const coverage = useCoverage({ columns: against, ...counted, status, crossCutting: filters.crossCutting ? 'include' : 'exclude' });
  const all = useCoverage({ columns: against, ...counted, status, crossCutting: 'include' });
  const through = useCoverage({ columns: against, level: 'all', ...counted, status, crossCutting: filters.crossCutting ? 'include' : 'exclude' }, filters.derived);
  // With cross-cutting claims always: the ledger itself says what rests on them alone, as the details do.
  const gaps = useGaps({ against, ...counted });
  const data = useMemo(
    (): Overview | undefined =>
      frameworks.data && coverage.data
        ? {
            against,
            frameworks: frameworks.data.items,
            ...coverage.data,
            gaps: gapMarks(gaps.data?.items ?? [], unalignedStates, filters.crossCutting),
            blanket: new Set(filters.crossCutting ? [] : all.data?.cells.map(({ column }) => column)),
            derived: filters.derived && through.data ? derivedReach(through.data) : [],
          }
        : undefined,
    [against, frameworks.data, coverage.data, all.data, gaps.data, through.data, filters.crossCutting, filters.derived],
  );
  const queries = [frameworks, coverage, gaps, ...(filters.derived ? [through] : [])];
  return {
    data,
    error: queries.find(({ error }) => error !== null)?.error ?? null,
    isBusy: coverage.isPlaceholderData || gaps.isPlaceholderData || (filters.derived && through.isFetching),
    leftOut: filters.crossCutting ? 0 : total(all.data) - total(coverage.data),
    retry: () => queries.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch()),
  };
}

const total = (coverage: { cells: { count: number }[] } | undefined): number =>
  coverage?.cells.reduce((sum, { count }) => sum + count, 0) ?? 0;
