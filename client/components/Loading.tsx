import styles from './Loading.module.css';

interface Props {
  /** What is being waited for: `Reading the concept`. */
  label?: string;
  /** Grey lines in the place of the text to come, so that nothing jumps. */
  lines?: number;
}

/** Shows after 100 ms that something is on its way. */
export function Loading({ label = 'Loading', lines = 0 }: Props) {
  return (
    <div className={styles.loading} role="status">
      {lines === 0 && <span className={styles.spinner} aria-hidden />}
      <span className={lines > 0 ? 'visually-hidden' : undefined}>{label}…</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} style={{ width: `${[92, 78, 85, 60][line % 4]}%` }} aria-hidden />
      ))}
    </div>
  );
}
