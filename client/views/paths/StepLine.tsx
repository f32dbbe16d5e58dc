import styles from './StepLine.module.css';
import type { StepStyle } from './stepStyle.ts';

interface Props {
  look: StepStyle;
  /** 0 to 1 makes a claim's line wider, as in the picture. */
  confidence?: number | null;
}

/** A short stretch of the line that a step is drawn with. */
export function StepLine({ look, confidence = null }: Props) {
  const width = look === 'hierarchy' ? 1.25 : 1.5 + Math.max(0, (confidence ?? 0.3) - 0.3) * 4;
  return (
    <svg className={styles.line} width="28" height="12" viewBox="0 0 28 12" data-look={look} aria-hidden>
      <path d={look === 'hierarchy' ? 'M1 6h17' : 'M1 6h20'} strokeWidth={width} />
      {look === 'hierarchy' ? <path d="M18 6l4.500-3.500L27 6l-4.500 3.500z" strokeWidth="1.25" /> : <path d="M20 2.500L26.500 6 20 9.500z" className={styles.head} />}
    </svg>
  );
}
