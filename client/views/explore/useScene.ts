import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type Composed, compose, type Scene } from '../../graph/compose.ts';
import { type Knowledge, learn } from '../../graph/knowledge.ts';
import { loadBetween } from '../../graph/load.ts';
import { overviewGraph } from '../../graph/opening.ts';
import type { ExploreAddress } from './exploreAddress.ts';
import { type OverviewState, useOverview } from './useOverview.ts';
import { type StepsState, useSteps } from './useSteps.ts';

export interface SceneState {
  /** The last picture that could be composed; undefined until the first. */
  composed: Composed | undefined;
  knowledge: Knowledge | undefined;
  overview: OverviewState;
  steps: StepsState;
  isBusy: boolean;
  error: Error | null;
  retry: () => void;
}

/** Address in, picture out: asks for what is missing and keeps the last picture meanwhile. */
export function useScene(against: string, view: ExploreAddress): SceneState {
  const overview = useOverview(against, view.filters, view.hide);
  const steps = useSteps(view.steps);
  const base = useMemo(
    () => overview.data && learn([overviewGraph(overview.data), ...steps.graphs]),
    [overview.data, steps.graphs],
  );
  const given = useBetween(view.nodes, view.nodes !== null);
  const withGiven = useMemo(() => base && given.data && learn([...rest(base), given.data]), [base, given.data]);
  const known = view.nodes === null ? base : withGiven;
  const plain = useMemo(
    () => known && overview.data && compose(scene(known, overview.data, { ...view, between: false })),
    [known, overview.data, view],
  );
  const ids = useMemo(() => plain?.picture.nodes.map(({ id }) => id) ?? [], [plain]);
  const links = useBetween(ids, view.between && ids.length > 0);
  const knowledge = useMemo(
    () => (known && view.between && links.data ? learn([...rest(known), links.data]) : known),
    [known, view.between, links.data],
  );
  const composed = useMemo(
    () => (knowledge && overview.data && view.between ? compose(scene(knowledge, overview.data, view)) : plain),
    [knowledge, overview.data, view, plain],
  );
  const [last, setLast] = useState(composed);
  if (composed && composed !== last) setLast(composed);
  const queries = [given, links];
  return {
    composed: composed ?? last,
    knowledge,
    overview,
    steps,
    isBusy: overview.isBusy || steps.isBusy || queries.some(({ isFetching }) => isFetching),
    error: overview.error ?? steps.error ?? queries.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      overview.retry();
      steps.retry();
      queries.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch());
    },
  };
}

function useBetween(ids: readonly string[] | null, enabled: boolean) {
  return useQuery({
    queryKey: ['graph', 'between', ids],
    queryFn: ({ signal }) => loadBetween(ids ?? [], { signal }),
    enabled: enabled && ids !== null,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

const rest = ({ nodes, edges }: Knowledge) => [{ nodes: [...nodes.values()], edges: [...edges.values()] }];

const scene = (knowledge: Knowledge, overview: Scene['overview'], view: ExploreAddress): Scene => ({
  knowledge,
  overview,
  steps: view.steps,
  filters: view.filters,
  hide: view.hide,
  pins: view.pins,
  only: view.only,
  nodes: view.nodes,
  between: view.between,
});
