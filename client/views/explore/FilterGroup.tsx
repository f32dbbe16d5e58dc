import type { ReactNode } from 'react';
import { ToggleChip } from '../../components/ToggleChip.tsx';
import styles from './Filters.module.css';

interface Props<T> {
  title: string;
  all: readonly { value: T; word: string; mark?: ReactNode }[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}

/** One filter: chips that are on or off. */
export function FilterGroup<T extends string | number | boolean>({ title, all, chosen, onChange }: Props<T>) {
  if (all.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      <div className={styles.chips}>
        {all.map(({ value, word, mark }) => {
          const pressed = chosen.includes(value);
          return (
            <ToggleChip
              key={String(value)}
              pressed={pressed}
              mark={mark}
              onToggle={() => onChange(pressed ? chosen.filter((each) => each !== value) : [...chosen, value])}
            >
              {word}
            </ToggleChip>
          );
        })}
      </div>
    </fieldset>
  );
}
