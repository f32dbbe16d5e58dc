import type { Value } from './value.ts';
import { valueText } from './valueText.ts';

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * Order of two values for sorting a column: null last, numbers by size whatever their width, false before true,
 * everything else by its text with numbers in it counted as numbers (`1.2` before `1.10`).
 */
export function compareValues(left: Value, right: Value): number {
  const rank = rankOf(left) - rankOf(right);
  if (rank !== 0) return rank;
  if (isNumeric(left) && isNumeric(right)) return compareNumbers(left.value, right.value);
  if (left.kind === 'boolean' && right.kind === 'boolean') return Number(left.value) - Number(right.value);
  if (left.kind === 'node' && right.kind === 'node') return collator.compare(left.id, right.id);
  return collator.compare(valueText(left), valueText(right));
}

type Numeric = Extract<Value, { kind: 'number' | 'integer' }>;
const isNumeric = (value: Value): value is Numeric => value.kind === 'number' || value.kind === 'integer';

function rankOf(value: Value): number {
  if (value.kind === 'null') return 4;
  if (isNumeric(value)) return 1;
  return value.kind === 'boolean' ? 0 : value.kind === 'string' ? 2 : 3;
}

/** NaN is larger than every number, as in Cypher. */
function compareNumbers(left: number | bigint, right: number | bigint): number {
  if (Number.isNaN(left)) return Number.isNaN(right) ? 0 : 1;
  if (Number.isNaN(right)) return -1;
  return left < right ? -1 : left > right ? 1 : 0;
}
