import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { sourcePage, useSource } from '../../../api/imports/source.ts';
import type { Draft } from '../draft/useDraft.ts';
import { besideOf, codeAndTitle, newRef } from '../outline/tree/moves.ts';
import { placeWords } from '../../../../server/domain/placeWords.ts';
import styles from './Source.module.css';

interface Props {
  draft: Draft;
  current: string | null;
  onCurrent: (ref: string) => void;
  /** A block that is asked for, by its file and index. */
  asked: { file: number; block: number } | null;
}

const keyOf = (file: number, block: number) => `${file}:${block}`;

/** The files as they are, with what the chosen concept was made from marked; a press on a block chooses its concept. */
export function SourcePane({ draft, current, onCurrent, asked }: Props) {
  const { detail, items, correct } = draft;
  const scroller = useRef<HTMLDivElement>(null);
  const [file, setFile] = useState(0);
  const [pages, setPages] = useState<readonly number[]>([0]);
  const [active, setActive] = useState<number | null>(null);
  const { blocks, total, isPending, error } = useSource(detail.id, file, pages);
  const owners = useMemo(() => new Map(items.flatMap((item) => item.blocks.map((block) => [keyOf(item.place.file, block), item.ref] as const))), [items]);
  const reasons = useMemo(() => new Map(detail.unrecognised.items.map((one) => [keyOf(one.place.file, one.block), one.reason])), [detail]);
  const item = items.find(({ ref }) => ref === current);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized, and no compiler runs.
  const virtual = useVirtualizer({ count: total, getScrollElement: () => scroller.current, estimateSize: () => 30, overscan: 10 });
  const drawn = virtual.getVirtualItems();
  const needed = [...new Set(drawn.map(({ index }) => Math.floor(index / sourcePage)))].filter((page) => !pages.includes(page));
  if (needed.length > 0) setPages([...pages, ...needed]);

  const first = item?.blocks[0];
  const goal = asked ?? (item && first !== undefined ? { file: item.place.file, block: first } : null);
  const [goalFile, goalBlock] = [goal?.file, goal?.block];
  const base = blocks.get(0)?.index ?? 0;
  useEffect(() => {
    if (goalFile === undefined || goalBlock === undefined || total === 0) return;
    if (goalFile !== file) setFile(goalFile);
    else virtual.scrollToIndex(Math.max(0, goalBlock - base), { align: 'center' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only where another place is asked for.
  }, [goalFile, goalBlock, file, total]);

  const activeBlock = active === null ? undefined : blocks.get(active);
  const choose = (at: number) => {
    setActive(at);
    const block = blocks.get(at);
    const owner = block && owners.get(keyOf(file, block.index));
    if (owner !== undefined) onCurrent(owner);
  };
  const makeConcept = () => {
    if (!activeBlock) return;
    const ref = newRef();
    const { framework = detail.brings[0]?.ref, ...place } = besideOf(items, current);
    const { code, title } = codeAndTitle(activeBlock.text);
    correct({ do: 'add', ref, ...place, ...(framework === undefined ? {} : { framework }), code: activeBlock.number ?? code, title, blocks: [activeBlock.index] });
    onCurrent(ref);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const next = Math.min(Math.max((active ?? -1) + step, 0), total - 1);
      setActive(next);
      virtual.scrollToIndex(next, { align: 'auto' });
    } else if (event.key === 'Enter' && active !== null) choose(active);
  };
  if (error) return <ErrorState error={error} compact />;
  if (isPending) return <Loading label="Reading the source" lines={6} />;
  const isFree = activeBlock && !owners.has(keyOf(file, activeBlock.index));
  return (
    <section className={styles.pane} aria-label="Source">
      <header className={styles.head}>
        {detail.files.length > 1 ? (
          <select aria-label="File" value={file} onChange={(event) => { setFile(Number(event.target.value)); setPages([0]); setActive(null); }}>
            {detail.files.map(({ name }, at) => <option key={at} value={at}>{name || 'Pasted text'}</option>)}
          </select>
        ) : (
          <b>{detail.files[0]?.name || 'Source'}</b>
        )}
      </header>
      {total === 0 && <EmptyState title="No source" compact>This draft was typed in, or is one that is there already.</EmptyState>}
      <div ref={scroller} className={styles.scroll} role="listbox" aria-label="Text of the file" tabIndex={0} aria-activedescendant={active === null ? undefined : `block-${active}`} onKeyDown={onKeyDown}>
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {drawn.map(({ index, start }) => {
            const block = blocks.get(index);
            const owner = block && owners.get(keyOf(file, block.index));
            return (
              <div
                key={index}
                id={`block-${index}`}
                ref={virtual.measureElement}
                data-index={index}
                role="option"
                aria-selected={owner !== undefined && owner === current}
                className={styles.block}
                data-style={block?.style}
                data-free={block !== undefined && owner === undefined}
                data-active={index === active}
                style={{ transform: `translateY(${start}px)`, paddingInlineStart: `${((block?.level ?? 1) - 1) * 10 + 8}px` }}
                onClick={() => choose(index)}
              >
                <small>{block && placeWords(block.place)}</small>
                <span>{block ? [block.number, block.text].filter(Boolean).join(' ') : '…'}</span>
              </div>
            );
          })}
        </div>
      </div>
      {activeBlock && isFree && (
        <footer className={styles.foot}>
          <span>{reasons.get(keyOf(file, activeBlock.index)) ?? 'In no concept.'}</span>
          <Button small onClick={makeConcept}>Make it a concept here</Button>
        </footer>
      )}
    </section>
  );
}
