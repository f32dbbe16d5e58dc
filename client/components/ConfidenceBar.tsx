import { confidenceWords } from '../words.ts';
import styles from './ConfidenceBar.module.css';

interface Props {
  /** 0 to 1; null where the publisher states none. */
  confidence: number | null;
  /** Writes what the number means after it. */
  explained?: boolean;
}

/** A confidence as a bar and a number, and what it means in words. */
export function ConfidenceBar({ confidence, explained = false }: Props) {
  const words = confidenceWords(confidence);
  return (
    <span className={styles.confidence} title={explained ? undefined : `Confidence: ${words}`}>
      <span className={styles.track} data-none={confidence === null} aria-hidden>
        {confidence !== null && <span className={styles.fill} style={{ width: `${Math.round(confidence * 100)}%` }} />}
      </span>
      <span className={styles.number}>
        <span className="visually-hidden">Confidence </span>
        {confidence === null ? 'none' : confidence.toFixed(2).replace(/0$/, '')}
      </span>
      {explained && <span className={styles.words}>{words}</span>}
    </span>
  );
}
