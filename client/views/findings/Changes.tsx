import { RefreshCw } from 'lucide-react';
import type { Finding } from '../../../server/api/findings/schema.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useRerun } from '../../api/findings.ts';
import { otherDefinition } from '../../words.ts';
import { changeRows, changesSentence } from './changeRows.ts';
import { momentWords } from './findingWords.ts';
import styles from './Findings.module.css';
import { RowsTable } from './RowsTable.tsx';

/** The same question asked of the graph as it is now: what was added, what is gone, what says something else. */
export function Changes({ finding }: { finding: Finding }) {
  const { data, error, refetch, isFetching } = useRerun(finding.id, true);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} title="The question could not be asked again" />;
  if (!data) return <Loading label="Asking the question again" />;
  const { now, changes } = data;
  if (changes === null) return <p role="status">{otherDefinition}</p>;
  const names = [...new Set([...now.columns, ...finding.columns])];
  return (
    <>
      <div className={styles.again}>
        <p role="status">
          {changesSentence(changes)} <span className={styles.muted}>Asked again {momentWords(now.date)}, graph version {now.version}.</span>
          {(finding.truncated || now.truncated) && ' One of the two answers was cut at its row limit: rows behind it are not compared.'}
        </p>
        <Button small icon={<RefreshCw aria-hidden />} disabled={isFetching} onClick={() => void refetch()}>
          Ask again
        </Button>
      </div>
      <RowsTable label="Changes" columns={['change', 'what changed', ...names]} rows={changeRows(finding.columns, now.columns, names, changes)} empty="Nothing changed" />
    </>
  );
}
