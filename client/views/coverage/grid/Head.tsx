import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { KindIcon } from '../../../components/KindIcon.tsx';
import { SdgBadge } from '../../../components/SdgBadge.tsx';
import { StateMark } from '../../../components/StateMark.tsx';
import { itemCode, itemName, judgedWords } from '../model/coverageWords.ts';
import type { AxisItem } from '../model/tree.ts';
import { isServedKind } from '../../../words.ts';
import styles from './Head.module.css';

interface Props {
  item: AxisItem;
  axis: 'row' | 'column';
  at: string;
  index: number;
  active: boolean;
  selected: boolean;
  /** Distance from the start of the axis; heads of rows follow their line. */
  left?: number;
}

/** The head of a row or a column: what it is, and whether what lies below it is shown. */
export const Head = memo(function Head({ item, axis, at, index, active, selected, left }: Props) {
  const { concept, depth, isBranch, open } = item;
  const judged = axis === 'row' && concept?.judged === true;
  const isSdg = isServedKind(concept?.kind);
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <div
      role={axis === 'row' ? 'rowheader' : 'columnheader'}
      className={axis === 'row' ? styles.side : styles.columnHead}
      data-at={at}
      data-depth={Math.min(depth, 3)}
      data-group={concept === null}
      aria-colindex={axis === 'row' ? 1 : index + 1}
      aria-expanded={isBranch ? open : undefined}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      title={judged ? `${itemName(item)}\n${judgedWords}` : itemName(item)}
      style={left === undefined ? undefined : { left }}
    >
      {isBranch ? (
        <span className={styles.turn} data-turn aria-hidden>
          <Chevron />
        </span>
      ) : (
        <span className={styles.noTurn} aria-hidden />
      )}
      {concept && isSdg ? (
        <SdgBadge code={concept.code} />
      ) : (
        <span className={styles.code}>
          {concept && <KindIcon kind={concept.kind} framework={concept.framework} size={10} />}
          {itemCode(item)}
        </span>
      )}
      <span className={styles.headTitle}>{concept?.title}</span>
      {judged && (
        <span className={styles.judged} role="img" aria-label={judgedWords}>
          <StateMark state="no-counterpart" size={12} />
        </span>
      )}
    </div>
  );
});
