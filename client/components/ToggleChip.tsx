import type { ReactNode } from 'react';
import styles from './Chip.module.css';

interface Props {
  pressed: boolean;
  onToggle: () => void;
  children: ReactNode;
  mark?: ReactNode;
  count?: number;
  title?: string;
  disabled?: boolean;
}

/** A filter that is on or off, with the number of what it selects. */
export function ToggleChip({ pressed, onToggle, children, mark, count, title, disabled }: Props) {
  return (
    <button
      type="button"
      className={`${styles.chip} ${styles.toggle}`}
      aria-pressed={pressed}
      onClick={onToggle}
      title={title}
      disabled={disabled}
    >
      {mark}
      {children}
      {count !== undefined && <span className={styles.count}>{count.toLocaleString('en')}</span>}
    </button>
  );
}
