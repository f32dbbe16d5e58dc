import type { Neo4jJson } from '../schema.ts';

/** A value of a row as one text, for a table or a file: the id of a node, the text of a date, a list by semicolons. */
export function cellText(value: Neo4jJson): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.every(isPlain) ? value.map(cellText).join('; ') : JSON.stringify(value);
  if (typeof value !== 'object') return String(value);
  // docs/values.md: what JSON cannot hold is an object with `$type`.
  if ((value.$type === 'node' || value.$type === 'relationship') && typeof value.id === 'string') return value.id;
  if (typeof value.$type === 'string' && typeof value.value === 'string') return value.value;
  return JSON.stringify(value);
}

const isPlain = (value: Neo4jJson): boolean => value !== null && (typeof value !== 'object' || (!Array.isArray(value) && '$type' in value));
