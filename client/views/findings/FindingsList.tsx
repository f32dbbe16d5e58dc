import { FileClock } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../grid/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useFindings } from '../../api/findings.ts';
import { useViewHref } from '../../state/links.ts';
import { countOf } from '../../words.ts';
import { findingColumns } from './findingColumns.tsx';
import styles from './Findings.module.css';

/** All findings, the newest first. */
export function FindingsList() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useFindings();
  const [, navigate] = useLocation();
  const hrefOf = useViewHref();
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <h2 className={styles.title}>Findings</h2>
        <p role="status">{data && countOf(total, { one: 'finding', many: 'findings' })}</p>
      </header>
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading label="Reading the findings" />
      ) : (
        <DataTable
          rows={items}
          rowId={({ id }) => id}
          columns={findingColumns}
          layout={styles.listColumns}
          label="Findings"
          sort={null}
          onSort={() => undefined}
          selectedId={null}
          onActivate={({ id }) => navigate(hrefOf(`/findings/${id}`))}
          empty={<NoFindings />}
        />
      )}
      {hasNextPage && (
        <div className={styles.more}>
          <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Show older ones
          </Button>
        </div>
      )}
    </div>
  );
}

function NoFindings() {
  const hrefOf = useViewHref();
  return (
    <EmptyState
      title="No finding yet"
      icon={<FileClock aria-hidden />}
      actions={
        <>
          <LinkButton href={hrefOf('/gaps')}>Gaps</LinkButton>
          <LinkButton href={hrefOf('/coverage')}>Coverage</LinkButton>
          <LinkButton href={hrefOf('/query')}>Query</LinkButton>
        </>
      }
    >
      A finding keeps an answer with its question, date and author. “Save finding” in these views makes one; later it tells what has changed since.
    </EmptyState>
  );
}
