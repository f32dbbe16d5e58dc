import { useQueries } from '@tanstack/react-query';
import { useRef } from 'react';
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
  const kept = useRef<readonly Graph[]>([]);
  const state = useQueries({
    queries: steps.map((step) => ({
      queryKey: ['graph', 'step', formatStep(step)],
      queryFn: ({ signal }: { signal: AbortSignal }) => loadStep(step, { signal }),
      staleTime: 60_000,
    })),
    combine: (results) => ({
      graphs: results.flatMap(({ data }) => (data ? [data] : [])),
      isBusy: results.some(({ isPending, isError }) => isPending && !isError),
      error: results.find(({ error }) => error !== null)?.error ?? null,
      retry: () => results.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch()),
    }),
  });
  // The same answers as the same list, so that an unchanged picture is not composed again.
  const same = kept.current.length === state.graphs.length && state.graphs.every((graph, index) => graph === kept.current[index]);
  if (!same) kept.current = state.graphs;
  return { ...state, graphs: kept.current };
}
