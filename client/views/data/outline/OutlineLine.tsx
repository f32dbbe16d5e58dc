import { ChevronDown, ChevronRight, CircleAlert, EllipsisVertical } from 'lucide-react';
import { KindIcon } from '../../../components/KindIcon.tsx';
import { kindWords } from '../../../words.ts';
import styles from './Outline.module.css';
import type { OutlineRow } from './tree/items.ts';

interface Props {
  row: OutlineRow;
  current: boolean;
  onCurrent: () => void;
  onFold: () => void;
  onEdit: () => void;
  onMenu: (at: { x: number; y: number }) => void;
}

/** An item of the outline as a line: fold, kind, code, title, the beginning of its statement. */
export function OutlineLine({ row: { item, position, setSize, expanded }, current, onCurrent, onFold, onEdit, onMenu }: Props) {
  const Arrow = expanded === true ? ChevronDown : ChevronRight;
  return (
    <div
      role="treeitem"
      data-ref={item.ref}
      tabIndex={current ? 0 : -1}
      aria-level={item.level}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-expanded={expanded}
      aria-selected={current}
      aria-label={[kindWords[item.kind].one, item.code, item.title, item.problems.length > 0 && 'has a problem'].filter(Boolean).join(' ')}
      className={styles.line}
      style={{ paddingInlineStart: `${Math.min(item.level - 1, 8) * 18 + 4}px` }}
      onClick={onCurrent}
      onDoubleClick={onEdit}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu({ x: event.clientX, y: event.clientY });
      }}
    >
      <span className={styles.fold} onClick={expanded === undefined ? undefined : onFold} aria-hidden>
        {expanded !== undefined && <Arrow />}
      </span>
      <KindIcon kind={item.kind} size={12} />
      {item.code !== null && <b className={styles.code}>{item.code}</b>}
      <span className={styles.text}>
        {item.title}
        {item.statement !== undefined && <small>{item.statement}</small>}
      </span>
      {item.problems.length > 0 && <CircleAlert className={styles.problem} aria-hidden />}
      <button
        type="button"
        tabIndex={-1}
        className={styles.more}
        aria-label={`What can be done with ${item.title}`}
        onClick={(event) => {
          event.stopPropagation();
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          onCurrent();
          onMenu({ x: left, y: bottom });
        }}
      >
        <EllipsisVertical aria-hidden />
      </button>
    </div>
  );
}
