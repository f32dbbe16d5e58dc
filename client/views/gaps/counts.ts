import { type GapItem, type GapState, gapStates, unalignedStates } from '../../../server/api/gaps/schema.ts';
import { servedBy } from '../../words.ts';

type Stated = Pick<GapItem, 'state' | 'kind'>;

/** How many of the items are unaligned. */
export const unalignedIn = (items: readonly Stated[]): number =>
  items.filter(({ state }) => unalignedStates.includes(state)).length;

/** How many of the items are aligned by nothing but claims made for a whole set alike. */
export const crossCuttingOnlyIn = (items: readonly Pick<GapItem, 'crossCuttingOnly'>[]): number =>
  items.filter(({ crossCuttingOnly }) => crossCuttingOnly).length;

/** How many of the items are in each state. */
export function countStates(items: readonly Stated[]): Record<GapState, number> {
  const counts = Object.fromEntries(gapStates.map((state) => [state, 0])) as Record<GapState, number>;
  for (const { state } of items) counts[state] += 1;
  return counts;
}

/** The counts in a sentence: `31 of 96 concepts serve no SDG target`; of all `items`, or as the server counted them. */
export function countLine(items: readonly Stated[], against: string, title?: string, counts = countStates(items)): string {
  const sum = (states: readonly GapState[]) => states.reduce((total, state) => total + counts[state], 0);
  const [some, all] = [sum(unalignedStates), sum(gapStates)];
  const of = `${some.toLocaleString('en')} of ${all.toLocaleString('en')}`;
  // Read the other way round, SDGs do not serve: they are served.
  if (items.length > 0 && items.every(({ kind }) => kind === 'SDG' || kind === 'SDGTarget')) {
    const targets = items.every(({ kind }) => kind === 'SDGTarget');
    return `${of} ${targets ? 'SDG targets' : 'SDGs and targets'} are served by nothing in ${against === '*' ? 'any framework' : (title ?? against)}`;
  }
  const served = servedBy(against, title).one.replace(/^an? /, '');
  return `${of} ${all === 1 ? 'concept' : 'concepts'} ${some === 1 ? 'serves' : 'serve'} no ${served}`;
}
