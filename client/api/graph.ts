import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { connectGraph, openGraph, type Opened, type OpenStep } from '../../server/api/graph/schema.ts';
import { apiQuery } from './apiQuery.ts';

/** Every relationship between some nodes, once it is asked for. */
export const useLinksBetween = (ids: string[], asked: boolean) =>
  useQuery({ ...apiQuery(connectGraph, { body: { ids } }), enabled: asked && ids.length > 0 });

type Asked = Omit<z.input<NonNullable<typeof openGraph.body>>, 'step'>;

export interface OpenedSteps {
  /** Answers in the order of the steps; those still on their way are left out. */
  graphs: readonly Opened[];
  isBusy: boolean;
  error: Error | null;
  retry: () => void;
}

/** What steps of exploring bring, one call a step; earlier answers stay while another filter is being answered. */
export function useOpenedSteps(steps: readonly OpenStep[], asked: Asked): OpenedSteps {
  return useQueries({
    queries: steps.map((step) => ({ ...apiQuery(openGraph, { body: { step, ...asked } }), placeholderData: keepPreviousData })),
    // An unchanged list of answers stays the same list, so that an unchanged picture is not composed again.
    combine: (results): OpenedSteps => ({
      graphs: results.flatMap(({ data }) => (data ? [data] : [])),
      isBusy: results.some(({ isPending, isError, isPlaceholderData }) => (isPending && !isError) || isPlaceholderData),
      error: results.find(({ error }) => error !== null)?.error ?? null,
      retry: () => results.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch()),
    }),
  });
}
