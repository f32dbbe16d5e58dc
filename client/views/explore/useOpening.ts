import { useMemo } from 'react';
import { maxChosen } from '../../../server/api/graph/schema.ts';
import { useCoverage } from '../../api/coverage.ts';
import { useOpeningAnswer } from '../../api/graph.ts';
import { derivedReach } from '../../graph/derivedLines.ts';
import type { Filters } from '../../graph/filters.ts';
import type { Overview } from '../../graph/opening.ts';
import { countingQuery } from '../../state/counting.ts';

export interface OpeningState {
  data: Overview | undefined;
  /** Frameworks that there are, the target left out. */
  total: number;
  /** Frameworks that the picture is of, where the graph is too large for all of them. */
  chosen: readonly string[];
  error: Error | null;
  /** A changed filter is being answered; `data` is still the last picture. */
  isBusy: boolean;
  /** Cross-cutting alignments that the picture leaves out. */
  leftOut: number;
  retry: () => void;
}

const none: readonly string[] = [];

/** What the opening picture is made of, under the filters that change what counts: all frameworks, or those that are chosen where those are too many. */
export function useOpening(against: string, filters: Filters): OpeningState {
  const asked = countingQuery(filters);
  const all = useOpeningAnswer({ against, ...asked });
  const wanted = useMemo(() => filters.frameworks.filter((id) => id !== against).slice(0, maxChosen), [filters.frameworks, against]);
  const isChosen = all.data?.choice === true && wanted.length > 0;
  const some = useOpeningAnswer({ against, frameworks: wanted, ...asked }, isChosen);
  const opening = isChosen ? some : all;
  // Through others, only of what is drawn: nothing reads all of a large graph.
  const isDerived = filters.derived && all.data !== undefined && (isChosen || !all.data.choice);
  const through = useCoverage({ columns: against, level: 'all', ...(isChosen ? { rows: wanted } : {}), ...asked }, isDerived);
  const data = useMemo(
    (): Overview | undefined =>
      opening.data && { ...opening.data, derived: isDerived && through.data ? derivedReach(through.data) : [] },
    [opening.data, through.data, isDerived],
  );
  const queries = [all, ...(isChosen ? [some] : []), ...(isDerived ? [through] : [])];
  return {
    data,
    total: all.data?.total ?? 0,
    chosen: isChosen ? wanted : none,
    error: queries.find(({ error }) => error !== null)?.error ?? null,
    isBusy: opening.isPlaceholderData || (isChosen && some.isFetching) || (isDerived && through.isFetching),
    leftOut: opening.data?.leftOut ?? 0,
    retry: () => queries.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch()),
  };
}
