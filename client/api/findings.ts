import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { findingCsv, findingReport, getFinding, listFindings, removeFinding, rerunFinding, saveFinding } from '../../server/api/findings/schema.ts';
import { call, hrefOf } from './call.ts';
import { apiPages, apiQuery } from './apiQuery.ts';
import { keepAuthor } from '../state/author.ts';

/** Reads what findings change: their list, and the overview, which tells what changed since. */
function useForgetting() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === listFindings.path || queryKey[1] === '/overview' });
}

/** Saved findings, the newest first, page by page. */
export const useFindings = () => useInfiniteQuery({ ...apiPages(listFindings, {}), staleTime: 0 });

/** One finding with its rows. */
export const useFinding = (id: string) => useQuery(apiQuery(getFinding, { params: { id } }));

/** Saves a finding and keeps the author's name for the next. */
export function useSaveFinding() {
  const forget = useForgetting();
  return useMutation({
    mutationFn: (body: z.input<NonNullable<typeof saveFinding.body>>) => call(saveFinding, { body }),
    onSuccess: (_, body) => {
      keepAuthor(body.author);
      // Not waited for: what else is shown is read again meanwhile, and that can take long.
      void forget();
    },
  });
}

/** Asks the question of a finding again. */
export const useRerun = (id: string, asked: boolean) =>
  useQuery({ ...apiQuery(rerunFinding, { params: { id }, body: {} }), enabled: asked, staleTime: 0, gcTime: 0 });

/** Deletes a finding. */
export function useRemoveFinding(id: string) {
  const forget = useForgetting();
  return useMutation({ mutationFn: () => call(removeFinding, { params: { id } }), onSuccess: () => void forget() });
}

/** Address of a finding as a page to print; `rerun`: with what changed since. */
export const findingReportHref = (id: string, rerun = false): string =>
  hrefOf(findingReport, { params: { id }, ...(rerun ? { query: { rerun: '1' } } : {}) });

/** Address of a finding's rows as CSV. */
export const findingCsvHref = (id: string): string => hrefOf(findingCsv, { params: { id } });
