import { ArrowLeftRight } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { CountingFilter } from '../../components/CountingFilter.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { ToggleChip } from '../../components/ToggleChip.tsx';
import { bestChoices, defaultBest, defaultMaxLength, lengthChoices } from './pathsAddress.ts';
import { EndPicker } from './EndPicker.tsx';
import styles from './PathsForm.module.css';
import { stepsWords } from './pathWords.ts';
import type { PathsState } from './usePaths.ts';

/** Both ends, and what paths may be made of; all of it is in the address. */
export function PathsForm({ asked, change }: PathsState) {
  const { from, to, best, maxLength, hierarchy } = asked;
  // The usual choice is the empty one, so that only another one looks set.
  const named = (value: number, usual: number) => (value === usual ? '' : String(value));
  return (
    <form className={styles.form} role="search" aria-label="Find paths" onSubmit={(event) => event.preventDefault()}>
      <div className={styles.ends}>
        <EndPicker label="From" id={from} onChoose={(id) => change({ from: id })} />
        <Button
          className={styles.swap}
          icon={<ArrowLeftRight aria-hidden />}
          aria-label="Swap the two ends"
          disabled={from === null && to === null}
          onClick={() => change({ from: to, to: from })}
        />
        <EndPicker label="To" id={to} onChoose={(id) => change({ to: id })} />
      </div>
      <div className={styles.rules}>
        <SelectField
          label="Longest path"
          value={named(maxLength, defaultMaxLength)}
          onChange={(value) => change({ longest: value })}
          options={lengthChoices.map((steps): [string, string] => [named(steps, defaultMaxLength), `Up to ${stepsWords(steps)}`])}
        />
        <SelectField
          label="How many of the best"
          value={named(best, defaultBest)}
          onChange={(value) => change({ best: value })}
          options={bestChoices.map((count): [string, string] => [named(count, defaultBest), count === 1 ? 'The best' : `The ${count} best`])}
        />
        <ToggleChip
          pressed={hierarchy}
          onToggle={() => change({ hierarchy: hierarchy ? 'exclude' : null })}
          title="Whether a path may lead from a part to its whole, and from a whole to its parts"
        >
          Steps in the hierarchy
        </ToggleChip>
        <CountingFilter />
      </div>
    </form>
  );
}
