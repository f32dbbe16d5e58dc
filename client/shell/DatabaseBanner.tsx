import { LoaderCircle } from 'lucide-react';
import { useHealth } from '../api/health.ts';
import styles from './DatabaseBanner.module.css';

/** Says why there is no data while the database is away; goes by itself when it is back. */
export function DatabaseBanner() {
  const state = useHealth();
  if (state.status === 'ok' || state.status === 'checking') return null;
  return (
    <div className={styles.banner} role="status">
      <LoaderCircle className={styles.icon} aria-hidden />
      <p>
        <strong>{state.status === 'starting' ? 'The database is starting.' : 'Nothing new for the moment.'}</strong> {state.detail}
      </p>
    </div>
  );
}
