import { ErrorState } from '../../components/ErrorState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useAddress } from '../../state/address.ts';
import { useFinding } from '../../api/findings.ts';
import { Changes } from './Changes.tsx';
import { Counts } from './Counts.tsx';
import { Cypher } from './Cypher.tsx';
import { FindingActions } from './FindingActions.tsx';
import { FindingHeader } from './FindingHeader.tsx';
import { isServedKind } from '../../words.ts';
import styles from './Findings.module.css';
import { Parts, partIn } from './Parts.tsx';
import { RowsTable } from './RowsTable.tsx';

/** One finding: what was asked, what the answer was, what has changed since, and how to take it away. */
export function FindingPage({ id }: { id: string }) {
  const [parameters, update] = useAddress();
  const { data: finding, error, refetch } = useFinding(id);
  if (error && !finding) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!finding) return <Loading label="Reading the finding" />;
  const served = finding.rows.length > 0 && finding.rows.every((row) => isServedKind(row[finding.columns.indexOf('kind')]));
  const part = partIn(parameters.get('part'));
  return (
    <article className={styles.page} aria-label={finding.title}>
      <FindingHeader finding={finding} />
      <FindingActions finding={finding} />
      <Counts kind={finding.kind} counts={finding.counts} served={served} />
      <Parts part={part} total={finding.total} onPart={(next) => update({ part: next === 'rows' ? null : next }, { push: true })} />
      {part === 'changes' ? (
        <Changes finding={finding} />
      ) : part === 'question' ? (
        <Cypher finding={finding} />
      ) : (
        <RowsTable label="Rows of the finding" columns={finding.columns} rows={finding.rows} />
      )}
      <p className={styles.onPaper}>Only the first rows are on this page. To print all, open the report of the finding.</p>
    </article>
  );
}
