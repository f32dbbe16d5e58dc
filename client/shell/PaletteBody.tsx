import { Command } from 'cmdk';
import { useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { selectionHref, viewHref } from '../state/links.ts';
import { useSearchResults } from '../api/search.ts';
import { useDebounced } from '../state/useDebounced.ts';
import { focusView } from './focusView.ts';
import { showPalette } from './palette.ts';
import { searchText } from './searchText.ts';
import styles from './SearchPalette.module.css';
import { SearchResults } from './SearchResults.tsx';

/** What the search palette holds while it is open: the field, the hits, and what the keys do. */
export function PaletteBody() {
  const [text, setText] = useState('');
  const q = useDebounced(text, 120);
  const results = useSearchResults(searchText(q));
  const [path, navigate] = useLocation();
  const search = useSearch();
  const shift = useRef(false);
  const go = (selected: string) => {
    showPalette(false);
    if (shift.current) {
      navigate(selectionHref(path, search, selected));
      return;
    }
    navigate(viewHref('/explore', search, { selected }));
    // After the dialog gave the focus back to what was left behind.
    requestAnimationFrame(focusView);
  };
  return (
    <Command
      label="Search concepts and alignments"
      shouldFilter={false}
      loop
      className={styles.command}
      onKeyDownCapture={(event) => (shift.current = event.shiftKey)}
      onPointerDownCapture={(event) => (shift.current = event.shiftKey)}
    >
      <Command.Input
        value={text}
        onValueChange={setText}
        placeholder="Code, title or a few words: SDG 16, 2.3, cybercrime"
        className={styles.input}
      />
      <Command.List className={styles.list} label="Hits">
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
