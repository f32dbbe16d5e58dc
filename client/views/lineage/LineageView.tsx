import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Legend } from './Legend.tsx';
import { LineageFilters } from './LineageFilters.tsx';
import { LineageList } from './LineageList.tsx';
import styles from './LineageView.module.css';
import { Picture } from './Picture.tsx';
import { useLineage } from './useLineage.ts';

/** What each edition carries on, changes, drops and adds, and what its goals reached. */
export function LineageView() {
  const lineage = useLineage();
  const { query, data, asList, against } = lineage;
  return (
    <div className={styles.view} data-stale={query.isPlaceholderData} aria-busy={query.isFetching}>
      <header className={styles.head}>
        <h2 className={styles.title}>Lineage</h2>
        <p className={styles.muted}>What each edition carries on, and what its goals reach of {against.title ?? against.id}</p>
      </header>
      <LineageFilters {...lineage} />
      {query.error && !data ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : !data ? (
        <Loading label="Reading the lineage" />
      ) : data.frameworks.length === 0 ? (
        <EmptyState title="No framework has a lineage">
          None succeeds or implements another, and no concept carries on an earlier one. The relationships are SUCCEEDS, IMPLEMENTS and CONTINUES.
        </EmptyState>
      ) : asList ? (
        <LineageList data={data} />
      ) : (
        <>
          <Picture data={data} />
          <Legend />
        </>
      )}
    </div>
  );
}
