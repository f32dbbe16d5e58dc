import { useQueries } from '@tanstack/react-query';
import type { Graph } from '../../../server/api/shared/schema.ts';
import { loadStep } from '../../graph/load.ts';
import { formatStep, type Step } from '../../graph/steps.ts';

export interface StepsState {
  /** Answers in the order of the steps; those still on their way are left out. */
  graphs: readonly Graph[];
  isBusy: boolean;
  error: Error | null;
  retry: () => void;
}

/** What the graph answers to each step, asked once a step and kept. */
export function useSteps(steps: readonly Step[]): StepsState {
  return useQueries({
    queries: steps.map((step) => ({
      queryKey: ['graph', 'step', formatStep(step)],
      queryFn: ({ signal }: { signal: AbortSignal }) => loadStep(step, { signal }),
      staleTime: 60_000,
    })),
    // An unchanged list of answers stays the same list, so that an unchanged picture is not composed again.
    combine: (results): StepsState => ({
      graphs: results.flatMap(({ data }) => (data ? [data] : [])),
      isBusy: results.some(({ isPending, isError }) => isPending && !isError),
      error: results.find(({ error }) => error !== null)?.error ?? null,
      retry: () => results.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch()),
    }),
  });
}
