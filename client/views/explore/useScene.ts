import { useMemo, useState } from 'react';
import { openPage } from '../../../server/api/graph/schema.ts';
import { useMarks } from '../../api/gaps.ts';
import { type AskedStep, type Unshown, useLinksBetween, useOpenedSteps } from '../../api/graph.ts';
import { type Composed, compose } from '../../graph/compose.ts';
import { type Knowledge, learn } from '../../graph/knowledge.ts';
import { lineageTypes } from '../../graph/lines.ts';
import { overviewGraph } from '../../graph/opening.ts';
import { formatStep, type Step } from '../../graph/steps.ts';
import { countingQuery } from '../../state/counting.ts';
import { shownFrameworks } from './basisOf.ts';
import type { ExploreAddress } from './exploreAddress.ts';
import { type OpeningState, useOpening } from './useOpening.ts';

const none: readonly string[] = [];

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
  // One question once the steps are in, not one after each.
  const { data: signs } = useMarks(steps.isBusy ? none : concepts, { against, ...countingQuery(view.filters), ...servedBy(overview, against, view) });
  // A filter by sign waits for the signs: what has none yet is not aligned for that.
  const isSigned = view.filters.signs.length === 0 || signs !== undefined;
  const plain = useMemo(
    () =>
      known && overview.data && isSigned
        ? compose({ ...view, filters: { ...view.filters, lineage: false }, knowledge: known, overview: overview.data, marks: signs?.marks ?? {}, between: false })
        : undefined,
    [known, overview.data, signs, isSigned, view],
  );
  const ids = useMemo(() => plain?.picture.nodes.map(({ id }) => id) ?? [], [plain]);
  const isLinked = view.between || view.filters.lineage;
  const links = useLinksBetween(ids, isLinked, true, view.between ? undefined : lineageTypes);
  const knowledge = useMemo(
    () => (known && isLinked && links.data ? learn([{ nodes: [...known.nodes.values()], edges: [...known.edges.values()] }, links.data]) : known),
    [known, isLinked, links.data],
  );
  const composed = useMemo(
    () => (isLinked && plain && knowledge && overview.data ? compose({ ...view, knowledge, overview: overview.data, marks: signs?.marks ?? {} }) : plain),
    [isLinked, knowledge, overview.data, signs, view, plain],
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

/** What a target is to be served by, where that is not everything: what the picture hides or filters out serves nothing in it. */
function servedBy({ data, chosen }: OpeningState, against: string, { hide, filters }: ExploreAddress): { from?: string[]; without?: string[] } {
  const { others, shown } = shownFrameworks(data?.frameworks ?? [], against, { hide, filters });
  const concepts = hide.filter((id) => id.includes(':') && !id.startsWith(`${against}:`));
  return {
    ...(shown.length === others.length && chosen.length === 0 ? {} : { from: shown.map(({ id }) => id) }),
    ...(concepts.length > 0 ? { without: concepts } : {}),
  };
}
