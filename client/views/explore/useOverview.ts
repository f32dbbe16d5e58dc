import { useMemo } from 'react';
import { derivedReach } from '../../graph/derivedLines.ts';
import type { Filters } from '../../graph/filters.ts';
import { gapMarks, type Overview, unservedMarks } from '../../graph/opening.ts';
import { countingQuery } from '../../state/counting.ts';
import { useCoverage } from '../../api/coverage.ts';
import { useFrameworks } from '../../api/frameworks.ts';
import { useGaps } from '../../api/gaps.ts';

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
export function useOverview(against: string, filters: Filters, hide: readonly string[]): OverviewState {
  const frameworks = useFrameworks();
  const asked = countingQuery(filters);
  const coverage = useCoverage({ columns: against, ...asked });
  const all = useCoverage({ columns: against, ...asked, crossCutting: 'include' });
  const through = useCoverage({ columns: against, level: 'all', ...asked }, filters.derived);
  const gaps = useGaps({ against, ...asked });
  // The other way round, by the frameworks that are shown alone: what is hidden counts in no mark.
  const others = frameworks.data?.items.map(({ id }) => id).filter((id) => id !== against) ?? [];
  const shown = others.filter((id) => !hide.includes(id) && (filters.frameworks.length === 0 || filters.frameworks.includes(id)));
  const served = useGaps({ framework: against, against: shown.length === others.length ? '*' : shown, ...asked }, shown.length > 0);
  const data = useMemo(
    (): Overview | undefined =>
      frameworks.data && coverage.data
        ? {
            against,
            frameworks: frameworks.data.items,
            ...coverage.data,
            gaps: gapMarks(gaps.data?.items ?? []),
            unserved: unservedMarks(shown.length > 0 && !served.isPlaceholderData ? (served.data?.items ?? []) : []),
            derived: filters.derived && through.data ? derivedReach(through.data) : [],
          }
        : undefined,
    [against, frameworks.data, coverage.data, gaps.data, served.data, served.isPlaceholderData, shown.length, through.data, filters.derived],
  );
  const queries = [frameworks, coverage, gaps, served, ...(filters.derived ? [through] : [])];
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
