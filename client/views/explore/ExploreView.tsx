import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useAgainst } from '../../api/against.ts';
import { useNamedQueries } from '../../api/library.ts';
import { useArranged } from '../../graph/arrange/useArranged.ts';
import { useRoom } from '../../graph/arrange/useRoom.ts';
import { GraphCanvas, type CanvasHandle } from '../../graph/GraphCanvas.tsx';
import { noFilters } from '../../graph/filters.ts';
import type { GraphAction } from '../../graph/outline/graphKeys.ts';
import { Outline } from '../../graph/outline/Outline.tsx';
import { emptyPicture } from '../../graph/picture.ts';
import { useSelection } from '../../state/address.ts';
import { useViewHref } from '../../state/links.ts';
import { useNarrow } from '../../state/useMediaQuery.ts';
import { basisOf } from './basisOf.ts';
import { Arranging } from './Arranging.tsx';
import { exploreActions } from './exploreActions.ts';
import styles from './ExploreView.module.css';
import { PrintPicture } from './files/PrintPicture.tsx';
import { usePictureFiles } from './files/usePictureFiles.ts';
import { Filters } from './Filters.tsx';
import { FindBar } from './find/FindBar.tsx';
import { useFind } from './find/useFind.ts';
import { StepsPanel } from './history/StepsPanel.tsx';
import { useHistory } from './history/useHistory.ts';
import { FrameworkChoice } from './FrameworkChoice.tsx';
import { Legend } from './Legend.tsx';
import { ContextMenu, type MenuPlace } from '../../components/ContextMenu.tsx';
import { menuParts } from './menu/menuParts.ts';
import { noticesOf } from './noticesOf.ts';
import { Overlay } from './Overlay.tsx';
import { StatusLine } from './StatusLine.tsx';
import { Toolbar } from './Toolbar.tsx';
import { toolbarItemsOf } from './toolbarItemsOf.ts';
import { useExploreAddress } from './useExploreAddress.ts';
import { type Panels, usePanels } from './usePanels.ts';
import { useReveal } from './useReveal.ts';
import { useScene } from './useScene.ts';
import { useSteadyRoom } from './useSteadyRoom.ts';
import { useViewKeys } from './useViewKeys.ts';

const none: ReadonlySet<string> = new Set();

/** Pixels of the toolbar, of the status line, and of the legend at its highest; see the style sheets. */
const barHeight = 42;
const lineHeight = 32;
const legendHeight = 84;

