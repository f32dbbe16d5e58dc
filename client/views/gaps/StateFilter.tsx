import { gapStates, unalignedStates } from '../../../server/domain/ledger.ts';
import { StateBar } from '../../components/StateBar.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import { ToggleChip } from '../../components/ToggleChip.tsx';
import { stateWord } from '../../words.ts';
import { sameStates, toggleState, writeStates } from './gapsFilter.ts';
import { ShowSwitch } from './ShowSwitch.tsx';
import styles from './StateFilter.module.css';
import type { useLedger } from './useLedger.ts';

/** How many concepts are in each state, as a bar and as buttons that choose what the list shows. */
export function StateFilter(ledger: ReturnType<typeof useLedger>) {
  const { filter, change, counts, islands, direction, selected } = ledger;
  const resting = selected.filter(({ crossCuttingOnly }) => crossCuttingOnly).length;
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
            count={counts[state]}
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
