import { useMemo } from 'react';
import { useCoverage } from '../../api/coverage.ts';
import { useFrameworks } from '../../api/frameworks.ts';
import { derivedReach } from '../../graph/derivedLines.ts';
import type { Filters } from '../../graph/filters.ts';
import type { Overview } from '../../graph/opening.ts';
import { countingQuery } from '../../state/counting.ts';

export interface OpeningState {
  data: Overview | undefined;
  error: Error | null;
  /** A changed filter is being answered; `data` is still the last picture. */
  isBusy: boolean;
  /** Cross-cutting alignments that the picture leaves out. */
  leftOut: number;
  retry: () => void;
}

/** What the opening picture is made of, under the filters that change what counts. */
export function useOpening(against: string, filters: Filters): OpeningState {
  const frameworks = useFrameworks();
  const asked = countingQuery(filters);
  const coverage = useCoverage({ columns: against, ...asked });
  const all = useCoverage({ columns: against, ...asked, crossCutting: 'include' });
  const through = useCoverage({ columns: against, level: 'all', ...asked }, filters.derived);
  const data = useMemo(
    (): Overview | undefined =>
      frameworks.data && coverage.data
        ? {
            against,
            frameworks: frameworks.data.items,
            ...coverage.data,
            derived: filters.derived && through.data ? derivedReach(through.data) : [],
          }
        : undefined,
    [against, frameworks.data, coverage.data, through.data, filters.derived],
  );
  const queries = [frameworks, coverage, ...(filters.derived ? [through] : [])];
  return {
    data,
    error: queries.find(({ error }) => error !== null)?.error ?? null,
    isBusy: coverage.isPlaceholderData || (filters.derived && through.isFetching),
    leftOut: filters.crossCutting ? 0 : total(all.data) - total(coverage.data),
    retry: () => queries.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch()),
  };
}

const total = (coverage: { cells: { count: number }[] } | undefined): number =>
  coverage?.cells.reduce((sum, { count }) => sum + count, 0) ?? 0;
