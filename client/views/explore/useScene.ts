import { useMemo, useState } from 'react';
import { openPage } from '../../../server/api/graph/schema.ts';
import { useMarks } from '../../api/gaps.ts';
import { type AskedStep, type Unshown, useLinksBetween, useOpenedSteps } from '../../api/graph.ts';
import { type Composed, compose } from '../../graph/compose.ts';
import { type Knowledge, learn } from '../../graph/knowledge.ts';
import { overviewGraph } from '../../graph/opening.ts';
import { formatStep, type Step } from '../../graph/steps.ts';
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
  /** Steps of which a page is shown. */
  more: readonly Unshown[];
  error: Error | null;
  retry: () => void;
}

/** Address in, picture out: asks for what is missing and keeps the last picture meanwhile. Nothing waits for the signs. */
export function useScene(against: string, view: ExploreAddress): SceneState {
  const overview = useOpening(against, view.filters);
  const { data: opening, chosen } = overview;
  const among = useMemo(() => (opening?.choice ? [against, ...chosen] : undefined), [against, opening?.choice, chosen]);
  const steps = useOpenedSteps(useMemo(() => view.steps.map((step) => asked(step, among)), [view.steps, among]), opening !== undefined);
  const given = useLinksBetween(view.nodes ?? [], view.nodes !== null, true);
  const known = useMemo(
    () =>
      overview.data && (view.nodes === null || given.data)
        ? learn([overviewGraph(overview.data), ...steps.graphs, ...(view.nodes !== null && given.data ? [given.data] : [])])
        : undefined,
    [overview.data, steps.graphs, view.nodes, given.data],
  );
  const concepts = useMemo(() => (known ? [...known.nodes.values()].filter(({ kind }) => kind !== 'Framework').map(({ id }) => id) : []), [known]);
  const { data: signs } = useMarks(concepts, { against, ...countingQuery(view.filters), ...servedBy(overview, against, view) });
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
    more: steps.more,
    truncated: steps.graphs.some(({ truncated }) => truncated),
    error: overview.error ?? steps.error ?? queries.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      overview.retry();
      steps.retry();
      queries.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch());
    },
  };
}

/** The step as the server is asked for it. Where frameworks are chosen, what comes in pages is about those alone. */
function asked(step: Step, among: string[] | undefined): AskedStep {
  const key = formatStep(step);
  if (step.kind === 'place') return { key, step, first: openPage };
  const { first = openPage, ...rest } = step;
  return { key, step: rest, first, among };
}

/** The frameworks that are shown, where they are not all: what is hidden serves nothing in this picture. */
function servedBy({ data, chosen }: OpeningState, against: string, { hide, filters }: ExploreAddress): { from?: string[] } {
  const others = data?.frameworks.map(({ id }) => id).filter((id) => id !== against) ?? [];
  const shown = others.filter((id) => !hide.includes(id) && (filters.frameworks.length === 0 || filters.frameworks.includes(id)));
  return shown.length === others.length && chosen.length === 0 ? {} : { from: shown };
}
