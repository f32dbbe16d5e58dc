import { type GapState, gapStates } from '../../server/domain/ledger.ts';
import styles from './StateBar.module.css';

interface Props {
  counts: Partial<Record<GapState, number>>;
  /** States that are listed beside it; the others fade. */
  shown?: readonly GapState[];
}

/** Shares of the gap states as a bar; what it shows stands beside it in words and numbers. */
export const StateBar = ({ counts, shown = gapStates }: Props) => (
  <div className={styles.bar} aria-hidden>
    {gapStates.map((state) => {
      const count = counts[state] ?? 0;
      return (
        <span
          key={state}
          className={styles.part}
          style={{ flexGrow: count, background: `var(--state-${state})` }}
          data-shown={shown.includes(state)}
          data-none={count === 0}
        />
      );
    })}
  </div>
);
