import type { Value } from '../value.ts';
import { valueText } from '../valueText.ts';

/** Rows of which any cell has the text, whatever its case. */
export function filterRows(rows: readonly Value[][], filter: string): readonly Value[][] {
  const wanted = filter.trim().toLowerCase();
  return wanted === '' ? rows : rows.filter((row) => row.some((value) => valueText(value).toLowerCase().includes(wanted)));
}
