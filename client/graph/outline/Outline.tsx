import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { lineOf } from '../knowledge.ts';
import { parentsOf, type Picture } from '../picture.ts';
import { type GraphAction, graphAction } from './graphKeys.ts';
import { moveIn } from './moveIn.ts';
import styles from './Outline.module.css';
import { OutlineItem } from './OutlineItem.tsx';
import { neighboursOf, type OutlineRow, outlineRows } from './outlineRows.ts';

interface Props {
  picture: Picture;
  label: string;
  selected: string | null;
  /** Always drawn; otherwise it appears while the keyboard is in it. */
  shown: boolean;
  onFocus: (id: string | null) => void;
  onSelect: (id: string | null) => void;
  /** What a key asks for and the tree does not do by itself; `id` is a node's or a line's. */
  onAction: (action: GraphAction, id: string) => void;
  /** A menu is asked for at a row, by a right click or the keyboard. */
  onMenu?: (id: string, at: { x: number; y: number }) => void;
}

const idOf = (row: OutlineRow): string => (row.type === 'node' ? row.node.id : row.edge.id);

/** The graph as a tree, for the keyboard and for screen readers: same nodes, same lines, same selection. */
export function Outline({ picture, label, selected, shown, onFocus, onSelect, onAction, onMenu }: Props) {
  const tree = useRef<HTMLUListElement>(null);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  /** Row that the keyboard is at, the concept it stands under, and what was selected when it came there. */
  const [at, setAt] = useState<{ key: string; nodeKey: string; selected: string | null } | null>(null);
  const pending = useRef<string | null>(null);
  const inside = useRef(false);
  const tour = useRef<{ origin: string; at: string } | null>(null);
  const rows = useMemo(() => outlineRows(picture, toggled), [picture, toggled]);
  // One row can be reached by Tab: where the keyboard was, unless something else was selected since.
  const last = at && (at.selected === selected || selected === null) ? at : null;
  const current =
    rows.find(({ key }) => key === last?.key) ??
    rows.find(({ key }) => key === last?.nodeKey) ??
    rows.find((row) => idOf(row) === selected) ??
    rows[0];

  useLayoutEffect(() => {
    // A row that went away while the keyboard was in it, such as an opened bundle, hands over to its concept.
    const lost = inside.current && !tree.current?.contains(document.activeElement);
    const key = pending.current ?? (lost ? current?.key : undefined);
    const row = key === undefined ? null : tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    if (!row) return;
    pending.current = null;
    row.focus();
  });

  const goTo = (key: string): void => {
    pending.current = key;
    const above = new Set(lineOf({ parents: parentsOf(picture.nodes) }, key).slice(1));
    setToggled(new Set([...toggled].filter((id) => !above.has(id))));
  };
  const goToNeighbour = (from: OutlineRow, step: 1 | -1): void => {
    const id = from.type === 'node' ? from.node.id : from.from.id;
    // Pressed again, it goes on to the next neighbour of the concept that it started from.
    const origin = tour.current?.at === id ? tour.current.origin : id;
    const near = neighboursOf(picture, origin);
    const next = near.at((near.indexOf(id) + (near.includes(id) ? step : step > 0 ? 1 : 0) + near.length) % near.length);
    if (next === undefined) return;
    tour.current = { origin, at: next };
    goTo(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!current) return;
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : moveIn(rows, current.key, event.key);
    const action = move ? undefined : graphAction(event);
    // Escape is the view's own: it leaves what was begun there.
    if ((!move && !action) || action === 'leave' || action === 'find') return;
    event.preventDefault();
    event.stopPropagation();
    if (move?.type === 'go') goTo(move.key);
    else if (move) setToggled(new Set(toggled.has(move.id) ? [...toggled].filter((id) => id !== move.id) : [...toggled, move.id]));
    else if (action === 'select') onSelect(idOf(current) === selected ? null : idOf(current));
    else if (action === 'next-neighbour') goToNeighbour(current, 1);
    else if (action === 'previous-neighbour') goToNeighbour(current, -1);
    else if (action) onAction(action, idOf(current));
  };

  return (
    <ul
      ref={tree}
      role="tree"
      aria-label={label}
      className={`${styles.tree} ${shown ? styles.shown : ''}`}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => {
        const row = onMenu && (event.target as HTMLElement).closest<HTMLElement>('[data-key]');
        const found = rows.find(({ key }) => key === row?.dataset.key);
        if (!row || !found) return;
        event.preventDefault();
        const { left, bottom } = row.getBoundingClientRect();
        onMenu(idOf(found), event.button === 2 ? { x: event.clientX, y: event.clientY } : { x: left + 24, y: bottom });
      }}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        inside.current = false;
        onFocus(null);
      }}
    >
      {rows.map((row) => (
        <OutlineItem
          key={row.key}
          row={row}
          selected={idOf(row) === selected}
          reachable={row === current}
          onFocus={() => {
            inside.current = true;
            setAt({ key: row.key, nodeKey: row.type === 'node' ? row.key : row.from.id, selected });
            onFocus(idOf(row));
          }}
          onSelect={() => onSelect(idOf(row))}
          onOpen={() => onAction('open', idOf(row))}
        />
      ))}
    </ul>
  );
}
