import { Fragment } from 'react';
import type { GapItem } from '../../server/api/gaps/schema.ts';
import { ConceptLink } from './ConceptLink.tsx';
import styles from './Via.module.css';

interface Props {
  via: GapItem['via'];
  /** Codes alone, at most this many; for a table. */
  short?: number;
}

/** What a gap state rests on, as links: targets, relatives, or the steps of a path. */
export function Via({ via, short }: Props) {
  if (!via || via.concepts.length === 0) return null;
  const shown = short === undefined ? via.concepts : via.concepts.slice(0, short);
  const more = via.concepts.length - shown.length;
  return (
    <span className={short === undefined ? styles.stack : styles.row}>
      {shown.map((concept, step) => (
        <Fragment key={concept.id}>
          {via.relation === 'path' && step > 0 && short !== undefined && (
            <span className={styles.arrow} aria-label="then">
              →
            </span>
          )}
          <ConceptLink concept={concept} short={short !== undefined} />
        </Fragment>
      ))}
      {more > 0 && <span className={styles.arrow}>and {more} more</span>}
    </span>
  );
}
