import { child, type Element, isOn, numberOf } from './xml.ts';

export interface Cell {
  element: Element;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The cells of a table where they begin; cells that go on a merged one are part of it. */
export function placedCells(table: Element): Cell[] {
  const cells: Cell[] = [];
  let above = new Map<number, Cell>();
  for (const [row, element] of rowsOf(table).entries()) {
    const merged = new Map<number, Cell>();
    let column = numberOf(element, 'trPr', 'gridBefore') ?? 0;
    for (const each of cellsOf(element)) {
      const columns = Math.min(64, Math.max(1, numberOf(each, 'tcPr', 'gridSpan') ?? 1));
      const merge = child(each, 'tcPr', 'vMerge');
      const begun = merge && merge.attributes.get('val') !== 'restart' ? above.get(column) : undefined;
      if (begun) begun.rows += 1;
      const cell = begun ?? { element: each, row, column, rows: 1, columns };
      if (!begun) cells.push(cell);
      if (merge) merged.set(column, cell);
      column += columns;
    }
    above = merged;
  }
  return cells;
}

/** Tables that only set text in a frame: one column. */
export const isLayout = (table: Element): boolean => rowsOf(table).every((row) => cellsOf(row).length <= 1);

/** Whether a row is one of headers, as the table says. */
export function isHeader(table: Element): (row: number) => boolean {
  const headers = rowsOf(table).map((row) => isOn(child(row, 'trPr'), 'tblHeader') ?? false);
  return (row) => headers[row] ?? false;
}

const rowsOf = (table: Element): Element[] => within(table, 'tr').filter((row) => child(row, 'trPr', 'del') === undefined);
const cellsOf = (row: Element): Element[] => within(row, 'tc');

/** Children of a name, also within controls and marks of changes. */
const within = (element: Element, name: string): Element[] =>
  element.children.flatMap((each) => (each.name === name ? [each] : ['sdt', 'sdtContent', 'customXml', 'ins'].includes(each.name) ? within(each, name) : []));

