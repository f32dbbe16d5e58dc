import styles from './Skeleton.module.css';

/** The opening picture's outline in grey while it is being read, so that nothing jumps when it is there. */
export function Skeleton() {
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">Reading the graph…</span>
      <div className={styles.side} aria-hidden>
        {Array.from({ length: 18 }, (_, row) => (
          <span key={row} className={styles.row} style={{ width: `${[64, 82, 74, 90][row % 4]}%` }} />
        ))}
      </div>
      <div className={styles.side} aria-hidden>
        {Array.from({ length: 10 }, (_, row) => (
          <span key={row} className={styles.tile} />
        ))}
      </div>
    </div>
  );
}
