import { AboutView } from './about/AboutView.tsx';
import { AgainstSelect } from './AgainstSelect.tsx';
import { DatabaseState } from './DatabaseState.tsx';
import { SearchButton } from './SearchButton.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import styles from './TopBar.module.css';

/** Search, the framework that gaps are measured against, what the view is, the database and the theme. */
export function TopBar() {
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>Plumbline</h1>
      <SearchButton />
      <AgainstSelect />
      <div className={styles.end}>
        <AboutView />
        <DatabaseState />
        <ThemeSwitch />
      </div>
    </header>
  );
}
