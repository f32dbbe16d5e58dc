import type { RelationshipValue } from '../value.ts';
import { selectionOfRelationship } from './nodeRef.ts';
import { ValueChip } from './ValueChip.tsx';
import styles from './ValueView.module.css';

interface Props {
  relationship: RelationshipValue;
  /** In a path that walks it against its direction. */
  reversed?: boolean;
}

/** A relationship as a chip with its type; an alignment shows its evidence when pressed. */
export function RelationshipChip({ relationship, reversed = false }: Props) {
  const title = `${relationship.source} ${relationship.type} ${relationship.target}`;
  return (
    <ValueChip target={selectionOfRelationship(relationship)} className={styles.relationship} title={title}>
      {reversed ? '← ' : ''}
      {relationship.type}
      {reversed ? '' : ' →'}
    </ValueChip>
  );
}
