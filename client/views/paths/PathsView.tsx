import { SquareTerminal, Waypoints } from 'lucide-react';
import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { ApiProblem } from '../../api/problem.ts';
import { CopyLink } from '../../components/CopyLink.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Loading } from '../../components/Loading.tsx';
import { exploreHref } from '../query/results/exploreHref.ts';
import { inQueryHref } from './inQuery.ts';
import { NoEnds } from './NoEnds.tsx';
import { NoPath } from './NoPath.tsx';
import { PathList } from './PathList.tsx';
import { PathsForm } from './PathsForm.tsx';
import { PathsPicture } from './PathsPicture.tsx';
import styles from './PathsView.module.css';
import { countWords } from './pathWords.ts';
import { usePaths } from './usePaths.ts';

/** How two concepts hang together: all shortest paths, and the best by their weakest link, in words and as a picture. */
export function PathsView() {
  const state = usePaths();
  const { asked, counting, query, isAsked, change } = state;
  const search = useSearch();
  const paths = useMemo(() => query.data?.paths ?? [], [query.data]);
  const drawn = useMemo(() => {
    const alone = asked.path === null ? undefined : paths[asked.path - 1];
    return alone ? [alone] : paths;
  }, [paths, asked.path]);
  const answer = isAsked && !query.error ? query.data : undefined;
  return (
    <div className={styles.view} data-stale={query.isPlaceholderData} aria-busy={query.isFetching}>
      <header className={styles.head}>
        <h2 className={styles.title}>Paths</h2>
        {answer && answer.paths.length > 0 && (
          <>
            <p role="status">
              {countWords(answer)}
              {answer.timedOut && ' The best could not be found in time: ask for fewer steps, or let only stronger alignments count.'}
            </p>
            <div className={styles.actions}>
              <LinkButton small href={inQueryHref(asked, counting, search)} icon={<SquareTerminal aria-hidden />}>
                Open in Query
              </LinkButton>
              <LinkButton
                small
                href={exploreHref([...new Map(drawn.flatMap(({ nodes }) => nodes).map((node) => [node.id, node])).values()], search)}
                icon={<Waypoints aria-hidden />}
              >
                Show in Explore
              </LinkButton>
              <CopyLink small />
            </div>
          </>
        )}
      </header>
      <PathsForm {...state} />
      {!isAsked ? (
        <NoEnds from={asked.from} />
      ) : query.error ? (
        <ErrorState
          error={query.error}
          onRetry={() => void query.refetch()}
          {...(query.error instanceof ApiProblem && query.error.status === 408 ? { title: 'Too much to look through' } : {})}
        />
      ) : !answer ? (
        <Loading label="Looking for paths" />
      ) : paths.length === 0 ? (
        <NoPath {...state} answer={answer} />
      ) : (
        <div className={styles.body}>
          <div className={styles.scroller}>
            <PathList paths={paths} chosen={asked.path} onChoose={(number) => change({ path: number === null ? null : String(number) })} />
          </div>
          <PathsPicture paths={drawn} />
        </div>
      )}
    </div>
  );
}
