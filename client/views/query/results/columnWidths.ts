import type { Value } from '../value.ts';
import { valueText } from '../valueText.ts';

const narrowest = 72;
const widest = 400;

/** First width of each column in pixels, from its name and its first fifty values. */
export function columnWidths(columns: readonly string[], rows: readonly (readonly Value[])[]): number[] {
  return columns.map((name, index) => {
    const sample = rows.slice(0, 50).map((row) => wanted(row[index]));
    return Math.round(Math.min(widest, Math.max(narrowest, name.length * 8 + 48, ...sample)));
  });
}

function wanted(value: Value | undefined): number {
  if (value === undefined || value.kind === 'null') return 0;
  if (value.kind === 'node') return 280;
  if (value.kind === 'path') return widest;
  if (value.kind === 'relationship') return value.type.length * 8 + 56;
  return valueText(value).length * 7.5 + 36;
}

/** True for a column of numbers, which is set flush right. */
export function isNumberColumn(rows: readonly (readonly Value[])[], index: number): boolean {
  const kinds = new Set(rows.map((row) => row[index]?.kind ?? 'null'));
  kinds.delete('null');
  return kinds.size > 0 && [...kinds].every((kind) => kind === 'number' || kind === 'integer');
}
