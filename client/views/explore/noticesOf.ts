import { createElement, type ReactNode } from 'react';
import { openPage } from '../../../server/api/graph/schema.ts';
import type { Unshown } from '../../api/graph.ts';
import type { Knowledge } from '../../graph/knowledge.ts';
import { isFruitless, isSideways } from '../../graph/shown.ts';
import { formatStep, maxFirst, type Step } from '../../graph/steps.ts';
import { chooseFrameworks } from './chooseFrameworks.ts';
import { ChosenNotice } from './ChosenNotice.tsx';
import { MoreNotice } from './MoreNotice.tsx';
import type { ExploreState } from './useExploreAddress.ts';
import type { SceneState } from './useScene.ts';

/** Quiet remarks on the picture: what the address held in vain, what opened nothing, what is kept from sight, of what there is more. */
export function noticesOf(state: ExploreState, scene: SceneState, selected: string | null): ReactNode[] {
  const { value, ignored } = state;
  const notices: ReactNode[] = [];
  if (ignored.length > 0) notices.push(`Part of the address could not be read and was left out: ${ignored.join(', ')}.`);
  const { knowledge, composed } = scene;
  if (!knowledge || scene.isBusy) return notices;
  const { chosen, total } = scene.overview;
  if (chosen.length > 0) notices.push(createElement(ChosenNotice, { chosen: chosen.length, total, onChoose: () => chooseFrameworks(state, []) }));
  notices.push(...scene.more.map((more) => moreNotice(state, knowledge, more)));
  if (scene.truncated) notices.push('There is more here than one picture can hold: some of it was left out.');
  const last = value.steps.at(-1);
  if (last && isFruitless(last, knowledge, value.filters)) {
    notices.push(
      last.kind === 'place' ? `There is no ${last.id} in the graph.` : `Nothing lies below ${last.id}, and nothing shown here aligns with it.`,
    );
  }
  const isHere = composed?.picture.nodes.some(({ id }) => id === selected) ?? true;
  if (selected !== null && !isHere && knowledge.nodes.has(selected) && knowledge.nodes.get(selected)?.kind !== 'Framework') {
    notices.push(`${selected} is selected, but kept out of the picture.`);
  }
  return notices;
}

/** How much of a step is shown, and a button that writes the next page into the address. */
function moreNotice({ value, change }: ExploreState, knowledge: Knowledge, { key, shown, total }: Unshown): ReactNode {
  const step = value.steps.find((each) => formatStep(each) === key);
  if (!step) return null;
  const next = shown >= maxFirst ? 0 : Math.min(openPage, total - shown);
  const withMore = (each: Step): Step => (each === step && each.kind !== 'place' ? { ...each, first: shown + openPage } : each);
  return createElement(MoreNotice, { key, what: whatOf(step, knowledge), shown, total, next, onMore: () => change({ steps: value.steps.map(withMore) }) });
}

function whatOf(step: Step, knowledge: Knowledge): string {
  if (step.kind === 'bundle') return `alignments between ${step.id} and ${step.other}`;
  return isSideways(step, knowledge) ? `alignments of ${step.id}` : `concepts below ${step.id}`;
}
