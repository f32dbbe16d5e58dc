import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Columns } from './Columns.tsx';
import { CompareFilters } from './CompareFilters.tsx';
import styles from './CompareView.module.css';
import { OverlapHead } from './OverlapHead.tsx';
import { levelWords } from './overlapText.ts';
import { PrintCompare } from './PrintCompare.tsx';
import { Succession } from './Succession.tsx';
import { useCompare } from './useCompare.ts';

/** Two frameworks or editions side by side: what both reach of a third, and what only one of them does. */
export function CompareView() {
  const comparison = useCompare();
  const { query, against, level, frameworks, left } = comparison;
  const answer = query.data;
  const words = levelWords(level, against.id, against.title);
  return (
    <div className={styles.view} data-stale={query.isPlaceholderData} aria-busy={query.isFetching}>
      <header className={styles.head}>
        <h2 className={styles.title}>Compare</h2>
        <p className={styles.muted}>{left !== '' && left === comparison.right ? 'What one framework reaches of' : 'What two frameworks reach of'} {against.title ?? against.id}</p>
      </header>
      <CompareFilters {...comparison} />
      {query.error ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : frameworks.data && left === '' ? (
        <EmptyState title="There is nothing to compare">The graph holds no framework besides the one that is measured against.</EmptyState>
      ) : !answer ? (
        <Loading label="Comparing" />
      ) : (
        <div className={styles.body}>
          <OverlapHead comparison={comparison} answer={answer} />
          <Columns answer={answer} level={level} words={words} />
          <Succession answer={answer} words={words} />
          <PrintCompare comparison={comparison} answer={answer} words={words} />
        </div>
      )}
    </div>
  );
}
