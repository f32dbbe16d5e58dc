import { Search } from 'lucide-react';
import { showPalette } from './palette.ts';
import styles from './SearchButton.module.css';

/** Opens the search palette; says which keys do. */
export function SearchButton() {
  return (
    <button type="button" className={styles.button} onClick={() => showPalette(true)} aria-keyshortcuts="Control+K /">
      <Search aria-hidden />
      <span className={styles.words}>Search</span>
      <kbd className={styles.key} aria-hidden>
        Ctrl K
      </kbd>
    </button>
  );
}
