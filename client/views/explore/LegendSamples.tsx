import type { Predicate } from '../../../server/domain/alignment.ts';
import { arrowOf } from '../../graph/edgeLook.ts';
import { gapWords } from '../../graph/gapWords.ts';
import { gapMark } from '../../graph/marks.ts';
import type { PictureNode } from '../../graph/picture.ts';
import { useCanvasTokens } from '../../graph/useCanvasTokens.ts';

/** Three widths of ribbon. */
export const RibbonSample = () => (
  <svg width="40" height="14" aria-hidden>
    {[3, 6, 12].map((width, index) => (
      <rect key={width} x={index * 14} y={7 - width / 2} width="11" height={width} fill="var(--text-muted)" opacity="0.6" />
    ))}
  </svg>
);

const dashes = { solid: undefined, dashed: '6 4', dotted: '1.5 3' };

/** A line as it is drawn for a status. */
export const LineSample = ({ pattern }: { pattern: keyof typeof dashes }) => (
  <svg width="28" height="12" aria-hidden>
    <path d="M1 6h26" stroke="var(--text-muted)" strokeWidth="2.5" strokeDasharray={dashes[pattern]} />
  </svg>
);

const heads: Record<string, string> = {
  triangle: 'M18 2l8 4-8 4z',
  square: 'M18 2h8v8h-8z',
  circle: 'M22 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
};

/** The arrow head of a predicate, or of a line of the lineage. */
export function ArrowSample({ predicate }: { predicate?: Predicate }) {
  const { shape, fill } = predicate === undefined ? { shape: 'triangle', fill: 'filled' } : arrowOf[predicate];
  return (
    <svg width="28" height="12" aria-hidden>
      <path d="M1 6h17" stroke="var(--text-muted)" strokeWidth="1.5" />
      <path d={heads[shape] ?? ''} fill={fill === 'filled' ? 'var(--text-muted)' : 'none'} stroke="var(--text-muted)" strokeWidth="1.25" />
    </svg>
  );
}

/** Ring and sign of an unaligned state. */
export function SignMark({ sign }: { sign: NonNullable<PictureNode['gap']> }) {
  const { gaps } = useCanvasTokens();
  return <img src={gapMark(sign, gaps[sign])} width="14" height="14" alt="" />;
}

/** The same with its words. */
export const GapSample = ({ gap }: { gap: NonNullable<PictureNode['gap']> }) => (
  <>
    <SignMark sign={gap} /> {gapWords(gap)}
  </>
);
