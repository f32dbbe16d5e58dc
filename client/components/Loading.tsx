import { useEffect, useState } from 'react';
import styles from './Loading.module.css';

interface Props {
  /** What is being waited for: `Reading the concept`. */
  label?: string;
  /** Grey lines in the place of the text to come, so that nothing jumps. */
  lines?: number;
}

/** Shows after 100 ms that something is on its way, and after two seconds for how long. */
export function Loading({ label = 'Loading', lines = 0 }: Props) {
  const seconds = useSeconds();
  return (
    <div className={styles.loading} role="status">
      {lines === 0 && <span className={styles.spinner} aria-hidden />}
      <span className={lines > 0 ? 'visually-hidden' : undefined}>
        {label}… {seconds > 1 && <span aria-hidden>{seconds} s</span>}
      </span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} style={{ width: `${[92, 78, 85, 60][line % 4]}%` }} aria-hidden />
      ))}
    </div>
  );
}

/** Whole seconds since it was first shown. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
