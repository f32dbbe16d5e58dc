import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../../components/Button.tsx';
import styles from './FindBar.module.css';
import type { Finding } from './useFind.ts';

interface Props {
  finding: Finding;
  /** Counts up each time it is asked for: then its field has the focus. */
  asked: number;
  onClose: () => void;
}

/** Finds words in the titles of this picture: Enter goes to the next, Shift and Enter to the one before. */
export function FindBar({ finding, asked, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), [asked]);
  const { words, ids, at } = finding;
  return (
    <search
      className={styles.bar}
      aria-label="Find in this picture"
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
        if (event.key !== 'Enter' || event.target !== field.current) return;
        event.preventDefault();
        finding.step(event.shiftKey ? -1 : 1);
      }}
    >
      <input ref={field} type="search" value={words} placeholder="Code or words" aria-label="Find in this picture" onChange={(event) => finding.ask(event.target.value)} />
      <span role="status" className={styles.count}>
        {words.trim() === '' ? '' : ids.length === 0 ? 'Not in this picture' : at === null ? `${ids.length} found` : `${at + 1} of ${ids.length}`}
      </span>
      <Button small look="plain" icon={<ChevronUp aria-hidden />} aria-label="Previous one found" disabled={ids.length === 0} onClick={() => finding.step(-1)} />
      <Button small look="plain" icon={<ChevronDown aria-hidden />} aria-label="Next one found" disabled={ids.length === 0} onClick={() => finding.step(1)} />
      <Button small look="plain" icon={<X aria-hidden />} aria-label="Close the search in this picture" onClick={onClose} />
    </search>
  );
}
