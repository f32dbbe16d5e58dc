import type { Table } from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Value } from '../value.ts';
import { valueText } from '../valueText.ts';
import { isNumberColumn } from './columnWidths.ts';
import { ResultCell } from './ResultCell.tsx';
import { ResultHead } from './ResultHead.tsx';
import { type CellPlace, cellAfterKey } from '../../../grid/cellKeys.ts';
import styles from './ResultTable.module.css';
import { ValueDialog } from './ValueDialog.tsx';

interface Props {
  columns: readonly string[];
  rows: readonly Value[][];
  table: Table<Value[]>;
}

const rowNumberWidth = 48;

/** An answer's rows: sortable, resizable, only those in view drawn; arrow keys walk the cells. */
/** Rows that a page key moves by. */
const page = 12;

export function ResultTable({ columns, rows, table }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const [active, setActive] = useState<CellPlace>({ row: 0, column: 0 });
  const [opened, setOpened] = useState<Value | null>(null);
  const numeric = useMemo(() => columns.map((_, index) => isNumberColumn(rows, index)), [columns, rows]);
  const sorted = table.getRowModel().rows;
  // eslint-disable-next-line react-hooks/incompatible-library -- what the virtualiser gives is used here alone
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 37,
    overscan: 12,
    // The active row stays drawn wherever the page is scrolled: the focus would be lost with it.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active.row])].filter((at) => at < range.count).sort((a, b) => a - b),
  });
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-cell="${active.row}:${active.column}"]`)?.focus();
  }, [active]);

  const activeValue = () => sorted[active.row]?.original[active.column];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    if (cell === null) return;
    const value = activeValue();
    const next = cellAfterKey(event.key, event.ctrlKey || event.metaKey, active, { rows: sorted.length, columns: columns.length, page });
    if (next !== null) {
      event.preventDefault();
      moved.current = true;
      setActive(next);
    } else if (event.key === 'Enter' && event.target === cell && value) {
      event.preventDefault();
      const opens = cell.querySelector<HTMLElement>('[data-opens]');
      if (opens && !event.shiftKey) opens.click();
      else setOpened(value);
    } else if (event.key === 'c' && (event.ctrlKey || event.metaKey) && value && window.getSelection()?.isCollapsed !== false) {
      void navigator.clipboard.writeText(valueText(value));
    }
  };

  const width = table.getTotalSize() + rowNumberWidth;
  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        role="grid"
        aria-label="Rows of the answer"
        aria-describedby="result-help"
        aria-rowcount={sorted.length + 1}
        aria-colcount={columns.length}
        className={styles.grid}
        style={{ width }}
        onKeyDown={onKeyDown}
      >
        <ResultHead headers={table.getHeaderGroups()[0]?.headers ?? []} numberWidth={rowNumberWidth} numeric={numeric} />
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <div
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 2}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              <span className={styles.number} style={{ width: rowNumberWidth }} aria-hidden>
                {index + 1}
              </span>
              {sorted[index]?.original.map((value, column) => (
                <ResultCell
                  key={column}
                  value={value}
                  place={{ row: index, column }}
                  width={table.getColumn(String(column))?.getSize() ?? 150}
                  active={active.row === index && active.column === column}
                  onActivate={setActive}
                  onOpen={setOpened}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
      <p id="result-help" className="visually-hidden">
        Arrow keys walk the cells. Enter shows the details of a node or the full value, Shift-Enter always the full value, Ctrl-C
        copies the cell.
      </p>
      <ValueDialog value={opened} onClose={() => setOpened(null)} />
    </div>
  );
}
