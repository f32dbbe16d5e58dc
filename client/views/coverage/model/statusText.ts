import type { Matrix } from './matrix.ts';
import type { AxisItem } from './tree.ts';

const concepts = (lines: readonly AxisItem[]) => lines.filter(({ concept }) => concept !== null).length.toLocaleString('en');

/** How much of the matrix is shown: `22 of 96 rows, 17 of 186 columns shown`. */
export const statusText = ({ rows, columns, size }: Matrix): string =>
  `${concepts(rows)} of ${size.rows.toLocaleString('en')} rows, ${concepts(columns)} of ${size.columns.toLocaleString('en')} columns shown`;
