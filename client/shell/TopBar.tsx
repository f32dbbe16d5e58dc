import { AgainstSelect } from './AgainstSelect.tsx';
import { DatabaseState } from './DatabaseState.tsx';
import { SearchButton } from './SearchButton.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import styles from './TopBar.module.css';

/** Search, the framework that gaps are measured against, the database and the theme. */
export function TopBar() {
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>Plumbline</h1>
      <SearchButton />
      <AgainstSelect />
      <div className={styles.end}>
        <DatabaseState />
        <ThemeSwitch />
      </div>
    </header>
  );
}
