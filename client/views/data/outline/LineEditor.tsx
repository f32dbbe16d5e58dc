import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { OutlineItem } from '../../../../server/api/imports/schema.ts';
import { type ConceptKind, conceptKinds } from '../../../../server/domain/concept.ts';
import type { Correction } from '../../../../server/domain/correction.ts';
import { bringIntoView } from '../../../state/bringIntoView.ts';
import { kindWords } from '../../../words.ts';
import styles from './Outline.module.css';
import { newRef } from './tree/moves.ts';

interface Props {
  item: OutlineItem;
  onDone: (...corrections: Correction[]) => void;
}

/** Edits an item in its place. Enter keeps it, Escape leaves it as it was, Ctrl Enter splits at the cursor; leaving it keeps it. */
export function LineEditor({ item, onDone }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const titleField = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  const [code, setCode] = useState(item.code ?? '');
  const [title, setTitle] = useState(item.title);
  const [statement, setStatement] = useState(item.statement ?? '');
  const [kind, setKind] = useState<ConceptKind>(item.kind);
  useEffect(() => {
    titleField.current?.focus({ preventScroll: true });
    // The line has grown, which the list measures after this turn.
    const frame = requestAnimationFrame(() => box.current && bringIntoView(box.current));
    return () => cancelAnimationFrame(frame);
  }, []);
  const edit = (): Correction[] => {
    const said = title.trim() === '' ? item.title : title.trim();
    const changed = {
      ...(code.trim() === (item.code ?? '') ? {} : { code: code.trim() || null }),
      ...(said === item.title ? {} : { title: said }),
      ...(statement.trim() === (item.statement ?? '') ? {} : { statement: statement.trim() || null }),
      ...(kind === item.kind ? {} : { kind }),
    };
    return Object.keys(changed).length === 0 ? [] : [{ do: 'edit', ref: item.ref, ...changed }];
  };
  const finish = (...corrections: Correction[]) => {
    if (done.current) return;
    done.current = true;
    onDone(...corrections);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') return finish();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    const field = event.target as HTMLElement;
    const part = field.dataset.part;
    if (!event.ctrlKey && !event.metaKey) return finish(...edit());
    if (!(field instanceof HTMLTextAreaElement) || (part !== 'title' && part !== 'statement')) return;
    const at = field.selectionStart - (field.value.length - field.value.trimStart().length);
    if (at > 0 && at < field.value.trim().length) finish(...edit(), { do: 'split', ref: item.ref, part, at, as: newRef() });
  };
  return (
    <div
      ref={box}
      role="group"
      aria-label={`Edit ${item.title}`}
      className={styles.editor}
      style={{ marginInlineStart: `${Math.min(item.level - 1, 8) * 18 + 24}px` }}
      onKeyDown={onKeyDown}
      onBlur={(event) => !box.current?.contains(event.relatedTarget) && finish(...edit())}
    >
      <select aria-label="Kind" value={kind} onChange={(event) => setKind(event.target.value as ConceptKind)}>
        {conceptKinds.map((one) => (
          <option key={one} value={one}>
            {kindWords[one].one}
          </option>
        ))}
      </select>
      <input aria-label="Code" placeholder="Code" value={code} maxLength={200} onChange={(event) => setCode(event.target.value)} />
      <textarea ref={titleField} data-part="title" aria-label="Title" rows={2} value={title} onChange={(event) => setTitle(event.target.value)} />
      <textarea data-part="statement" aria-label="Statement" placeholder="Statement (optional)" rows={statement === '' ? 1 : 3} value={statement} onChange={(event) => setStatement(event.target.value)} />
    </div>
  );
}
