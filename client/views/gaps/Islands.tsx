import { lazy, Suspense } from 'react';
import { ConceptLink } from '../../components/ConceptLink.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { FrameworkName } from '../../components/FrameworkName.tsx';
import { Loading } from '../../components/Loading.tsx';
import { countOf, servedBy } from '../../words.ts';
import styles from './Islands.module.css';
import { graphOfIsland } from './graphOfIsland.ts';
import { useLedgerIslands } from './useIslands.ts';
import type { Ledger } from './useLedger.ts';

const SmallGraph = lazy(() => import('../../graph/SmallGraph.tsx').then((m) => ({ default: m.SmallGraph })));
const most = 50;

/** Groups of concepts that are aligned among themselves and never reach the framework that is served. */
export function Islands(ledger: Ledger) {
  const { data, error, refetch } = useLedgerIslands(ledger);
  const { target } = ledger.direction;
  const served = servedBy(target, ledger.titleOf(target)).all;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Looking for islands" />;
  if (data.truncated) return <EmptyState title="Too many concepts to look through">Choose a framework: islands are then looked for from its concepts on.</EmptyState>;
  if (data.items.length === 0) {
    return (
      <EmptyState title="No islands">
        An island is a group of concepts that are aligned with each other, none of which reaches {served}. With what counts now, every such group reaches them.
      </EmptyState>
    );
  }
  return (
    <div className={styles.scroll}>
      <p className={styles.intro}>
        {countOf(data.total, { one: 'group', many: 'groups' })} of concepts that are aligned with each other, none of which reaches {served}
        {data.items.length > most && `; the ${most} largest`}.
      </p>
      <ol className={styles.list}>
        {data.items.slice(0, most).map((island, at) => (
          <li key={island.concepts[0]?.id ?? at} className={styles.island} aria-label={`Island ${at + 1}`}>
            <h3 className={styles.title}>
              {countOf(island.concepts.length, { one: 'concept', many: 'concepts' })}, {countOf(island.alignments, { one: 'alignment', many: 'alignments' })}
            </h3>
            <div className={styles.halves}>
              <ul className={styles.concepts}>
                {island.concepts.map((concept) => (
                  <li key={concept.id}>
                    <ConceptLink concept={concept} />
                    <span className={styles.framework}>
                      <FrameworkName id={concept.framework} />
                    </span>
                  </li>
                ))}
              </ul>
              <Suspense fallback={<Loading label="Drawing" lines={4} />}>
                <SmallGraph graph={graphOfIsland(data.graph, island)} label={`Island ${at + 1}`} />
              </Suspense>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
