import { CircleOff, Sparkle } from 'lucide-react';
import { changes } from '../../../server/domain/lineage.ts';
import { changeWords } from '../../words.ts';
import styles from './Legend.module.css';
import ribbons from './Ribbons.module.css';

// Where the word alone does not say which of the two goals it is about.
const meaning: Partial<Record<(typeof changes)[number], string>> = {
  merged: ': one of several that became this goal',
  split: ': a part of it became part of this goal',
};

/** What the lines and signs of the picture mean. */
export const Legend = () => (
  <ul className={styles.legend} aria-label="Legend">
    {changes.map((change) => (
      <li key={change} className={styles.item}>
        <svg width={40} height={8} aria-hidden>
          <path d="M0 4H40" className={ribbons.ribbon} data-change={change} />
        </svg>
        {changeWords[change]}
        {meaning[change]}
      </li>
    ))}
    <li className={styles.item}>
      <Sparkle aria-hidden /> new: carries nothing on
    </li>
    <li className={styles.item}>
      <CircleOff aria-hidden /> dropped: nothing carries it on
    </li>
  </ul>
);
