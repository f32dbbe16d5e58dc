import { type KeyboardEvent, useDeferredValue, useState } from 'react';
import { KindIcon } from '../../../components/KindIcon.tsx';
import { useSearchResults } from '../../../state/queries.ts';
import { codeWords } from '../../../words.ts';
import type { InputProps } from './ParameterInput.tsx';
import styles from './Parameters.module.css';

/** A concept's id, found by code or words. What is typed is the value, so that an id can be typed as well. */
export function ConceptInput({ id, field, onType }: InputProps) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { data } = useSearchResults(useDeferredValue(field.typed), 8);
  const items = data?.items ?? [];
  const chosen = items.find((item) => item.id === field.typed);
  const listed = open && items.length > 0;

  const choose = (index: number) => {
    const item = items[index];
    if (item) onType(item.id);
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
      // The query runs with what is typed; hits that come later must not cover its answer.
      setOpen(false);
    }
  };

  return (
    <div className={styles.combobox}>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder="Code, id or words"
        value={field.typed}
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={listed ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-chosen ${id}-about`}
        aria-invalid={!field.parsed.ok && field.typed !== ''}
        onChange={(event) => {
          onType(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
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
            <KindIcon kind={item.kind} framework={item.framework} />
            <span className={styles.code}>{codeWords(item)}</span> {item.title}
          </li>
        ))}
      </ul>
      <span id={`${id}-chosen`} className={styles.chosen}>
        {chosen ? `${codeWords(chosen)} ${chosen.title}` : ''}
      </span>
    </div>
  );
}
