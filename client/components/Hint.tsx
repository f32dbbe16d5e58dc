import { type ReactNode, useId } from 'react';
import styles from './Hint.module.css';

interface Props {
  children: ReactNode;
  hint: ReactNode;
}

/** Words that explain themselves on hover and on focus; Tab reaches them. */
export function Hint({ children, hint }: Props) {
  const id = useId();
  return (
    <span className={styles.anchor}>
      <span tabIndex={0} role="note" aria-describedby={id} className={styles.words}>
        {children}
      </span>
      <span id={id} role="tooltip" className={styles.hint}>
        {hint}
      </span>
    </span>
  );
}
