import type { ReactNode } from 'react';
import styles from './Chip.module.css';

interface Props {
  children: ReactNode;
  /** A mark before the words, such as StateMark. */
  mark?: ReactNode;
  title?: string;
  tone?: 'neutral' | 'ok' | 'warn' | 'danger' | 'accent';
}

/** A small label; not a button. For one that filters use ToggleChip. */
export function Chip({ children, mark, title, tone = 'neutral' }: Props) {
  return (
    <span className={`${styles.chip} ${styles[tone]}`} title={title}>
      {mark}
      {children}
    </span>
  );
}
