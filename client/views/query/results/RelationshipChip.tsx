import { useSelection } from '../../../state/address.ts';
import type { RelationshipValue } from '../value.ts';
import { selectionOfRelationship } from './nodeRef.ts';
import styles from './ValueView.module.css';

interface Props {
  relationship: RelationshipValue;
  /** In a path that walks it against its direction. */
  reversed?: boolean;
}

/** A relationship as a chip with its type; an alignment shows its evidence when pressed. */
export function RelationshipChip({ relationship, reversed = false }: Props) {
  const [selected, select] = useSelection();
  const target = selectionOfRelationship(relationship);
  const words = `${reversed ? '← ' : ''}${relationship.type}${reversed ? '' : ' →'}`;
  const title = `${relationship.source} ${relationship.type} ${relationship.target}`;
  if (target === null) {
    return (
      <span className={styles.relationship} title={title}>
        {words}
      </span>
    );
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      data-opens
      className={styles.relationship}
      title={title}
      aria-pressed={selected === target}
      onClick={() => select(target)}
    >
      {words}
    </button>
  );
}
