import { memo } from 'react';
import { CoverageMark } from '../mark/CoverageMark.tsx';
import { reachFigure, reachText } from '../model/coverageWords.ts';
import type { Reach } from '../model/matrix.ts';
import styles from './Cell.module.css';

interface Props {
  reach: Reach | undefined;
  /** Names of the row and the column. */
  row: string;
  column: string;
  at: string;
  index: number;
  active: boolean;
  selected: boolean;
  look: 'cell' | 'total' | 'columnTotal' | 'grandTotal';
  left?: number;
}

/** Where a row and a column cross: the number of alignments, and a mark that says how and how sure. */
export const Cell = memo(function Cell({ reach, row, column, at, index, active, selected, look, left }: Props) {
  const text = reachText(reach);
  return (
    <div
      role="gridcell"
      className={styles[look]}
      data-at={at}
      data-state={reach?.state}
      aria-colindex={index + 1}
      aria-selected={selected}
      aria-label={`${row}, ${column}: ${text}`}
      tabIndex={active ? 0 : -1}
      title={reach && `${row}\n${column}\n${text}`}
      style={left === undefined ? undefined : { left }}
    >
      {reach && (
        <>
          <CoverageMark state={reach.state} best={reach.best} />
          <span className={styles.figure}>{reachFigure(reach)}</span>
        </>
      )}
    </div>
  );
});
