import { Command } from 'cmdk';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { SearchItem } from '../../server/api/search/schema.ts';
import { useDebounced } from '../state/useDebounced.ts';
import { selectionHref, viewHref } from '../state/links.ts';
import { useSearchResults } from '../state/queries.ts';
import { showPalette, usePaletteOpen } from './palette.ts';
import { isTyping, opensPalette } from './paletteKeys.ts';
import styles from './SearchPalette.module.css';
import { SearchResults } from './SearchResults.tsx';

/** Search from anywhere: Enter shows a concept in the graph, Shift+Enter its details beside the present view. */
export function SearchPalette() {
  const open = usePaletteOpen();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!opensPalette(event, isTyping(event.target))) return;
      event.preventDefault();
      showPalette(true);
    };
    // Captured: an editor with a binding of its own for Ctrl-K must not keep it.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Search concepts"
      onClose={() => showPalette(false)}
      onClick={(event) => event.target === dialog.current && showPalette(false)}
    >
      {open && <PaletteBody />}
    </dialog>
  );
}

function PaletteBody() {
  const [text, setText] = useState('');
  const q = useDebounced(text, 120);
  const results = useSearchResults(q);
  const [path, navigate] = useLocation();
  const search = useSearch();
  const shift = useRef(false);
  const go = (item: SearchItem) => {
    showPalette(false);
    navigate(shift.current ? selectionHref(path, search, item.id) : viewHref('/explore', search, { selected: item.id }));
  };
  return (
    <Command
      label="Search concepts"
      shouldFilter={false}
      loop
      className={styles.command}
      onKeyDownCapture={(event) => (shift.current = event.shiftKey)}
      onPointerDownCapture={(event) => (shift.current = event.shiftKey)}
    >
      <Command.Input
        autoFocus
        value={text}
        onValueChange={setText}
        placeholder="Code, title or a few words: 2.3, cybercrime, sdg 16"
        className={styles.input}
      />
      <Command.List className={styles.list} label="Concepts">
        <SearchResults q={text.trim() === '' ? '' : q.trim()} results={results} onChoose={go} />
      </Command.List>
      <p className={styles.foot}>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> move
        </span>
        <span>
          <kbd>Enter</kbd> show in the graph
        </span>
        <span>
          <kbd>Shift Enter</kbd> details only
        </span>
        <span>
          <kbd>Esc</kbd> close
        </span>
      </p>
    </Command>
  );
}
