/** Sizes of the matrix in pixels; what is measured against a narrow page has its own. */
export interface GridSizes {
  row: number;
  column: number;
  /** Height of the column heads. */
  head: number;
  /** Width of the row heads. */
  side: number;
  /** Width of the totals beside them. */
  total: number;
}

export const wideSizes: GridSizes = { row: 32, column: 48, head: 148, side: 300, total: 60 };
export const narrowSizes: GridSizes = { row: 40, column: 48, head: 56, side: 136, total: 52 };
const widestSide = 620;

/** Sizes for a width and a number of columns: room that no column needs goes to the titles of the rows. */
export function sizesFor(width: number, columns: number, narrow: boolean): GridSizes {
  if (narrow) return narrowSizes;
  const left = width - wideSizes.total - columns * wideSizes.column;
  return { ...wideSizes, side: Math.min(widestSide, Math.max(wideSizes.side, Math.floor(left))) };
}
