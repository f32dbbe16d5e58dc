import { useAgainst } from '../api/against.ts';
import { useFrameworks } from '../api/frameworks.ts';
import styles from './AgainstSelect.module.css';

// Before the frameworks are known, and for what is none of them.
const unknownWords: Record<string, string> = { '*': 'All other frameworks' };

/** Chooses the framework that gaps are measured against. */
export function AgainstSelect() {
  const against = useAgainst();
  const { data } = useFrameworks();
  const frameworks = data?.items ?? [];
  const known = frameworks.some(({ id }) => id === against.id);
  return (
    <label className={styles.label}>
      <span className={styles.word}>Measured against</span>
      <select
        className={styles.select}
        value={against.id}
        onChange={(event) => against.setAgainst(event.target.value)}
        aria-label="Framework that gaps are measured against"
      >
        {!known && <option value={against.id}>{unknownWords[against.id] ?? against.id}</option>}
        {frameworks.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
