import { useVirtualizer } from '@tanstack/react-virtual';
import { CornerDownRight, IndentDecrease, IndentIncrease, Keyboard, Merge, MoveDown, MoveUp, Plus, Redo2, Trash2, Undo2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { ContextMenu, type MenuPlace } from '../../../components/ContextMenu.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FormDialog } from '../../../components/FormDialog.tsx';
import type { Draft } from '../draft/useDraft.ts';
import { KindOfLevels } from './KindOfLevels.tsx';
import { LineEditor } from './LineEditor.tsx';
import { NewLine } from './NewLine.tsx';
import styles from './Outline.module.css';
import { OutlineLine } from './OutlineLine.tsx';
import { type OutlineAction, outlineAction, outlineKeys, stepOf } from './outlineKeys.ts';
import { rowsOf } from './tree/items.ts';
import { afterGone, besideOf, codeAndTitle, mergeOf, moveOf, newRef } from './tree/moves.ts';

interface Props {
  draft: Draft;
  current: string | null;
  onCurrent: (ref: string | null) => void;
}

/** The outline of a draft as a tree that can be edited, by keys and by mouse. */
export function OutlinePart({ draft, current, onCurrent }: Props) {
  const { items, correct, detail } = draft;
  const tree = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<string | null>(null);
  const [adding, setAdding] = useState<{ parent: string | null; after: string | null; level: number } | null>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  const rows = useMemo(() => rowsOf(items, folded), [items, folded]);
  const at = Math.max(0, rows.findIndex(({ item }) => item.ref === current));
  const here = rows[at]?.item;
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized, and no compiler runs.
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => tree.current, getItemKey: (index) => rows[index]?.item.ref ?? index, estimateSize: () => 32, overscan: 12 });
  const drawn = virtual.getVirtualItems();

  useEffect(() => {
    const index = rows.findIndex(({ item }) => item.ref === current);
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only where another item is chosen.
  }, [current]);
  useEffect(() => {
    if (wanted.current === null) return;
    const line = tree.current?.querySelector<HTMLElement>(`[data-ref="${CSS.escape(wanted.current)}"]`);
    if (!line) return;
    wanted.current = null;
    line.focus({ preventScroll: true });
  });

  const goTo = (ref: string | null) => {
    wanted.current = ref;
    onCurrent(ref);
  };
  const fold = (ref: string) => setFolded(folded.has(ref) ? new Set([...folded].filter((one) => one !== ref)) : new Set([...folded, ref]));
  const begin = (after: string | null) => {
    const item = items.find(({ ref }) => ref === after);
    setEditing(null);
    setAdding({ parent: item?.parent ?? null, after: item?.ref ?? null, level: item?.level ?? 1 });
  };
  const act = (action: OutlineAction, ref: string | undefined): void => {
    if (action === 'undo') return draft.undo();
    if (action === 'redo') return draft.redo();
    if (action === 'keys') return setShowsKeys(true);
    if (action === 'leave') return document.getElementById('outline-tools')?.querySelector('button')?.focus();
    if (action === 'add') return begin(ref ?? null);
    if (ref === undefined) return;
    if (action === 'edit') return setEditing(ref);
    if (action === 'menu') {
      const box = tree.current?.querySelector(`[data-ref="${CSS.escape(ref)}"]`)?.getBoundingClientRect();
      return box && setMenu({ x: box.left + 24, y: box.bottom, id: ref });
    }
    const one = action === 'merge' ? mergeOf(rows, ref) : action === 'ignore' ? ({ do: 'ignore', refs: [ref] } as const) : moveOf(action, items, ref);
    if (!one) return;
    const next = one.do === 'ignore' ? afterGone(rows, ref) : one.do === 'merge' ? one.into : ref;
    if (one.do === 'move' && one.parent !== null && folded.has(one.parent)) fold(one.parent);
    correct(one.do === 'ignore' ? { do: 'ignore', refs: [ref] } : one);
    goTo(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : stepOf(rows, here?.ref ?? null, event.key);
    const action = step ? undefined : outlineAction(event);
    if (!step && !action) return;
    event.preventDefault();
    event.stopPropagation();
    if (step && 'go' in step) goTo(step.go);
    else if (step) fold(step.fold);
    else if (action) act(action, here?.ref);
  };
  const add = (text: string) => {
    if (!adding) return;
    const ref = newRef();
    const after = items.find((item) => item.ref === adding.after);
    const place = after?.parent === adding.parent ? besideOf(items, adding.after) : { parent: adding.parent, before: null, framework: after?.framework };
    const { framework = detail.brings[0]?.ref, ...where } = place;
    correct({ do: 'add', ref, ...where, ...(framework === undefined ? {} : { framework }), ...codeAndTitle(text), blocks: [] });
    setAdding({ ...adding, after: ref });
    onCurrent(ref);
  };
  const deeper = () => {
    const after = items.find(({ ref }) => ref === adding?.after);
    if (adding && after?.parent === adding.parent) setAdding({ parent: after.ref, after: items.filter(({ parent }) => parent === after.ref).at(-1)?.ref ?? after.ref, level: after.level + 1 });
  };
  const higher = () => {
    const parent = items.find(({ ref }) => ref === adding?.parent);
    if (adding && parent) setAdding({ parent: parent.parent, after: parent.ref, level: parent.level });
  };
  const tools: readonly (readonly [OutlineAction, string, typeof Plus])[] = [
    ['add', 'New line', Plus], ['outdent', 'One level higher', IndentDecrease], ['indent', 'One level deeper', IndentIncrease], ['up', 'Move up', MoveUp],
    ['down', 'Move down', MoveDown], ['merge', 'Join with the line above', Merge], ['ignore', 'Leave out', Trash2], ['undo', 'Undo', Undo2], ['redo', 'Redo', Redo2], ['keys', 'Keys', Keyboard],
  ];
  const newLine = adding && (
    <NewLine key={adding.after ?? 'first'} level={adding.level} onAdd={add} onDeeper={deeper} onHigher={higher} onEnd={() => { setAdding(null); wanted.current = current; }} />
  );
  return (
    <div className={styles.part}>
      <div className={styles.bar} role="toolbar" aria-label="Outline" id="outline-tools">
        {tools.map(([action, word, Icon]) => (
          <Button key={action} small look="plain" icon={<Icon aria-hidden />} aria-label={word} disabled={(action === 'undo' && !detail.canUndo && draft.waiting === 0) || (action === 'redo' && !detail.canRedo)} onMouseDown={(event) => event.preventDefault()} onClick={() => act(action, here?.ref)} />
        ))}
        <KindOfLevels draft={draft} />
      </div>
      <div ref={tree} role="tree" aria-label="Outline" className={styles.tree} onKeyDown={onKeyDown}>
        {rows.length === 0 && !adding && (
          <EmptyState title="Nothing in the outline yet" compact actions={<Button look="primary" icon={<CornerDownRight aria-hidden />} onClick={() => begin(null)}>Type the first line</Button>}>
            Enter keeps a line and begins the next, Tab puts it one level deeper.
          </EmptyState>
        )}
        {rows.length === 0 && newLine}
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {drawn.map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            const { ref } = row.item;
            return (
              <div key={ref} role="presentation" ref={virtual.measureElement} data-index={index} className={styles.row} style={{ transform: `translateY(${start}px)` }}>
                {editing === ref ? (
                  <LineEditor item={row.item} onDone={(...corrections) => { setEditing(null); goTo(ref); if (corrections.length > 0) correct(...corrections); }} />
                ) : (
                  <OutlineLine row={row} current={index === at} onCurrent={() => goTo(ref)} onFold={() => fold(ref)} onEdit={() => setEditing(ref)} onMenu={(place) => setMenu({ ...place, id: ref })} />
                )}
                {adding && adding.after === ref && newLine}
              </div>
            );
          })}
        </div>
      </div>
      <ContextMenu
        place={menu}
        title={items.find(({ ref }) => ref === menu?.id)?.title ?? ''}
        parts={[[{ word: 'Edit', keys: 'Enter', run: () => act('edit', menu?.id ?? undefined) }], tools.slice(0, 7).map(([action, word]) => ({ word, run: () => act(action, menu?.id ?? undefined) }))]}
        home={tree}
        onClose={() => setMenu(null)}
      />
      {showsKeys && (
        <FormDialog title="Keys of the outline" close="Close" onSubmit={() => undefined} onClose={() => setShowsKeys(false)}>
          <dl className={styles.keys}>
            {outlineKeys.map(([keys, what]) => [<dt key={keys}><kbd>{keys}</kbd></dt>, <dd key={what}>{what}</dd>])}
          </dl>
        </FormDialog>
      )}
    </div>
  );
}
