import { isOutside } from '../../../../server/domain/concept.ts';
import type { ReactNode } from 'react';
import { useSelection } from '../../../state/address.ts';
import type { RelationshipValue, NodeValue } from '../value.ts';
import { selectionOfRelationship, nodeRef, selectionOfNode } from './nodeRef.ts';
import styles from './ValueView.module.css';
import { KindIcon } from '../../../components/KindIcon.tsx';
import { SdgBadge } from '../../../components/SdgBadge.tsx';
import { codeWords, isServedKind, kindWords } from '../../../words.ts';

interface Props {
  /** What the details show when it is pressed; null for what they do not know. */
  target: string | null;
  className: string | undefined;
  title: string;
  /** Accessible name, where it is more than the content. */
  name?: string;
  children: ReactNode;
}

/** A value that shows its details when pressed. Reached through its cell, so Tab passes it by. */
export function ValueChip({ target, className, title, name, children }: Props) {
  const [selected, select] = useSelection();
  if (target === null) {
    return (
      <span className={className} title={title}>
        {children}
      </span>
    );
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      data-opens
      className={className}
      title={title}
      aria-label={name}
      aria-pressed={selected === target}
      onClick={() => select(target)}
    >
      {children}
    </button>
  );
}

interface RelationshipChipProps {
  relationship: RelationshipValue;
  /** In a path that walks it against its direction. */
  reversed?: boolean;
}

/** A relationship as a chip with its type; an alignment shows its evidence when pressed. */
export function RelationshipChip({ relationship, reversed = false }: RelationshipChipProps) {
  const title = `${relationship.source} ${relationship.type} ${relationship.target}`;
  return (
    <ValueChip target={selectionOfRelationship(relationship)} className={styles.relationship} title={title}>
      {reversed ? '← ' : ''}
      {relationship.type}
      {reversed ? '' : ' →'}
    </ValueChip>
  );
}

interface NodeChipProps {
  node: NodeValue;
  /** Without the title, for a path. */
  short?: boolean;
}

/** A node as a chip; one of ours shows its details when pressed. */
export function NodeChip({ node, short = false }: NodeChipProps) {
  const ref = nodeRef(node);
  const code = isOutside(ref.kind) || ref.kind === 'Framework' ? '' : codeWords(ref);
  const isSdg = isServedKind(ref.kind);
  const labels = isOutside(ref.kind) ? node.labels.join(', ') || 'node' : kindWords[ref.kind].one;
  return (
    <ValueChip target={selectionOfNode(node)} className={styles.chip} title={`${labels}: ${ref.title}`} name={`${labels} ${code} ${ref.title}`}>
      {isSdg ? <SdgBadge code={ref.code} /> : <KindIcon kind={ref.kind} framework={ref.framework} />}
      {!isSdg && code !== '' && <span className={styles.chipCode}>{code}</span>}
      {(!short || (code === '' && !isSdg)) && <span className={styles.chipTitle}>{ref.title}</span>}
    </ValueChip>
  );
}
