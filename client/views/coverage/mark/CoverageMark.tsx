import { memo } from 'react';
import type { CoverageState } from '../../../../server/api/coverage/schema.ts';
import { levelOf, markShapes } from './markShapes.ts';

interface Props {
  state: CoverageState;
  best: number | null;
}

/** The sign of a cell: shape and hatching say how the row reaches the column, the fill level how sure; words go with it. */
export const CoverageMark = memo(function CoverageMark({ state, best }: Props) {
  return (
    <svg width={14} height={14} viewBox="0 0 16 16" style={{ flex: 'none', color: `var(--state-${state})` }} aria-hidden>
      {markShapes(state, levelOf(best)).map(({ d, fill, dashed }) => (
        <path
          key={d}
          d={d}
          fill={fill ? 'currentColor' : 'none'}
          stroke={fill ? 'none' : 'currentColor'}
          strokeWidth={1.5}
          strokeDasharray={dashed ? '2 1.9' : undefined}
        />
      ))}
    </svg>
  );
});
