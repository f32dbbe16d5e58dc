import { ArrowDown, ArrowUp } from 'lucide-react';
import type { DataColumn, Sort } from './columns.ts';
import styles from './DataTable.module.css';

interface Props<T, Id extends string> {
  column: DataColumn<T, Id>;
  sort: Sort | null;
  onSort: (column: Id) => void;
}

/** The head of a column; a button where the column sorts. */
export function SortHead<T, Id extends string>({ column, sort, onSort }: Props<T, Id>) {
  if (!column.sortable) {
    return (
      <div role="columnheader" className={styles.headCell} data-column={column.id}>
        {column.head}
      </div>
    );
  }
  const sorted = sort?.column === column.id;
  const Arrow = sorted && sort.descending ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      className={styles.headCell}
      data-column={column.id}
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className={styles.sort} onClick={() => onSort(column.id)}>
        {column.head}
        <Arrow className={styles.arrow} data-shown={sorted} aria-hidden />
      </button>
    </div>
  );
}
