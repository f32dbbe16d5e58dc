import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { type GapItem, listGaps, markGaps } from '../../server/api/gaps/schema.ts';
import { apiPages, apiQuery, type QueryOf } from './apiQuery.ts';
import { call } from './call.ts';

export type LedgerQuery = QueryOf<typeof listGaps>;

/** One answer of the gap ledger; earlier rows stay in view while a new filter is being answered. */
export const useGaps = (filter: LedgerQuery, enabled = true) =>
  useQuery({ ...apiQuery(listGaps, { query: filter }), enabled, placeholderData: keepPreviousData });

/** The gap ledger, 200 rows at a time. */
export const useLedgerPages = (filter: LedgerQuery) =>
  useInfiniteQuery({ ...apiPages(listGaps, { ...filter, limit: 200 }), placeholderData: keepPreviousData });

type MarksQuestion = Omit<z.input<NonNullable<typeof markGaps.body>>, 'ids'>;

/** The signs of those of some concepts that are unaligned. */
export function useMarks(ids: readonly string[], question: MarksQuestion) {
  const options = apiQuery(markGaps, { body: { ids: [...ids], ...question } });
  return useQuery({
    ...options,
    enabled: ids.length > 0,
    // Signs hold for the question that they answer: more concepts leave them as they are, another question does not.
    placeholderData: (previous, query) => (query && questionIn(query.queryKey) === questionIn(options.queryKey) ? previous : undefined),
  });
}

const questionIn = ([, , input]: readonly [string, string, { body?: MarksQuestion }]): string => JSON.stringify({ ...input.body, ids: [] });

/** Rows that one answer holds at most. */
const maxRows = 10_000;

/**
 * Every row of the ledger, however many answers that takes; `onProgress` hears how many there are so far. Begins again where the
 * graph changed in between, so that all are of one version. Throws `ApiProblem`, and what `signal` was aborted with.
 */
export async function readWholeLedger(filter: LedgerQuery, signal: AbortSignal, onProgress: (read: number, total: number) => void): Promise<WholeLedger> {
  for (;;) {
    const items: GapItem[] = [];
    let version: string | undefined;
    for (let after: string | undefined; ; ) {
      const page = await call(listGaps, { query: { ...filter, limit: maxRows, after }, signal });
      version ??= page.version;
      if (page.version !== version) break;
      items.push(...page.items);
      onProgress(items.length, page.total);
      if (page.next === undefined) return { items, version };
      after = page.next;
    }
  }
}

export interface WholeLedger {
  items: readonly GapItem[];
  /** Of the graph. */
  version: string;
}
