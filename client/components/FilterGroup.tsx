import type { ReactNode } from 'react';
import styles from './FilterGroup.module.css';
import { ToggleChip } from './ToggleChip.tsx';

interface Props<T> {
  title: string;
  all: readonly { value: T; word: string; mark?: ReactNode; title?: string }[];
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
        {all.map(({ value, word, mark, title }) => {
          const pressed = chosen.includes(value);
          return (
            <ToggleChip
              key={String(value)}
              pressed={pressed}
              mark={mark}
              title={title}
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
