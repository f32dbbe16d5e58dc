import type { Header } from '@tanstack/react-table';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Value } from '../value.ts';
import styles from './ResultTable.module.css';

interface Props {
  headers: Header<Value[], unknown>[];
  numberWidth: number;
  /** Whether each column holds numbers alone. */
  numeric: readonly boolean[];
}

/** Column names that sort when pressed; the right edge is dragged, or Shift with an arrow key, to resize. */
export function ResultHead({ headers, numberWidth, numeric }: Props) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <span className={styles.number} style={{ width: numberWidth }} aria-hidden />
        {headers.map((header, index) => (
          <HeadCell key={header.id} header={header} numeric={numeric[index] ?? false} />
        ))}
      </div>
    </div>
  );
}

function HeadCell({ header, numeric }: { header: Header<Value[], unknown>; numeric: boolean }) {
  const { column } = header;
  const sorted = column.getIsSorted();
  const name = String(column.columnDef.header);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? -16 : event.key === 'ArrowRight' ? 16 : 0;
    if (!event.shiftKey || step === 0) return;
    event.preventDefault();
    header.getContext().table.setColumnSizing((sizes) => ({ ...sizes, [column.id]: Math.max(56, column.getSize() + step) }));
  };
  return (
    <div
      role="columnheader"
      aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
      className={styles.headCell}
      style={{ width: header.getSize() }}
      data-numeric={numeric || undefined}
    >
      <button
        type="button"
        className={styles.sort}
        title={`Sort by ${name}. Shift with the left or right arrow key changes the width.`}
        onClick={column.getToggleSortingHandler()}
        onKeyDown={onKeyDown}
      >
        <span className={styles.name}>{name}</span>
        {sorted === 'asc' && <ArrowUp size={14} aria-hidden />}
        {sorted === 'desc' && <ArrowDown size={14} aria-hidden />}
      </button>
      <span
        aria-hidden
        className={styles.resize}
        data-resizing={column.getIsResizing() || undefined}
        onMouseDown={header.getResizeHandler()}
        onTouchStart={header.getResizeHandler()}
        onDoubleClick={() => column.resetSize()}
      />
    </div>
  );
}
