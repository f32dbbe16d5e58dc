/*
 * A long table for any rows:
 *   <DataTable rows={items} rowId={(item) => item.id} columns={columns} layout={styles.columns} sort={sort} onSort={...}
 *              label="Concepts" selectedId={selected} onActivate={(item) => select(item.id)} empty={<EmptyState … />} />
 * Rows come sorted and filtered; `layout` is a class with the `grid-template-columns` that head and rows share.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import type { DataColumn, Sort } from './columns.ts';
import styles from './DataTable.module.css';
import { SortHead } from './SortHead.tsx';
import { useRowKeys } from './useRowKeys.ts';
import { useRows } from './useRows.ts';

interface Props<T, Id extends string> {
  rows: readonly T[];
  rowId: (row: T) => string;
  columns: readonly DataColumn<T, Id>[];
  layout: string | undefined;
  label: string;
  sort: Sort | null;
  onSort: (column: Id) => void;
  selectedId: string | null;
  onActivate: (row: T) => void;
  /** Height of a row before it is measured, in pixels. */
  estimate?: number;
  empty: ReactNode;
  /** How many rows there are, where `rows` are only the first of them. */
  total?: number;
  /** More rows are asked for: the end of those that are here comes into view. */
  onNearEnd?: (() => void) | undefined;
}

/**
 * Only the rows in view are drawn; heads sort; arrow keys, Home, End and the page keys move from row to row; Enter
 * or Space chooses one.
 */
export function DataTable<T, Id extends string>(props: Props<T, Id>) {
  const { rows, rowId, columns, layout = '', label, sort, onSort, selectedId, onActivate, estimate = 44, empty, total, onNearEnd } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { active, setActive, items, height, measure, show } = useRows(rows.map(rowId), selectedId, estimate, scroller);
  const onKeyDown = useRowKeys(rows.length, active, setActive, show, scroller);
  const isNearEnd = (items.at(-1)?.index ?? 0) > rows.length - 50;
  useEffect(() => {
    if (isNearEnd) onNearEnd?.();
  }, [isNearEnd, onNearEnd]);
  const activate = (row: T, index: number) => {
    setActive(index);
    onActivate(row);
  };
  return (
    <div className={styles.scroll} ref={scroller}>
      <div role="grid" aria-label={label} aria-rowcount={(total ?? rows.length) + 1} onKeyDown={onKeyDown}>
        <div role="row" aria-rowindex={1} className={`${styles.head} ${layout}`}>
          {columns.map((column) => (
            <SortHead key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </div>
        {rows.length === 0 && (
          <div role="row">
            <div role="gridcell">{empty}</div>
          </div>
        )}
        <div role="presentation" className={styles.body} style={{ height }}>
          {items.map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const id = rowId(row);
            return (
              <div
                key={id}
                ref={measure}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={id === selectedId}
                data-index={index}
                tabIndex={index === active ? 0 : -1}
                className={`${styles.row} ${layout}`}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => activate(row, index)}
                onKeyDown={(event) => {
                  if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
                  event.preventDefault();
                  activate(row, index);
                }}
              >
                {columns.map((column) => (
                  <div key={column.id} role="gridcell" className={styles.cell} data-column={column.id}>
                    {column.cell(row)}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
