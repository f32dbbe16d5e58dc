import { type GapState, gapStates, unalignedStates } from '../../../server/domain/ledger.ts';
import { useGaps } from '../../api/gaps.ts';
import { StateBar } from '../../components/StateBar.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import { ToggleChip } from '../../components/ToggleChip.tsx';
import { countingQuery } from '../../state/counting.ts';
import { stateWord } from '../../words.ts';
import { sameStates, toggleState, writeStates } from './gapsFilter.ts';
import { ShowSwitch } from './ShowSwitch.tsx';
import styles from './StateFilter.module.css';
import type { Ledger } from './useLedger.ts';

/** How many concepts are in each state, as a bar and as buttons that choose what the list shows. */
export function StateFilter(ledger: Ledger) {
  const { filter, change, first, islands, direction, question, counting } = ledger;
  const counts: Partial<Record<GapState, number>> = first?.counts ?? {};
  const claims = useGaps({ ...question, ...countingQuery(counting), claims: 'only', limit: 1 }, counting.crossCutting && first !== undefined);
  const resting = counting.crossCutting ? (claims.data?.total ?? 0) : 0;
  const presets = [
    { words: 'Unaligned only', states: unalignedStates },
    { words: 'All', states: gapStates },
  ];
  return (
    <section className={styles.states} aria-label="States">
      <StateBar counts={counts} shown={filter.states} />
      <div className={styles.chips}>
        <ShowSwitch {...ledger} />
        {!islands && <span className={styles.gap} aria-hidden />}
        {!islands && presets.map(({ words, states }) => (
          <ToggleChip key={words} pressed={sameStates(filter.states, states)} onToggle={() => change({ state: writeStates(states) })}>
            {words}
          </ToggleChip>
        ))}
        {!islands && <span className={styles.gap} aria-hidden />}
        {!islands && gapStates.map((state) => (
          <ToggleChip
            key={state}
            pressed={filter.states.includes(state)}
            onToggle={() => change({ state: writeStates(toggleState(filter.states, state)) })}
            mark={<StateMark state={state} />}
            count={counts[state] ?? 0}
          >
            {stateWord(state, direction.served)}
          </ToggleChip>
        ))}
        {!islands && (filter.claims || resting > 0) && (
          <ToggleChip
            pressed={filter.claims}
            onToggle={() => change({ claims: filter.claims ? null : 'only', state: filter.claims ? null : 'all' })}
            count={resting}
            title="Aligned by nothing but claims made for a whole set alike"
          >
            Set claims only
          </ToggleChip>
        )}
      </div>
    </section>
  );
}
