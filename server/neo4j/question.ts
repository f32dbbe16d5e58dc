import { createHash } from 'node:crypto';
import type { Query } from './query.ts';

const numbers = new WeakMap<object, number>();
let shapes = 0;

/** Leaves rows as they are. */
export const unshaped = (rows: readonly unknown[]): unknown => rows;

/** Names what is asked, in few characters: the query, its parameters, and what is made of its rows. */
export function questionOf<Row>({ name, parameters }: Query<Row>, shape: (rows: readonly Row[]) => unknown): string {
  const parametersHash = createHash('sha256').update(JSON.stringify(parameters)).digest('base64');
  if (!numbers.has(shape)) numbers.set(shape, ++shapes);
  return `${name} ${parametersHash} ${numbers.get(shape) ?? 0}`;
}
