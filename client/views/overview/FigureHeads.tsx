import { Formula } from '../../components/Formula.tsx';
import { formulas } from './formulas.ts';
import styles from './Overview.module.css';

/** What the figures of each framework are, once above them all, and how they are counted. */
export const FigureHeads = () => (
  <ul className={styles.heads} aria-label="Figures of each framework">
    <li>
      Aligned
      <Formula {...formulas.aligned} />
    </li>
    <li>
      States
      <Formula {...formulas.states} />
    </li>
    <li>
      Reached
      <Formula {...formulas.reached} />
    </li>
    <li>
      Next steps
      <Formula {...formulas.next} />
    </li>
    <li>
      Since the last finding
      <Formula {...formulas.since} />
    </li>
  </ul>
);
