import type { ReactNode } from 'react';
import type { ConceptRef } from '../../../server/domain/concept.ts';
import { ConceptLink } from '../../components/ConceptLink.tsx';
import styles from './details.module.css';

interface Props {
  /** One concept or framework, or several. */
  rows: readonly ConceptRef[];
  column: ConceptRef;
  children?: ReactNode;
}

/** More than this are counted, not listed. */
const maxListed = 8;

/** The two sides that alignments join, each with what is below it, and what can be done with them. */
export function PairHead({ rows, column, children }: Props) {
  const [row] = rows;
  return (
    <header className={styles.head}>
      {row && rows.length === 1 ? (
        <>
          <h3 className={styles.title}>
            <ConceptLink concept={row} />
          </h3>
          <p className={styles.muted}>and what is below it, with</p>
        </>
      ) : (
        <>
          <h3 className={styles.title}>
            {rows.every(({ kind }) => kind === 'Framework')
              ? `All rows of ${rows.length.toLocaleString('en')} frameworks`
              : `${rows.length.toLocaleString('en')} concepts`}
          </h3>
          {rows.length <= maxListed && (
            <ul className={styles.stack}>
              {rows.map((one) => (
                <li key={one.id}>
                  <ConceptLink concept={one} />
                </li>
              ))}
            </ul>
          )}
          <p className={styles.muted}>with</p>
        </>
      )}
      <p className={styles.title}>
        <ConceptLink concept={column} />
      </p>
      {children}
    </header>
  );
}
