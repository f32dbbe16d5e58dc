import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { connectGraph, expandGraph, openGraph, type Opened, type OpenStep } from '../../server/api/graph/schema.ts';
import { apiQuery } from './apiQuery.ts';
import { call } from './call.ts';

/** Every relationship between some nodes, the first 500 of them, once it is asked for; `kept` shows earlier ones meanwhile. */
export const useLinksBetween = (ids: readonly string[], asked: boolean, kept = false) =>
  useQuery({
    ...apiQuery(connectGraph, { body: { ids: ids.slice(0, 500) } }),
    enabled: asked && ids.length > 0,
    placeholderData: kept ? keepPreviousData : undefined,
  });

export interface OpenedSteps {
  /** Answers in the order of the steps; those still on their way are left out. */
  graphs: readonly Opened[];
  isBusy: boolean;
  error: Error | null;
  retry: () => void;
}

/** What steps of exploring bring, one call a step, asked once and kept. */
export function useOpenedSteps(steps: readonly OpenStep[]): OpenedSteps {
  return useQueries({
    queries: steps.map((step) => apiQuery(openGraph, { body: { step } })),
    // An unchanged list of answers stays the same list, so that an unchanged picture is not composed again.
    combine: (results): OpenedSteps => ({
      graphs: results.flatMap(({ data }) => (data ? [data] : [])),
      isBusy: results.some(({ isPending, isError }) => isPending && !isError),
      error: results.find(({ error }) => error !== null)?.error ?? null,
      retry: () => results.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch()),
    }),
  });
}

/** Ids of what some concepts are aligned with, at most 500 alignments. */
export async function alignedWith(ids: readonly string[]): Promise<string[]> {
  const { nodes } = await call(expandGraph, { body: { ids: [...ids], relationships: ['ALIGNS_WITH'], limit: 500 } });
  return nodes.map(({ id }) => id);
}
