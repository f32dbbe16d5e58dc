import { isFruitless } from '../../graph/shown.ts';
import type { ExploreState } from './useExploreAddress.ts';
import type { SceneState } from './useScene.ts';

/** Quiet remarks on the picture: what the address held in vain, what opened nothing, what is kept from sight. */
export function noticesOf({ value, ignored }: ExploreState, scene: SceneState, selected: string | null): string[] {
  const notices: string[] = [];
  if (ignored.length > 0) notices.push(`Part of the address could not be read and was left out: ${ignored.join(', ')}.`);
  const { knowledge, composed } = scene;
  if (!knowledge || scene.isBusy) return notices;
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
