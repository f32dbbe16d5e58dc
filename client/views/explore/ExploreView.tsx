import { useMemo, useState } from 'react';
import { GraphCanvas, type CanvasHandle } from '../../graph/GraphCanvas.tsx';
import { noFilters } from '../../graph/filters.ts';
import { layOut } from '../../graph/layouts/layout.ts';
import { Outline } from '../../graph/outline/Outline.tsx';
import { emptyPicture } from '../../graph/picture.ts';
import { useSelection } from '../../state/address.ts';
import { useAgainst } from '../../api/against.ts';
import { useNarrow } from '../../state/useMediaQuery.ts';
import { exploreActions } from './exploreActions.ts';
import styles from './ExploreView.module.css';
import { Filters } from './Filters.tsx';
import { FrameworkChoice } from './FrameworkChoice.tsx';
import { Legend } from './Legend.tsx';
import { noticesOf } from './noticesOf.ts';
import { Overlay } from './Overlay.tsx';
import { StatusLine } from './StatusLine.tsx';
import { Toolbar } from './Toolbar.tsx';
import { toolbarItemsOf } from './toolbarItemsOf.ts';
import { useExploreAddress } from './useExploreAddress.ts';
import { usePanels } from './usePanels.ts';
import { useReveal } from './useReveal.ts';
import { useScene } from './useScene.ts';

/** The graph to look at and walk: a picture that explains itself, and everything that can be asked of it. */
export function ExploreView() {
  const { id: against } = useAgainst();
  const [selected, select] = useSelection();
  const state = useExploreAddress();
  const scene = useScene(against, state.value);
  const narrow = useNarrow();
  const panels = usePanels(narrow);
  const [canvas, setCanvas] = useState<CanvasHandle | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const picture = scene.composed?.picture ?? emptyPicture;
  const placed = useMemo(() => layOut(picture, state.value.layout, narrow), [picture, state.value.layout, narrow]);
  // Not before the steps are there: one of them may bring the concept by itself.
  useReveal(selected, scene.isBusy ? undefined : scene.composed?.picture, state);
  const actions = exploreActions({ state, scene, picture, selected, select, canvas });
  const { filters } = state.value;
  const setFilters = (next: typeof filters): void => state.change({ filters: next });

  return (
    <div className={styles.view}>
      <h1 className="visually-hidden">Explore</h1>
      <Toolbar items={toolbarItemsOf({ state, actions, picture, selected, canvas, panels })} />
      <div className={styles.stage}>
        <Outline
          picture={picture}
          label="Graph as an outline"
          selected={selected}
          shown={panels.outline}
          onFocus={setFocused}
          onSelect={actions.select}
          onAction={actions.run}
        />
        <GraphCanvas
          ref={setCanvas}
          picture={picture}
          placed={placed}
          selected={selected}
          focused={focused}
          onSelect={actions.select}
          onOpen={actions.open}
          onMove={actions.move}
        />
        {panels.filters && (
          <Filters
            value={filters}
            frameworks={scene.overview.data?.frameworks.filter(({ id }) => id !== against) ?? []}
            onChange={setFilters}
            onClose={panels.toggleFilters}
          />
        )}
        <FrameworkChoice against={against} state={state} overview={scene.overview} />
        <Overlay scene={scene} filters={filters} onReset={() => setFilters(noFilters)} onShowHidden={actions.showHidden} />
      </div>
      {panels.legend && (
        <Legend
          picture={picture}
          leftOut={scene.overview.leftOut}
          crossCutting={filters.crossCutting}
          onShowCrossCutting={() => setFilters({ ...filters, crossCutting: !filters.crossCutting })}
        />
      )}
      <StatusLine
        picture={picture}
        isBusy={scene.isBusy}
        hidden={state.value.hide.length}
        filteredOut={scene.composed?.filteredOut ?? 0}
        onShowHidden={actions.showHidden}
        onResetFilters={() => setFilters(noFilters)}
        notices={noticesOf(state, scene, selected)}
      />
    </div>
  );
}
