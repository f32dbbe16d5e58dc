import { coverageStates } from '../../../server/api/coverage/schema.ts';
import { confidenceWords } from '../../words.ts';
import styles from './Legend.module.css';
import { CoverageMark } from './mark/CoverageMark.tsx';
import { reachWords } from './model/coverageWords.ts';

const levels = [null, 0.3, 0.5, 0.7, 0.9];

/** What the marks mean: shape and hatching for the way, fill for the confidence. */
export function Legend() {
  return (
    <div className={styles.legend} role="note" aria-label="Legend">
      <ul className={styles.group}>
        {coverageStates.map((state) => (
          <li key={state} title={reachWords[state].long}>
            <CoverageMark state={state} best={0.7} />
            {reachWords[state].short}
          </li>
        ))}
      </ul>
      <ul className={styles.group}>
        <li>best confidence:</li>
        {levels.map((best) => (
          <li key={best} title={confidenceWords(best)}>
            <CoverageMark state="direct" best={best} />
            {best === null ? 'none' : best === 0.3 ? 'less' : best}
          </li>
        ))}
      </ul>
      <p className={styles.note}>Number: alignments of the row and what is below it. ↑: from above it.</p>
    </div>
  );
}
