import { FilePlus2 } from 'lucide-react';
import { useFrameworks } from '../../api/frameworks.ts';
import { Button } from '../../components/Button.tsx';
import { CountingFilter } from '../../components/CountingFilter.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useAgainst } from '../../api/against.ts';
import { useHealth } from '../../api/health.ts';
import { useViewHref } from '../../state/links.ts';
import { countingQuery, useCounting } from '../../state/counting.ts';
import { useOverview } from '../../api/overview.ts';
import { BringYours } from './BringYours.tsx';
import { FigureHeads } from './FigureHeads.tsx';
import { FrameworkRow } from './FrameworkRow.tsx';
import { Headline } from './Headline.tsx';
import styles from './Overview.module.css';
import { Unserved } from './Unserved.tsx';

/** The start page: how much of each framework is aligned, what is not, and what to do next. */
export function OverviewView() {
  const against = useAgainst();
  const hrefOf = useViewHref();
  const filter = { against: against.id, ...countingQuery(useCounting()) };
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData, isFetching } = useOverview(filter);
  const first = data?.pages[0];
  const { data: frameworks } = useFrameworks();
  // Not while the frameworks are still being loaded, at a first start.
  const { status } = useHealth();
  const isAlone = status === 'ok' && frameworks !== undefined && frameworks.items.every(({ id }) => id === against.id);
  return (
    <div className={styles.view} data-stale={isPlaceholderData} aria-busy={isFetching}>
      {isAlone ? (
        <BringYours />
      ) : error && !data ? (
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
            <header className={styles.head}>
              <h3 className={styles.heading}>Framework by framework</h3>
              <LinkButton small href={hrefOf('/data')} icon={<FilePlus2 aria-hidden />}>Bring your own</LinkButton>
            </header>
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
