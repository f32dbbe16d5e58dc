import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { activeFilters, type Filters } from '../../graph/filters.ts';
import styles from './ExploreView.module.css';
import { filterNames } from './history/describeChange.ts';
import { Skeleton } from './Skeleton.tsx';
import type { SceneState } from './useScene.ts';

interface Props {
  scene: SceneState;
  /** No picture was arranged yet. */
  isFirst: boolean;
  filters: Filters;
  onReset: () => void;
  onShowHidden: () => void;
}

/** What stands over the canvas when there is no picture: it is on its way, it failed, or nothing is left of it. */
export function Overlay({ scene, isFirst, filters, onReset, onShowHidden }: Props) {
  if (!scene.composed) {
    return scene.error ? (
      <div className={styles.overlay}>
        <ErrorState error={scene.error} onRetry={scene.retry} title="The graph could not be read" />
      </div>
    ) : (
      <Skeleton />
    );
  }
  if (scene.error) {
    return (
      <div className={styles.banner}>
        <ErrorState compact error={scene.error} onRetry={scene.retry} title="The picture is the last one that could be read" />
      </div>
    );
  }
  if (scene.composed.picture.nodes.length > 0) return isFirst ? <Skeleton /> : null;
  const on = activeFilters(filters).map((name) => filterNames[name]);
  return (
    <div className={styles.overlay}>
      <EmptyState
        title={on.length > 0 ? 'The filters leave nothing' : 'Nothing is shown'}
        actions={
          <>
            {on.length > 0 && <Button onClick={onReset}>Reset the filters</Button>}
            <Button onClick={onShowHidden}>Show what is hidden</Button>
          </>
        }
      >
        {on.length > 0 ? `On are: ${on.join(', ')}.` : 'Everything is hidden, or the graph holds no framework yet.'}
      </EmptyState>
    </div>
  );
}
