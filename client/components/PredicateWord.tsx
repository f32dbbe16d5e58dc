import type { Predicate } from '../../server/domain/alignment.ts';
import { predicateWords } from '../words.ts';
import styles from './PredicateWord.module.css';
import { Hint } from './Hint.tsx';

interface Props {
  predicate: Predicate;
  /** `out` reads from the subject, `in` from the object. */
  direction?: 'out' | 'in';
}

/** A mapping relation in plain words, with its SKOS term on hover and focus. */
export function PredicateWord({ predicate, direction = 'out' }: Props) {
  const words = predicateWords[predicate];
  return (
    <Hint
      hint={
        <>
          <code>{predicate}</code> {words.long}
        </>
      }
    >
      <span className={styles.word}>{words[direction]}</span>
    </Hint>
  );
}
