import { unalignedStates } from '../../../server/api/gaps/schema.ts';
import styles from './CountLine.module.css';
import { countLine, crossCuttingOnlyIn } from './counts.ts';
import type { useLedger } from './useLedger.ts';

/** How many are unaligned, in a sentence, and how many would be but for claims made for a whole set alike. */
export function CountLine({ query, selected, shown, against, counting, counts, change }: ReturnType<typeof useLedger>) {
  const unsure = counting.crossCutting ? crossCuttingOnlyIn(selected) : 0;
  const unalignedCount = unalignedStates.reduce((sum, state) => sum + counts[state], 0);
  return (
    <div className={styles.line}>
      <p role="status">
        {query.data && countLine(selected, against.id, against.title, counts)}
        {query.data && query.data.items.length < query.data.total && (
          <span className={styles.muted}>, the first {query.data.items.length.toLocaleString('en')} listed: choose a framework</span>
        )}
        {query.data && shown.length !== unalignedCount && <span className={styles.muted}>, {shown.length} shown</span>}
      </p>
      {unsure > 0 && (
        <button type="button" className={styles.button} onClick={() => change({ crossCutting: 'exclude' })}>
          {unsure} more reach one only by claims made for a whole set alike: leave those out
        </button>
      )}
    </div>
  );
}
