import { ErrorState } from '../../components/ErrorState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { CountLine } from './CountLine.tsx';
import { DirectionSwitch } from './DirectionSwitch.tsx';
import { GapsFilters } from './GapsFilters.tsx';
import { GapsTable } from './GapsTable.tsx';
import styles from './GapsView.module.css';
import { Islands } from './Islands.tsx';
import { StateFilter } from './StateFilter.tsx';
import { useLedger } from './useLedger.ts';

/** The gap ledger: which concepts reach the framework measured against, which do not, and why. */
export function GapsView() {
  const ledger = useLedger();
  const { query } = ledger;
  return (
    <div className={styles.view} data-stale={query.isPlaceholderData} aria-busy={query.isFetching}>
      <header className={styles.head}>
        <h2 className={styles.title}>Gaps</h2>
        <DirectionSwitch {...ledger} />
        <CountLine {...ledger} />
      </header>
      <GapsFilters {...ledger} />
      {query.data && <StateFilter {...ledger} />}
      {query.error && !query.data ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        ledger.islands ? (
          <Islands {...ledger} />
        ) : (
          <GapsTable {...ledger} />
        )
      ) : (
        <Loading label="Reading the gap ledger" />
      )}
    </div>
  );
}
