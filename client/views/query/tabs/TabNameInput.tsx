import { useEffect, useRef } from 'react';
import styles from './TabBar.module.css';

/** A tab while it is renamed. Enter keeps, Escape leaves, and so does going elsewhere without a change; an empty name gives it its query's again. */
export function TabNameInput({ name, onDone }: { name: string; onDone: (name: string | null) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  useEffect(() => input.current?.select(), []);
  const done = (next: string | null) => {
    if (left.current) return;
    left.current = true;
    onDone(next);
  };
  return (
    <input
      ref={input}
      className={styles.rename}
      aria-label="Name of the tab"
      defaultValue={name}
      maxLength={80}
      onBlur={(event) => done(event.target.value === name ? null : event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done(event.currentTarget.value);
        else if (event.key === 'Escape') done(null);
        event.stopPropagation();
      }}
    />
  );
}
