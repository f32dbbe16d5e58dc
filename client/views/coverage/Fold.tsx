import type { ReactNode } from 'react';
import { useNarrow } from '../../state/useMediaQuery.ts';
import styles from './Fold.module.css';

interface Props {
  words: string;
  children: ReactNode;
}

/** What is simply there on a wide page and unfolds on a narrow one, where the matrix needs the room. */
export function Fold({ words, children }: Props) {
  if (!useNarrow()) return children;
  return (
    <details className={styles.fold}>
      <summary>{words}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
