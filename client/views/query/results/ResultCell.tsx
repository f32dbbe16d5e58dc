import { Maximize2 } from 'lucide-react';
import { memo } from 'react';
import { CopyButton } from '../../../components/CopyButton.tsx';
import { Button } from '../../../components/Button.tsx';
import type { Value } from '../value.ts';
import { isNested, valueText } from '../valueText.ts';
import type { CellPlace } from '../../../grid/cellKeys.ts';
import styles from './ResultTable.module.css';
import { ValueView } from './ValueView.tsx';

interface Props {
  value: Value;
  place: CellPlace;
  width: number;
  active: boolean;
  onActivate: (place: CellPlace) => void;
  onOpen: (value: Value) => void;
}

/** One cell, at most three lines high; its buttons show while the pointer or the focus is on it. */
export const ResultCell = memo(function ResultCell({ value, place: { row, column }, width, active, onActivate, onOpen }: Props) {
  const numeric = value.kind === 'number' || value.kind === 'integer';
  const long = isNested(value) || (value.kind === 'string' && value.value.length * 7 > width * 2);
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      data-cell={`${row}:${column}`}
      data-numeric={numeric || undefined}
      tabIndex={active ? 0 : -1}
      className={styles.cell}
      style={{ width }}
      onFocus={() => onActivate({ row, column })}
      onDoubleClick={() => onOpen(value)}
    >
      <div className={styles.value}>
        <ValueView value={value} />
      </div>
      {active && (
        <span className={styles.tools}>
          {long && (
            <Button small look="plain" tabIndex={-1} icon={<Maximize2 aria-hidden />} aria-label="Full value" onClick={() => onOpen(value)} />
          )}
          <CopyButton small text={() => valueText(value)}>
            <span className="visually-hidden">Copy cell</span>
          </CopyButton>
        </span>
      )}
    </div>
  );
});
