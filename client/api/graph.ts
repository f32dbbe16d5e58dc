import { keepPreviousData, type QueryClient, queryOptions, useInfiniteQuery, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { connectGraph, expandGraph, getOpening, openGraph, openPage, type Opened, type OpenStep, type RelationshipType } from '../../server/api/graph/schema.ts';
import { apiPages, apiQuery, type QueryOf } from './apiQuery.ts';
import { call } from './call.ts';

/** What a picture of the graph opens with; the last answer stays in view while another filter is being answered. */
export const useOpeningAnswer = (query: QueryOf<typeof getOpening>, enabled = true) =>
  useQuery({ ...apiQuery(getOpening, { query }), enabled, placeholderData: keepPreviousData });

/** Frameworks to choose from, page by page. */
export const useFrameworkPages = (query: QueryOf<typeof getOpening>) =>
  useInfiniteQuery({ ...apiPages(getOpening, query), placeholderData: keepPreviousData });

/** Every relationship between some nodes, the first 500 of them, once it is asked for, of some types alone where those are given; `kept` shows earlier ones meanwhile. */
export const useLinksBetween = (ids: readonly string[], asked: boolean, kept = false, relationships?: RelationshipType[]) =>
  useQuery({
    ...apiQuery(connectGraph, { body: { ids: ids.slice(0, 500), relationships } }),
    enabled: asked && ids.length > 0,
    placeholderData: kept ? keepPreviousData : undefined,
  });

/** A step to ask for. */
export interface AskedStep {
  /** What the page calls it. */
  key: string;
  step: OpenStep;
  /** Things that are wanted where they come in pages. */
  first: number;
  /** Frameworks that pages are about alone; all where it is absent. */
  among?: string[] | undefined;
}

/** A step of which there is more than is shown. */
export interface Unshown {
  key: string;
  shown: number;
  total: number;
}

export interface OpenedSteps {
  /** Answers in the order of the steps; those still on their way are left out. */
  graphs: readonly Opened[];
  more: readonly Unshown[];
  isBusy: boolean;
  error: Error | null;
  retry: () => void;
}

/** What steps of exploring bring, one call a step and page, asked once and kept. */
export function useOpenedSteps(steps: readonly AskedStep[], enabled: boolean): OpenedSteps {
  const client = useQueryClient();
  return useQueries({
    queries: steps.map((step) => ({
      ...stepQuery(step),
      enabled,
      // What is shown stays while more of it is on its way.
      placeholderData: () => client.getQueryData<Opened>(stepQuery({ ...step, first: step.first - openPage }).queryKey),
    })),
    // An unchanged list of answers stays the same list, so that an unchanged picture is not composed again.
    combine: (results): OpenedSteps => ({
      graphs: results.flatMap(({ data }) => (data ? [data] : [])),
      more: results.flatMap(({ data }, at) => unshown(steps[at], data)),
      isBusy: enabled && results.some(({ isPending, isPlaceholderData, isError }) => (isPending || isPlaceholderData) && !isError),
      error: results.find(({ error }) => error !== null)?.error ?? null,
      retry: () => results.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch()),
    }),
  });
}

const unshown = (asked: AskedStep | undefined, data: Opened | undefined): Unshown[] =>
  asked && data && data.next !== null ? [{ key: asked.key, shown: pagesFor(asked.first) * openPage, total: data.total }] : [];

const pagesFor = (first: number): number => Math.ceil(first / openPage);

function stepQuery({ step, first, among }: AskedStep) {
  const pages = pagesFor(first);
  return queryOptions({
    queryKey: [openGraph.method, openGraph.path, { step, among, pages }] as const,
    queryFn: ({ client }) => readPages(client, { step, ...(among ? { among } : {}) }, pages),
    staleTime: 60_000,
  });
}

/** So many pages of a step as one answer. Pages that are there already are not asked for again, unless the graph has changed since. */
async function readPages(client: QueryClient, body: { step: OpenStep; among?: string[] }, pages: number): Promise<Opened> {
  for (const staleTime of [60_000, 0]) {
    const answers = [await client.query({ ...apiQuery(openGraph, { body }), staleTime })];
    for (let last = answers[0]; answers.length < pages && last?.next != null; last = answers.at(-1)) {
      answers.push(await client.query({ ...apiQuery(openGraph, { body: { ...body, page: { after: last.next } } }), staleTime }));
    }
    if (new Set(answers.map(({ version }) => version)).size === 1 || staleTime === 0) return asOne(answers);
  }
  throw new Error('Never comes here: the second round always answers.');
}

function asOne(answers: Opened[]): Opened {
  const last = answers.at(-1);
  if (!last) throw new Error('A step has one page at least.');
  return {
    ...last,
    nodes: answers.flatMap(({ nodes }) => nodes),
    edges: answers.flatMap(({ edges }) => edges),
    truncated: answers.some(({ truncated }) => truncated),
  };
}

/** Ids of what some concepts are aligned with, at most 500 alignments. */
export async function alignedWith(ids: readonly string[]): Promise<string[]> {
  const { nodes } = await call(expandGraph, { body: { ids: [...ids], relationships: ['ALIGNS_WITH'], limit: 500 } });
  return nodes.map(({ id }) => id);
}
