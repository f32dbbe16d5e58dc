import { type GapState, gapStates } from '../../server/api/gaps/schema.ts';
import styles from './StateBar.module.css';

/** Shares of the gap states as a bar; what it shows stands beside it in words and numbers. */
export const StateBar = ({ counts }: { counts: Partial<Record<GapState, number>> }) => (
  <div className={styles.bar} aria-hidden>
    {gapStates.map((state) => {
      const count = counts[state] ?? 0;
      return count > 0 && <span key={state} className={styles.part} style={{ flexGrow: count, background: `var(--state-${state})` }} />;
    })}
  </div>
);
