import { setImmediate } from 'node:timers/promises';
import { conceptKinds } from '../../domain/concept.ts';
import { gapStates } from '../../domain/ledger.ts';
import { byCode } from '../shared/graph.ts';
import type { LedgerRow } from './queries.ts';
import type { GapColumn, GapSort } from './schema.ts';

type Order = (a: LedgerRow, b: LedgerRow) => number;

const { compare: byWords } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const byPlace = (list: readonly string[]) => (a: string, b: string) => list.indexOf(a) - list.indexOf(b);
const byKind = byPlace(conceptKinds);
const byState = byPlace(gapStates);
const codeOf = ({ id }: LedgerRow) => id.slice(id.indexOf(':') + 1);

const orders: Record<GapColumn, Order> = {
  code: (a, b) => byCode(codeOf(a), codeOf(b)),
  title: (a, b) => byWords(a.title, b.title),
  kind: (a, b) => byKind(a.kind, b.kind),
  framework: (a, b) => byWords(a.framework, b.framework),
  state: (a, b) => byState(a.state, b.state),
};

/** Rows that are looked through before others get their turn. */
const atOnce = 10_000;

/**
 * One page of rows in the order of a column: `limit` rows behind the one whose id is `after`; equal ones stay as they are given.
 * `next` is the `after` of the next page, absent on the last. An unknown `after` gives an empty page, as in `pageOf`.
 */
export async function pageInOrder(rows: readonly LedgerRow[], sort: GapSort, limit: number, after?: string): Promise<{ items: LedgerRow[]; next?: string }> {
  const column = sort.replace('-', '') as GapColumn;
  const sign = sort.startsWith('-') ? -1 : 1;
  const compare = (a: Placed, b: Placed) => sign * orders[column](a.row, b.row) || a.at - b.at;
  const start = after === undefined ? -1 : rows.findIndex(({ id }) => id === after);
  if (after !== undefined && start < 0) return { items: [] };
  const before = rows[start] && { row: rows[start], at: start };

  // The first of all are kept while the rows go by: sorting a million of them would hold up everybody.
  let first: Placed[] = [];
  for (let from = 0; from < rows.length; from += atOnce) {
    const last = first.length > limit ? first.at(-1) : undefined;
    const candidates = rows
      .slice(from, from + atOnce)
      .map((row, at): Placed => ({ row, at: from + at }))
      .filter((one) => (!before || compare(one, before) > 0) && (!last || compare(one, last) < 0));
    first = [...first, ...candidates].sort(compare).slice(0, limit + 1);
    if (from + atOnce < rows.length) await setImmediate();
  }
  const items = first.slice(0, limit).map(({ row }) => row);
  const last = items.at(-1);
  return last !== undefined && first.length > limit ? { items, next: last.id } : { items };
}

interface Placed {
  row: LedgerRow;
  /** Place among all rows. */
  at: number;
}
