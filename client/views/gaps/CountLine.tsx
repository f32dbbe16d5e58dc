import { useMemo } from 'react';
import { countingQuery } from '../../state/counting.ts';
import { useGaps } from '../../api/gaps.ts';
import { standingOf } from '../../words.ts';
import styles from './CountLine.module.css';
import { countLine } from './counts.ts';
import type { useLedger } from './useLedger.ts';

/** How many are unaligned, in a sentence; beside it the figure with claims made for a whole set alike, or without them, one press away. */
export function CountLine({ query, question, filter, selected, shown, against, counting, counts, change }: ReturnType<typeof useLedger>) {
  const { unaligned } = standingOf(counts);
  const other = useMemo(() => ({ ...counting, crossCutting: !counting.crossCutting }), [counting]);
  const turned = useGaps({ ...question, ...countingQuery(other), limit: 1 }, query.data !== undefined);
  // Words in the list are not asked of the server, so there is no other figure to name.
  const otherwise = filter.text === '' && turned.data && !turned.isPlaceholderData ? standingOf(turned.data.counts) : null;
  const moves = otherwise !== null && query.data !== undefined && JSON.stringify(turned.data?.counts) !== JSON.stringify(query.data.counts);
  return (
    <div className={styles.line}>
      <p role="status">
        {query.data && countLine(selected, against.id, against.title, counts)}
        {query.data && query.data.items.length < query.data.total && (
          <span className={styles.muted}>, the first {query.data.items.length.toLocaleString('en')} listed: choose a framework</span>
        )}
        {query.data && shown.length !== unaligned && <span className={styles.muted}>, {shown.length} shown</span>}
      </p>
      {moves && (
        <button type="button" className={styles.button} onClick={() => change({ crossCutting: other.crossCutting ? 'include' : null })}>
          {other.crossCutting ? 'With' : 'Without'} claims made for a whole set alike: {otherwise.unaligned.toLocaleString('en')} none, {otherwise.direct.toLocaleString('en')} themselves,{' '}
          {otherwise.inferred.toLocaleString('en')} by inference
        </button>
      )}
    </div>
  );
}
