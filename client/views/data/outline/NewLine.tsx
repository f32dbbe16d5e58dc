import { useEffect, useRef, useState } from 'react';
import styles from './Outline.module.css';

interface Props {
  level: number;
  /** A text was typed: it is kept, and the next line begins. */
  onAdd: (text: string) => void;
  onDeeper: () => void;
  onHigher: () => void;
  onEnd: () => void;
}

/** A line to type in: Enter keeps it and begins the next, Tab and Shift Tab change its level, an empty one ends the typing. */
export function NewLine({ level, onAdd, onDeeper, onHigher, onEnd }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useEffect(() => field.current?.focus(), [level]);
  const keep = () => {
    if (text.trim() !== '') onAdd(text);
    setText('');
  };
  return (
    <div className={styles.newLine} style={{ marginInlineStart: `${Math.min(level - 1, 8) * 18 + 24}px` }}>
      <input
        ref={field}
        aria-label={`New line, level ${level}`}
        placeholder="Number and title, such as 1.2 Train staff"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => {
          keep();
          onEnd();
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter') return text.trim() === '' ? onEnd() : keep();
          if (event.key === 'Escape') return onEnd();
          if (event.key !== 'Tab') return;
          event.preventDefault();
          if (event.shiftKey) onHigher();
          else onDeeper();
        }}
      />
    </div>
  );
}
