import { type ComponentProps, type KeyboardEvent, useState } from 'react';
import type { ConceptRef } from '../../server/domain/concept.ts';
import { codeWords, isServedKind } from '../words.ts';
import styles from './ConceptCombobox.module.css';
import { FrameworkName } from './FrameworkName.tsx';
import { KindIcon } from './KindIcon.tsx';
import { SdgBadge } from './SdgBadge.tsx';

interface Props extends Pick<ComponentProps<'input'>, 'aria-label' | 'aria-describedby' | 'aria-invalid' | 'className' | 'onFocus' | 'onBlur' | 'placeholder'> {
  id: string;
  /** What stands in the field. */
  value: string;
  /** What is offered for it. */
  items: readonly ConceptRef[];
  onType: (text: string) => void;
  onChoose: (item: ConceptRef) => void;
  /** Enter while nothing is offered. */
  onEnter?: (() => void) | undefined;
}

/** A field that offers concepts for what is typed; arrows and Enter choose, Escape closes the list. */
export function ConceptCombobox({ id, value, items, onType, onChoose, onEnter, onBlur, ...rest }: Props) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const listed = open && items.length > 0;

  const choose = (index: number) => {
    const item = items[index];
    if (item) onChoose(item);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setOpen(true);
      setActive(listed ? (active + step + items.length) % items.length : 0);
    } else if (listed && (event.key === 'Enter' || event.key === 'Escape')) {
      event.preventDefault();
      if (event.key === 'Enter') choose(active);
      else setOpen(false);
    } else if (event.key === 'Enter') {
      // What is typed is taken as it is; hits that come later must not cover the answer.
      setOpen(false);
      onEnter?.();
    }
  };

  return (
    <div className={styles.combobox}>
      <input
        {...rest}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={listed ? `${id}-${active}` : undefined}
        onChange={(event) => {
          onType(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          setOpen(false);
          onBlur?.(event);
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label="Concepts" className={styles.list} hidden={!listed}>
        {items.map((item, index) => (
          <li
            key={item.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            // The press must not take the focus, or the list would close before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            {isServedKind(item.kind) ? <SdgBadge code={item.code} /> : <KindIcon kind={item.kind} framework={item.framework} />}
            <span>
              {!isServedKind(item.kind) && <strong>{codeWords(item)} </strong>}
              {item.title}
            </span>
            <small>{item.kind === 'Framework' ? 'Framework' : <FrameworkName id={item.framework} />}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
