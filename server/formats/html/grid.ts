import { type Element, isElement, isLeftOut, numberOf } from './tree.ts';

export interface GridCell {
  element: Element;
  row: number;
  column: number;
  rows: number;
  columns: number;
  header: boolean;
}

const widest = 200;

/** Rows of a table, not those of tables inside of it. */
function rowsOf(table: Element): Element[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return /^t(head|body|foot)$/u.test(child.tagName) ? child.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tr') : [];
  });
}

const cellsOf = (row: Element): Element[] =>
  row.childNodes.filter(isElement).filter((cell) => (cell.tagName === 'td' || cell.tagName === 'th') && !isLeftOut(cell));

/** Cells of a table with the row and column where each begins, below and beside those that span. */
export function gridOf(table: Element): GridCell[] {
  const rows = rowsOf(table);
  /** Of each column, the first row that no cell above reaches into. */
  const free: number[] = [];
  return rows.flatMap((row, at) => {
    let column = 0;
    return cellsOf(row).flatMap((element): GridCell[] => {
      while ((free[column] ?? 0) > at) column += 1;
      if (column >= widest) return [{ element, row: at, column, rows: 1, columns: 1, header: false }];
      const columns = Math.min(Math.max(numberOf(element, 'colspan') ?? 1, 1), widest - column);
      const asked = numberOf(element, 'rowspan') ?? 1;
      const height = Math.min(asked === 0 ? rows.length : Math.max(asked, 1), rows.length - at);
      for (let taken = column; taken < column + columns; taken++) free[taken] = at + height;
      const header = row.parentNode?.nodeName === 'thead' || (element.tagName === 'th' && at === 0);
      const cell = { element, row: at, column, rows: height, columns, header };
      column += columns;
      return [cell];
    });
  });
}

/** Whether a table only lays out a page: one column, or other tables and headings in its cells. */
export function isLayout(table: Element): boolean {
  const rows = rowsOf(table);
  return rows.every((row) => cellsOf(row).length <= 1) || rows.some((row) => cellsOf(row).some(holdsBlocks));
}

function holdsBlocks(cell: Element): boolean {
  return cell.childNodes.filter(isElement).some(({ tagName }) => tagName === 'table' || /^h[1-6]$/u.test(tagName) || tagName === 'section' || tagName === 'article');
}
