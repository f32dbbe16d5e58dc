import { useHealth } from '../api/health.ts';
import styles from './DatabaseState.module.css';

const words = {
  checking: 'Looking',
  ok: 'Database ready',
  starting: 'Database starting',
  unavailable: 'Database away',
  away: 'Plumbline away',
} as const;

/** State of the database as a dot and a word; which server it is as a hint. */
export function DatabaseState() {
  const state = useHealth();
  const hint =
    state.status === 'ok'
      ? `Neo4j ${state.health.database.version} ${state.health.database.edition}, ${state.health.counts.nodes.toLocaleString('en')} nodes, ${state.health.counts.relationships.toLocaleString('en')} relationships`
      : state.status === 'checking'
        ? undefined
        : state.reason;
  return (
    <p className={styles.state} data-status={state.status} title={hint}>
      <span className={styles.dot} aria-hidden />
      <span className={styles.words} role="status">
        {words[state.status]}
      </span>
    </p>
  );
}
