import { alignedWith } from '../../api/graph.ts';
import { csvText } from '../../files/csv.ts';
import { download, downloadText, fileName } from '../../files/download.ts';
import { openingIds } from '../../graph/compose.ts';
import type { CanvasHandle } from '../../graph/GraphCanvas.tsx';
import type { LayoutName } from '../../graph/layouts/placed.ts';
import type { GraphAction } from '../../graph/outline/graphKeys.ts';
import type { Picture, PictureNode } from '../../graph/picture.ts';
import { shownNodes } from '../../graph/shown.ts';
import { bundleStep, formatStep, type Step } from '../../graph/steps.ts';
import { askToSave } from '../../state/savingFinding.ts';
import { countOf } from '../../words.ts';
import { canChoose, chooseFrameworks } from './chooseFrameworks.ts';
import { stepsOf, withoutSteps } from './closeStep.ts';
import { emptyAddress } from './exploreAddress.ts';
import type { PictureHistory } from './history/useHistory.ts';
import type { PictureFiles } from './files/usePictureFiles.ts';
import type { ExploreState } from './useExploreAddress.ts';
import type { SceneState } from './useScene.ts';

interface Input {
  state: ExploreState;
  scene: SceneState;
  picture: Picture;
  selected: string | null;
  select: (id: string | null) => void;
  canvas: CanvasHandle | null;
  history: PictureHistory;
  files: PictureFiles;
  chosen: ReadonlySet<string>;
  setChosen: (ids: ReadonlySet<string>) => void;
  /** The library's query for some concepts and what joins them; undefined while it is not known. */
  joining: string | undefined;
  /** Goes to the paths between two concepts, or from one. */
  goToPaths: (from: string, to: string | undefined) => void;
  /** Goes to where frameworks are taken out as data; all of them where none is named. */
  goToExport: (frameworks: readonly string[]) => void;
}

export type ExploreActions = ReturnType<typeof exploreActions>;

/** Concepts that are opened sideways at once at most: what a person can still tell apart. */
const mostNeighbours = 60;

