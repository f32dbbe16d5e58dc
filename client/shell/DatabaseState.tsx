import type { Health } from '../../server/api/health/schema.ts';
import { useHealth } from '../api/health.ts';
import styles from './DatabaseState.module.css';

const words = {
  checking: 'Looking',
  ok: 'Database ready',
  starting: 'Database starting',
  unavailable: 'Database away',
  away: 'Plumbline away',
} as const;

const serverWords = ({ database, counts }: Extract<Health, { status: 'ok' }>): string =>
  `Neo4j ${database.version} ${database.edition}, ${counts.nodes.toLocaleString('en')} nodes, ${counts.relationships.toLocaleString('en')} relationships`;

/** State of the database as a dot and a word; which server it is as a hint. */
export function DatabaseState() {
  const state = useHealth();
  const hint =
    state.status === 'ok'
      ? serverWords(state.health)
      : state.status === 'checking'
        ? undefined
        : state.detail;
  return (
    <p className={styles.state} data-status={state.status} title={hint}>
      <span className={styles.dot} aria-hidden />
      <span className={styles.words} role="status">
        {words[state.status]}
      </span>
    </p>
  );
}
