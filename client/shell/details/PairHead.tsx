import type { ReactNode } from 'react';
import type { ConceptRef } from '../../../server/api/shared/schema.ts';
import { ConceptLink } from '../../components/ConceptLink.tsx';
import styles from './details.module.css';

/** The two concepts that alignments join, each with what is below it, and what can be done with them. */
export function PairHead({ row, column, children }: { row: ConceptRef; column: ConceptRef; children?: ReactNode }) {
  return (
    <header className={styles.head}>
      <h3 className={styles.title}>
        <ConceptLink concept={row} />
      </h3>
      <p className={styles.muted}>and what is below it, with</p>
      <p className={styles.title}>
        <ConceptLink concept={column} />
      </p>
      {children}
    </header>
  );
}
