import { KindIcon } from '../../components/KindIcon.tsx';
import { codeWords, kindWords } from '../../words.ts';
import { gapWords } from '../gapWords.ts';
import type { PictureNode } from '../picture.ts';
import styles from './Outline.module.css';
import type { OutlineRow } from './outlineRows.ts';

interface Props {
  row: OutlineRow;
  selected: boolean;
  /** The one row that Tab reaches. */
  reachable: boolean;
  onFocus: () => void;
  onSelect: () => void;
  onOpen: () => void;
}

/** One concept of the tree, or one of its lines. */
export function OutlineItem({ row, selected, reachable, onFocus, onSelect, onOpen }: Props) {
  return (
    <li
      role="treeitem"
      data-key={row.key}
      tabIndex={reachable ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={row.expanded}
      aria-selected={selected}
      aria-label={nameOf(row)}
      className={styles.item}
      style={{ paddingInlineStart: `${(row.level - 1) * 14 + 8}px` }}
      onFocus={onFocus}
      onClick={onSelect}
      onDoubleClick={onOpen}
    >
      {row.type === 'node' ? (
        <>
          <KindIcon kind={row.node.kind} framework={row.node.framework} size={12} />
          <span className={row.node.kind === 'Framework' ? styles.head : styles.text}>
            {textOf(row.node)}
            {row.node.gap !== null && <span className={styles.gap}> · {gapWords(row.node.gap)}</span>}
          </span>
        </>
      ) : (
        <span className={styles.line}>
          {row.words} {textOf(row.to)}
        </span>
      )}
    </li>
  );
}

const textOf = (node: PictureNode): string =>
  node.kind === 'Framework' || node.code === '' ? node.title : `${codeWords(node)} ${node.title}`;

function nameOf(row: OutlineRow): string {
  if (row.type === 'line') return `${row.words} ${textOf(row.to)}`;
  const { node } = row;
  const kind = node.kind === 'SDG' ? '' : `${kindWords[node.kind].one} `;
  return [`${kind}${textOf(node)}`, node.gap === null ? '' : gapWords(node.gap), node.pinned === null ? '' : 'pinned'].filter(Boolean).join(', ');
}