/** Everything that can be done to the picture, for the toolbar, the menu, the canvas and the keyboard alike. */
export function exploreActions({ state, scene, picture, selected, select, canvas, history, files, chosen, setChosen, joining, goToPaths, goToExport }: Input) {
  const { value, change } = state;
  const nodeOf = (id: string): PictureNode | undefined => picture.nodes.find((node) => node.id === id);
  const add = (...steps: Step[]): void => {
    const keys = new Set(steps.map(formatStep));
    change({ steps: [...value.steps.filter((each) => !keys.has(formatStep(each))), ...steps] });
  };
  const isOpen = (step: Step): boolean => value.steps.some((each) => formatStep(each) === formatStep(step));
  const close = (gone: readonly Step[]): void => {
    const { knowledge, overview } = scene;
    if (gone.length === 0 || !knowledge || !overview.data) return;
    const opening = value.nodes ?? openingIds(overview.data);
    change({
      steps: withoutSteps(value.steps, gone, (steps) => new Set(shownNodes(opening, steps, knowledge, value.filters).keys())),
    });
  };
  const below = (id: string): Step => ({ kind: 'below', id });
  const canOpen = (id: string): boolean => {
    const node = nodeOf(id);
    return node !== undefined && (node.kind !== 'Framework' || node.represents > 0);
  };
  const actions = {
    /** Opens a concept or a bundle; an open concept is closed again, unless it had no room for its parts. An alignment is selected. */
    open: (id: string): void => {
      if (canChoose(id, scene.overview)) return chooseFrameworks(state, [...value.filters.frameworks, id]);
      const step = bundleStep(id) ?? (canOpen(id) ? below(id) : undefined);
      if (!step) return select(id);
      if (isOpen(step) && (nodeOf(id)?.represents ?? 0) === 0) close([step]);
      // Asked for last, it is the last that has no room.
      else add(step);
    },
    openAll: (ids: readonly string[]): void => {
      const frameworks = ids.filter((id) => canChoose(id, scene.overview));
      if (frameworks.length > 0) chooseFrameworks(state, [...value.filters.frameworks, ...frameworks]);
      else add(...ids.filter((id) => canOpen(id)).map(below));
    },
    links: (id: string): void => {
      const step = { kind: 'links', id } as const;
      if (!nodeOf(id)) return;
      if (isOpen(step)) close([step]);
      else add(step);
    },
    /** Shows what is up to some steps away along alignments. */
    neighbours: async (id: string, steps: number): Promise<void> => {
      const found = new Set([id]);
      let edge = [id];
      for (let step = 1; step < steps && edge.length > 0 && found.size < mostNeighbours; step += 1) {
        edge = (await alignedWith(edge)).filter((each) => !found.has(each)).slice(0, mostNeighbours - found.size);
        for (const each of edge) found.add(each);
      }
      add(...[...found].map((each): Step => ({ kind: 'links', id: each })));
    },
    close: (id: string): void => close(stepsOf(id, nodeOf(id)?.openedBy ?? null, value.steps)),
    /** Nothing more comes by opening it. */
    isOpen: (id: string): boolean => isOpen(below(id)) && (nodeOf(id)?.represents ?? 0) === 0,
    canClose: (id: string): boolean => stepsOf(id, nodeOf(id)?.openedBy ?? null, value.steps).length > 0,
    undo: history.undo,
    redo: history.redo,
    hide: (id: string): void => actions.hideAll([id]),
    hideAll: (ids: readonly string[]): void => {
      const shown = ids.filter((id) => nodeOf(id));
      if (shown.length === 0) return;
      change({ hide: [...new Set([...value.hide, ...shown])], only: value.only !== null && shown.includes(value.only) ? null : value.only });
      if (selected !== null && shown.includes(selected)) select(null);
      setChosen(new Set());
    },
    showHidden: (): void => change({ hide: [] }),
    pin: (id: string): void => {
      const pins = new Map(value.pins);
      const at = canvas?.positionOf(id);
      if (!pins.delete(id) && at) pins.set(id, at);
      change({ pins });
    },
    pinAll: (ids: readonly string[]): void => {
      const places = ids.flatMap((id) => {
        const at = canvas?.positionOf(id);
        return at ? [[id, at] as const] : [];
      });
      change({ pins: new Map([...value.pins, ...places]) });
    },
    unpinAll: (): void => change({ pins: new Map() }),
    move: (id: string, to: { x: number; y: number }): void => change({ pins: new Map(value.pins).set(id, to) }),
    only: (id: string): void => {
      if (nodeOf(id)) change({ only: value.only === id ? null : id });
    },
    keepOnly: (ids: readonly string[]): void => {
      change({ nodes: [...ids], steps: [], between: true, only: null });
      setChosen(new Set());
    },
    linksBetween: (ids: readonly string[]): void => {
      change({ between: true });
      setChosen(new Set(ids));
    },
    paths: (ids: readonly string[]): void => {
      const [from, to] = ids;
      if (from !== undefined) goToPaths(from, to);
    },
    /** Chooses nodes to do something with together; `more` adds them to the chosen ones, or takes a single one out. */
    choose: (ids: readonly string[], more: boolean): void => {
      const [only] = ids;
      if (more && ids.length === 1 && only !== undefined && chosen.has(only)) setChosen(new Set([...chosen].filter((id) => id !== only)));
      else setChosen(new Set([...(more ? chosen : []), ...ids].filter((id) => nodeOf(id))));
    },
    saveChosen: (ids: readonly string[]): void => {
      if (joining === undefined) return;
      askToSave({
        question: { kind: 'query', query: joining, parameters: { ids: [...ids], crossCutting: value.filters.crossCutting } },
        suggestedTitle: countOf(ids.length, { one: 'chosen concept', many: 'chosen concepts' }),
      });
    },
    exportChosen: (ids: readonly string[]): void => {
      const nodes = ids.flatMap((id) => nodeOf(id) ?? []);
      const rows = nodes.map(({ id, framework, kind, code, title, gap }) => [id, framework, kind, code, title, gap ?? '']);
      downloadText(fileName('chosen', 'csv'), csvText([['id', 'framework', 'kind', 'code', 'title', 'sign'], ...rows]), 'text/csv');
    },
    setLayout: (layout: LayoutName): void => change({ layout }),
    reset: (): void => {
      change({ ...emptyAddress, layout: value.layout });
      setChosen(new Set());
    },
    save: async (type: 'png' | 'svg'): Promise<void> => download(await files.make(type), fileName('explore', type)),
    print: files.print,
    takeOut: (): void => goToExport(value.filters.frameworks),
    zoom: (factor: number): void => canvas?.zoomBy(factor),
    fit: (): void => canvas?.fit(),
    /** Lines without a record of their own (a later edition, a hierarchy) have no details to show. */
    hasDetails: (id: string): boolean => nodeOf(id) !== undefined || /^(bundle|cell|alignment):/.test(id),
    select: (id: string | null): void => {
      if (id === null && chosen.size > 0) setChosen(new Set());
      if ((id === null || actions.hasDetails(id)) && id !== selected) select(id);
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
        hide: () => (chosen.size > 0 ? actions.hideAll([...chosen]) : actions.hide(id)),
        pin: () => nodeOf(id) && actions.pin(id),
        only: () => actions.only(id),
        choose: () => actions.choose([id], true),
        'choose-all': () => actions.choose(picture.nodes.map((node) => node.id), false),
        undo: actions.undo,
        redo: actions.redo,
        fit: actions.fit,
        nearer: () => actions.zoom(1.25),
        farther: () => actions.zoom(0.8),
        select: () => actions.select(id),
      };
      keys[action]?.();
    },
  };
}
