import type { GapItem } from '../../server/api/gaps/schema.ts';
import { ConceptLink } from './ConceptLink.tsx';
import styles from './Via.module.css';

/** What a gap state rests on, as links: targets, relatives, or the steps of a path in their order. */
export function Via({ via }: { via: GapItem['via'] }) {
  if (!via || via.concepts.length === 0) return null;
  const List = via.relation === 'path' ? 'ol' : 'ul';
  return (
    <List className={styles.list}>
      {via.concepts.map((concept) => (
        <li key={concept.id}>
          <ConceptLink concept={concept} />
        </li>
      ))}
    </List>
  );
}