/** The graph to look at and walk: a picture that explains itself, and everything that can be asked of it. */
export function ExploreView() {
  const against = useAgainst();
  const [selected, select] = useSelection();
  const [, navigate] = useLocation();
  const hrefOf = useViewHref();
  const state = useExploreAddress();
  const { steps, layout, filters, hide } = state.value;
  const scene = useScene(against.id, state.value);
  const narrow = useNarrow();
  const panels = usePanels(narrow);
  const [frame, measured] = useRoom(narrow, barHeight + lineHeight + (panels.legend ? legendHeight : 0));
  const room = useSteadyRoom(measured, narrow);
  const [canvas, setCanvas] = useState<CanvasHandle | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [chosenIds, setChosen] = useState<ReadonlySet<string>>(none);
  const [findAsked, setFindAsked] = useState(0);
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const view = useRef<HTMLDivElement>(null);

  const composed = scene.composed?.picture ?? emptyPicture;
  const opened = useMemo(() => steps.map(({ id }) => id), [steps]);
  const arranging = useArranged(composed, { layout, narrow, room, opened });
  const picture = composed.nodes.length === 0 ? emptyPicture : (arranging.arranged?.picture ?? emptyPicture);
  const chosen = useMemo(() => new Set(picture.nodes.map(({ id }) => id).filter((id) => chosenIds.has(id))), [picture, chosenIds]);
  // Not before the steps are there: one of them may bring the concept by itself.
  useReveal(selected, scene.isBusy || picture.nodes.length === 0 ? undefined : picture, state);

  const nameOf = (id: string): string => {
    const node = scene.knowledge?.nodes.get(id);
    return node === undefined ? id : node.code === '' ? node.title : `${node.code} ${node.title}`;
  };
  const history = useHistory(state, nameOf);
  const files = usePictureFiles({ canvas, picture, layout, filters, hidden: hide.length, against: against.title ?? against.id });
  const joining = useNamedQueries().data?.items.find(({ name }) => name === 'alignments/between-concepts')?.text;
  const goToPaths = (from: string, to: string | undefined): void => navigate(hrefOf('/paths', { from, ...(to === undefined ? {} : { to }) }));
  const goToExport = (frameworks: readonly string[]): void => navigate(hrefOf('/data', { only: 'counted', ...(frameworks.length === 0 ? {} : { out: frameworks.join() }) }) + '#out');
  const actions = exploreActions({ state, scene, picture, selected, select, canvas, history, files, chosen, setChosen, joining, goToPaths, goToExport });
  const finding = useFind(composed, (id) => {
    // One that has no room of its own is put there.
    if (!picture.nodes.some((node) => node.id === id)) state.change({ steps: [...steps, { kind: 'place', id }] });
    setFocused(id);
  });
  useEffect(() => {
    if (focused !== null) canvas?.show(focused);
  }, [focused, canvas, picture]);
  const matched = useMemo(() => (panels.find ? new Set(finding.ids) : none), [panels.find, finding.ids]);
  const endFind = (): void => {
    finding.clear();
    setFocused(null);
    panels.toggle('find');
  };
  const closeFind = (): void => {
    endFind();
    view.current?.focus({ preventScroll: true });
  };
  const openFind = (): void => {
    setFindAsked((count) => count + 1);
    if (!panels.find) panels.toggle('find');
  };
  const barPanels: Panels = { ...panels, toggle: (panel) => (panel !== 'find' ? panels.toggle(panel) : panels.find ? endFind() : openFind()) };
  const run = (action: GraphAction, id = focused ?? selected ?? ''): void => {
    if (action === 'find') openFind();
    else if (action === 'leave') {
      if (panels.area) panels.toggleArea(panels.area);
      else if (panels.find) closeFind();
      else if (chosen.size > 0) setChosen(none);
      else actions.select(null);
    } else actions.run(action, id);
  };
  useViewKeys(view, run);
  const openMenu = (id: string | null, at: { x: number; y: number }): void => setPlace({ id, ...at });
  const basis = basisOf(scene.overview, state.value, against.id);
  const setFilters = (next: typeof filters): void => state.change({ filters: next });
  const menu = menuParts(place?.id ?? null, { picture, actions, chosen, layout, hidden: hide.length });

  const setView = useCallback(
    (element: HTMLDivElement | null) => {
      view.current = element;
      frame(element);
    },
    [frame],
  );

  return (
    <div className={styles.view} ref={setView} tabIndex={-1}>
      <h1 className="visually-hidden">Explore</h1>
      <Toolbar items={toolbarItemsOf({ state, actions, history, picture, selected, panels: barPanels })} />
      <div
        className={styles.stage}
        onPointerDown={(event) => {
          // Keys work after a click on the canvas, which has no focus of its own.
          if (!(event.target as HTMLElement).closest('button, input, a, [tabindex]:not([tabindex="-1"]), [role="treeitem"]')) view.current?.focus({ preventScroll: true });
        }}
      >
        <Outline
          picture={picture}
          label="Graph as an outline"
          selected={selected}
          shown={panels.outline}
          onFocus={setFocused}
          onSelect={actions.select}
          onAction={run}
          onMenu={openMenu}
        />
        {arranging.arranged && (
          <GraphCanvas
            ref={setCanvas}
            picture={picture}
            placed={arranging.arranged.placed}
            selected={selected}
            focused={focused}
            chosen={chosen}
            matched={matched}
            area={panels.area}
            minimap={panels.minimap}
            basis={basis}
            still={narrow}
            onSelect={actions.select}
            onOpen={actions.open}
            onMove={actions.move}
            onChoose={(ids, more) => {
              actions.choose(ids, more);
              // An area is drawn once: what was chosen is at hand again.
              if (panels.area) panels.toggleArea(panels.area);
            }}
            onMenu={openMenu}
          />
        )}
        {panels.find && <FindBar finding={finding} asked={findAsked} onClose={closeFind} />}
        {panels.side === 'filters' && (
          <Filters
            value={filters}
            frameworks={scene.overview.data?.frameworks.filter(({ id }) => id !== against.id) ?? []}
            onChange={setFilters}
            onClose={() => panels.toggleSide('filters')}
          />
        )}
        {panels.side === 'steps' && <StepsPanel history={history} onClose={() => panels.toggleSide('steps')} />}
        <Arranging
          arranging={arranging}
          concepts={composed.nodes.length}
          onCancel={() => {
            arranging.cancel();
            const last = arranging.arranged?.layout;
            if (last && last !== layout) state.change({ layout: last }, { replace: true });
          }}
        />
        <FrameworkChoice against={against.id} state={state} overview={scene.overview} />
        <Overlay
          scene={scene}
          isFirst={arranging.arranged === null && arranging.error === null}
          filters={filters}
          onReset={() => setFilters(noFilters)}
          onShowHidden={actions.showHidden}
        />
      </div>
      {panels.legend && (
        <Legend
          picture={picture}
          leftOut={scene.overview.leftOut}
          crossCutting={filters.crossCutting}
          basis={basis}
          onShowCrossCutting={() => setFilters({ ...filters, crossCutting: !filters.crossCutting })}
        />
      )}
      <StatusLine
        picture={picture}
        isBusy={scene.isBusy}
        chosen={chosen.size}
        onChosen={(at) => openMenu([...chosen][0] ?? null, at)}
        hidden={hide.length}
        filteredOut={scene.composed?.filteredOut ?? 0}
        onShowHidden={actions.showHidden}
        onResetFilters={() => setFilters(noFilters)}
        notices={noticesOf(state, scene, selected)}
      />
      <ContextMenu place={place} title={menu.title} parts={menu.parts} home={view} onClose={() => setPlace(null)} />
      <PrintPicture files={files} />
    </div>
  );
}
