import { useMemo, useState } from 'react';
import type { OpenStep } from '../../../server/api/graph/schema.ts';
import { useMarks } from '../../api/gaps.ts';
import { useLinksBetween, useOpenedSteps } from '../../api/graph.ts';
import { type Composed, compose } from '../../graph/compose.ts';
import { type Knowledge, learn } from '../../graph/knowledge.ts';
import { overviewGraph } from '../../graph/opening.ts';
import type { Step } from '../../graph/steps.ts';
import { countingQuery } from '../../state/counting.ts';
import type { ExploreAddress } from './exploreAddress.ts';
import { type OpeningState, useOpening } from './useOpening.ts';

export interface SceneState {
  /** The last picture that could be composed; undefined until the first. */
  composed: Composed | undefined;
  knowledge: Knowledge | undefined;
  overview: OpeningState;
  isBusy: boolean;
  /** An answer holds less than there is. */
  truncated: boolean;
  error: Error | null;
  retry: () => void;
}

/** Address in, picture out: asks for what is missing and keeps the last picture meanwhile. Nothing waits for the signs. */
export function useScene(against: string, view: ExploreAddress): SceneState {
  const overview = useOpening(against, view.filters);
  const steps = useOpenedSteps(useMemo(() => view.steps.map(asOpenStep), [view.steps]));
  const given = useLinksBetween(view.nodes ?? [], view.nodes !== null, true);
  const known = useMemo(
    () =>
      overview.data && (view.nodes === null || given.data)
        ? learn([overviewGraph(overview.data), ...steps.graphs, ...(view.nodes !== null && given.data ? [given.data] : [])])
        : undefined,
    [overview.data, steps.graphs, view.nodes, given.data],
  );
  const concepts = useMemo(() => (known ? [...known.nodes.values()].filter(({ kind }) => kind !== 'Framework').map(({ id }) => id) : []), [known]);
  const { data: signs } = useMarks(concepts, { against, ...countingQuery(view.filters), ...servedBy(overview.data?.frameworks, against, view) });
  const plain = useMemo(
    () => known && overview.data && compose({ ...view, knowledge: known, overview: overview.data, marks: signs?.marks ?? {}, between: false }),
    [known, overview.data, signs, view],
  );
  const ids = useMemo(() => plain?.picture.nodes.map(({ id }) => id) ?? [], [plain]);
  const links = useLinksBetween(ids, view.between, true);
  const knowledge = useMemo(
    () => (known && view.between && links.data ? learn([{ nodes: [...known.nodes.values()], edges: [...known.edges.values()] }, links.data]) : known),
    [known, view.between, links.data],
  );
  const composed = useMemo(
    () => (view.between && knowledge && overview.data ? compose({ ...view, knowledge, overview: overview.data, marks: signs?.marks ?? {} }) : plain),
    [knowledge, overview.data, signs, view, plain],
  );
  const [last, setLast] = useState(composed);
  if (composed && composed !== last) setLast(composed);
  const queries = [given, links];
  return {
    composed: composed ?? last,
    knowledge,
    overview,
    isBusy: overview.isBusy || steps.isBusy || queries.some(({ isFetching }) => isFetching),
    truncated: steps.graphs.some(({ truncated }) => truncated),
    error: overview.error ?? steps.error ?? queries.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      overview.retry();
      steps.retry();
      queries.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch());
    },
  };
}

/** Sideways or downwards, the same part of the graph is needed. */
const asOpenStep = (step: Step): OpenStep => (step.kind === 'links' ? { kind: 'below', id: step.id } : step);

/** The frameworks that are shown, where they are not all: what is hidden serves nothing in this picture. */
function servedBy(frameworks: readonly { id: string }[] | undefined, against: string, { hide, filters }: ExploreAddress): { from?: string[] } {
  const others = frameworks?.map(({ id }) => id).filter((id) => id !== against) ?? [];
  const shown = others.filter((id) => !hide.includes(id) && (filters.frameworks.length === 0 || filters.frameworks.includes(id)));
  return shown.length === others.length ? {} : { from: shown };
}
