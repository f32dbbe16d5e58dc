import type { FindingHead } from '../../../server/api/findings/schema.ts';
import { gapStates } from '../../../server/domain/ledger.ts';
import { Chip } from '../../components/Chip.tsx';
import { StateBar } from '../../components/StateBar.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import { stateWord } from '../../words.ts';
import styles from './Findings.module.css';

/** The figures of a finding: a ledger's as a bar with its states, any other's by name. `served`: the ledger read the other way round. */
export function Counts({ kind, counts, served }: Pick<FindingHead, 'kind' | 'counts'> & { served: boolean }) {
  const states = kind === 'gaps';
  return (
    <section className={styles.counts} aria-label="Counts">
      {states && <StateBar counts={counts} />}
      <ul className={styles.chips}>
        {states
          ? gapStates.map((state) => (
              <li key={state}>
                <Chip mark={<StateMark state={state} />}>
                  {stateWord(state, served)} <b>{(counts[state] ?? 0).toLocaleString('en')}</b>
                </Chip>
              </li>
            ))
          : Object.entries(counts).map(([name, count]) => (
              <li key={name}>
                <Chip>
                  {name} <b>{count.toLocaleString('en')}</b>
                </Chip>
              </li>
            ))}
      </ul>
    </section>
  );
}
