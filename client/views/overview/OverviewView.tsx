import { Button } from '../../components/Button.tsx';
import { CountingFilter } from '../../components/CountingFilter.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useAgainst } from '../../api/against.ts';
import { countingQuery, useCounting } from '../../state/counting.ts';
import { useOverview } from '../../api/overview.ts';
import { FigureHeads } from './FigureHeads.tsx';
import { FrameworkRow } from './FrameworkRow.tsx';
import { Headline } from './Headline.tsx';
import styles from './Overview.module.css';
import { Unserved } from './Unserved.tsx';

/** The start page: how much of each framework is aligned, what is not, and what to do next. */
export function OverviewView() {
  const against = useAgainst();
  const filter = { against: against.id, ...countingQuery(useCounting()) };
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData, isFetching } = useOverview(filter);
  const first = data?.pages[0];
  return (
    <div className={styles.view} data-stale={isPlaceholderData} aria-busy={isFetching}>
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data || !first ? (
        <Loading label="Reading how the frameworks are aligned" />
      ) : (
        <>
          <header className={styles.head}>
            <Headline overview={first} against={against} filter={filter} />
            <CountingFilter />
          </header>
          <Unserved filter={filter} against={against} />
          <section aria-label="Frameworks" className={styles.frameworks}>
            <h3 className={styles.heading}>Framework by framework</h3>
            <FigureHeads />
            <ul className={styles.rows}>
              {data.pages.flatMap((page) => page.items).map((item) => (
                <FrameworkRow key={item.framework.id} item={item} against={against} filter={filter} />
              ))}
            </ul>
            {hasNextPage && (
              <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                Show more frameworks
              </Button>
            )}
          </section>
        </>
      )}
    </div>
  );
}
