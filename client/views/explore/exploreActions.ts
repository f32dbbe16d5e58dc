import { openingIds } from '../../graph/compose.ts';
import type { CanvasHandle } from '../../graph/GraphCanvas.tsx';
import type { GraphAction } from '../../graph/outline/graphKeys.ts';
import type { Picture } from '../../graph/picture.ts';
import { shownNodes } from '../../graph/shown.ts';
import { bundleStep, formatStep, type Step } from '../../graph/steps.ts';
import { canChoose, chooseFrameworks } from './chooseFrameworks.ts';
import { stepsOf, withoutSteps } from './closeStep.ts';
import type { ExploreState } from './useExploreAddress.ts';
import type { SceneState } from './useScene.ts';

interface Input {
  state: ExploreState;
  scene: SceneState;
  picture: Picture;
  selected: string | null;
  select: (id: string | null) => void;
  canvas: CanvasHandle | null;
}

export type ExploreActions = ReturnType<typeof exploreActions>;

/** Everything that can be done to the picture, for the toolbar, the canvas and the keyboard alike. */
export function exploreActions({ state, scene, picture, selected, select, canvas }: Input) {
  const { value, change } = state;
  const nodeOf = (id: string) => picture.nodes.find((node) => node.id === id);
  const add = (step: Step): void => change({ steps: [...value.steps, step] });
  const isOpen = (step: Step): boolean => value.steps.some((each) => formatStep(each) === formatStep(step));
  const close = (gone: readonly Step[]): void => {
    const { knowledge, overview } = scene;
    if (gone.length === 0 || !knowledge || !overview.data) return;
    const opening = value.nodes ?? openingIds(overview.data);
    change({
      steps: withoutSteps(value.steps, gone, (steps) => new Set(shownNodes(opening, steps, knowledge, value.filters).keys())),
    });
  };
  const closeAt = (id: string): void => close(stepsOf(id, nodeOf(id)?.openedBy ?? null, value.steps));
  const actions = {
    /** Opens a concept or a bundle; an open concept is closed again. An alignment is selected. */
    open: (id: string): void => {
      if (canChoose(id, scene.overview)) return chooseFrameworks(state, [...value.filters.frameworks, id]);
      const step = bundleStep(id) ?? (nodeOf(id) && nodeOf(id)?.kind !== 'Framework' ? ({ kind: 'below', id } as const) : undefined);
      if (!step) return select(id);
      if (isOpen(step)) close([step]);
      else add(step);
    },
    links: (id: string): void => {
      const step = { kind: 'links', id } as const;
      if (!nodeOf(id)) return;
      if (isOpen(step)) close([step]);
      else add(step);
    },
    close: closeAt,
    canClose: (id: string): boolean => stepsOf(id, nodeOf(id)?.openedBy ?? null, value.steps).length > 0,
    undo: (): void => {
      const last = value.steps.at(-1);
      if (last) close([last]);
    },
    hide: (id: string): void => {
      if (!nodeOf(id)) return;
      change({ hide: [...value.hide, id], only: value.only === id ? null : value.only });
      if (selected === id) select(null);
    },
    showHidden: (): void => change({ hide: [] }),
    pin: (id: string): void => {
      const pins = new Map(value.pins);
      const at = canvas?.positionOf(id);
      if (!pins.delete(id) && at) pins.set(id, at);
      change({ pins });
    },
    move: (id: string, to: { x: number; y: number }): void => change({ pins: new Map(value.pins).set(id, to) }),
    only: (id: string): void => {
      if (nodeOf(id)) change({ only: value.only === id ? null : id });
    },
    zoom: (factor: number): void => canvas?.zoomBy(factor),
    fit: (): void => canvas?.fit(),
    select: (id: string | null): void => {
      // Lines without a record of their own (a later edition, a hierarchy) have no details to show.
      const isRecord = id === null || nodeOf(id) !== undefined || /^(bundle|cell|alignment):/.test(id);
      if (isRecord && id !== selected) select(id);
    },
  };
  return {
    ...actions,
    /** What a key asks for, at a node or line. */
    run: (action: GraphAction, id: string): void => {
      const keys: Partial<Record<GraphAction, () => void>> = {
        open: () => actions.open(id),
        links: () => actions.links(id),
        close: () => actions.close(id),
        hide: () => actions.hide(id),
        pin: () => nodeOf(id) && actions.pin(id),
        only: () => actions.only(id),
        undo: actions.undo,
        fit: actions.fit,
        nearer: () => actions.zoom(1.25),
        farther: () => actions.zoom(0.8),
        select: () => actions.select(id),
      };
      keys[action]?.();
    },
  };
}
