import { useMemo, useState } from 'react';
import type { Opened, OpenStep } from '../../../server/api/graph/schema.ts';
import { useOpenedSteps } from '../../api/graph.ts';
import { type Composed, compose, type Scene } from '../../graph/compose.ts';
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

/** Ids that the server answers relationships between; a picture of more can be drawn, and not asked for all of them. */
const maxIds = 500;

/** Address in, picture out: asks for what is missing and keeps the last picture meanwhile. */
export function useScene(against: string, view: ExploreAddress): SceneState {
  const overview = useOpening(against, view.filters);
  const asked = { against, ...countingQuery(view.filters), ...servedBy(overview.data?.frameworks, against, view) };
  const tops = useOpenedSteps(theTops, asked);
  const steps = useOpenedSteps(useMemo(() => view.steps.map(asOpenStep), [view.steps]), asked);
  const given = useOpenedSteps(useMemo(() => between(view.nodes), [view.nodes]), asked);
  const isReady = view.nodes === null || given.graphs.length > 0;
  const known = useMemo(() => [...tops.graphs, ...steps.graphs, ...given.graphs], [tops.graphs, steps.graphs, given.graphs]);
  const plain = useMemo(
    () => (overview.data && isReady ? sceneOf(overview.data, known, { ...view, between: false }) : undefined),
    [overview.data, isReady, known, view],
  );
  const drawn = useMemo(() => plain && compose(plain), [plain]);
  const ids = useMemo(() => (view.between && drawn ? drawn.picture.nodes.map(({ id }) => id) : null), [view.between, drawn]);
  const links = useOpenedSteps(useMemo(() => between(ids), [ids]), asked);
  const full = useMemo(
    () => (overview.data && view.between && links.graphs.length > 0 ? sceneOf(overview.data, [...known, ...links.graphs], view) : plain),
    [overview.data, known, links.graphs, view, plain],
  );
  const composed = useMemo(() => (full === plain ? drawn : full && compose(full)), [full, plain, drawn]);
  const [last, setLast] = useState(composed);
  if (composed && composed !== last) setLast(composed);
  const parts = [tops, steps, given, links];
  return {
    composed: composed ?? last,
    knowledge: full?.knowledge,
    overview,
    isBusy: overview.isBusy || parts.some(({ isBusy }) => isBusy),
    truncated: known.some(({ truncated }) => truncated),
    error: overview.error ?? parts.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      overview.retry();
      for (const part of parts) part.retry();
    },
  };
}

const theTops: readonly OpenStep[] = [{ kind: 'tops' }];

const between = (ids: readonly string[] | null): OpenStep[] => (ids === null || ids.length === 0 ? [] : [{ kind: 'between', ids: ids.slice(0, maxIds) }]);

/** Sideways or downwards, the same part of the graph is needed. */
const asOpenStep = (step: Step): OpenStep => (step.kind === 'links' ? { kind: 'below', id: step.id } : step);

/** The frameworks that are shown, where they are not all: what is hidden serves nothing in this picture. */
function servedBy(frameworks: readonly { id: string }[] | undefined, against: string, { hide, filters }: ExploreAddress): { from?: string[] } {
  const others = frameworks?.map(({ id }) => id).filter((id) => id !== against) ?? [];
  const shown = others.filter((id) => !hide.includes(id) && (filters.frameworks.length === 0 || filters.frameworks.includes(id)));
  return shown.length === others.length ? {} : { from: shown };
}

const sceneOf = (overview: Scene['overview'], graphs: readonly Opened[], view: ExploreAddress): Scene => ({
  overview,
  knowledge: learn([overviewGraph(overview), ...graphs]),
  marks: Object.assign({}, ...graphs.map(({ marks }) => marks)) as Scene['marks'],
  steps: view.steps,
  filters: view.filters,
  hide: view.hide,
  pins: view.pins,
  only: view.only,
  nodes: view.nodes,
  between: view.between,
});
