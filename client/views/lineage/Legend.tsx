import { CircleOff, Sparkle } from 'lucide-react';
import { changes } from '../../../server/domain/lineage.ts';
import { changeWords } from '../../words.ts';
import styles from './Legend.module.css';
import ribbons from './Ribbons.module.css';

/** What the lines and signs of the picture mean. */
export const Legend = () => (
  <ul className={styles.legend} aria-label="Legend">
    {changes.map((change) => (
      <li key={change} className={styles.item}>
        <svg width={40} height={8} aria-hidden>
          <path d="M0 4H40" className={ribbons.ribbon} data-change={change} />
        </svg>
        {changeWords[change]}
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
