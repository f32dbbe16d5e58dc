import { conceptKinds } from '../../../server/domain/concept.ts';
import type { GapItem } from '../../../server/api/gaps/schema.ts';
import { gapStates } from '../../../server/domain/ledger.ts';
import type { GapsFilter, SortColumn } from './gapsFilter.ts';
import { whyText } from './why.ts';

// Codes as people count: 8.2 before 8.10.
const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const byPosition = (list: readonly string[], a: string, b: string) => list.indexOf(a) - list.indexOf(b);

const comparisons: Record<SortColumn, (a: GapItem, b: GapItem) => number> = {
  code: (a, b) => compare(a.code, b.code),
  title: (a, b) => compare(a.title, b.title),
  kind: (a, b) => byPosition(conceptKinds, a.kind, b.kind),
  framework: (a, b) => compare(a.framework, b.framework),
  state: (a, b) => byPosition(gapStates, a.state, b.state),
  why: (a, b) => compare(whyText(a), whyText(b)),
};

/** Items in the order asked for; equal ones, and all without an order, stay as the ledger has them. */
export function sortItems(items: readonly GapItem[], sort: GapsFilter['sort']): GapItem[] {
  if (sort === null) return [...items];
  const sign = sort.descending ? -1 : 1;
  return [...items].sort((a, b) => sign * comparisons[sort.column](a, b));
}
