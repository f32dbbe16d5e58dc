import type { GapItem } from '../../../server/api/gaps/schema.ts';
import { type GapState, gapStates } from '../../../server/domain/ledger.ts';
import { isOfSdgs } from '../../frameworks.ts';
import { servedBy, standingOf } from '../../words.ts';

type Stated = Pick<GapItem, 'state' | 'kind'>;

/** How many of the items are in each state. */
export function countStates(items: readonly Stated[]): Record<GapState, number> {
  const counts = Object.fromEntries(gapStates.map((state) => [state, 0])) as Record<GapState, number>;
  for (const { state } of items) counts[state] += 1;
  return counts;
}

/** The counts in a sentence: `31 of 96 concepts serve no SDG target, 41 serve one themselves, 24 by inference`. */
export function countLine(items: readonly Stated[], against: string, title?: string, counts = countStates(items)): string {
  const { direct, inferred, unaligned } = standingOf(counts);
  const all = direct + inferred + unaligned;
  const number = (count: number) => count.toLocaleString('en');
  // Read the other way round, SDGs do not serve: they are served.
  if (items.length > 0 && items.every(({ kind }) => kind === 'SDG' || kind === 'SDGTarget')) {
    const targets = items.every(({ kind }) => kind === 'SDGTarget');
    return `${number(unaligned)} of ${number(all)} ${targets ? 'SDG targets' : 'SDGs and targets'} are served by nothing in ${against === '*' ? 'any framework' : (title ?? against)}; ${number(direct)} ${direct === 1 ? 'is' : 'are'} served themselves, ${number(inferred)} by inference`;
  }
  const served = servedBy(against, title).one.replace(/^an? /, '');
  const none = `${number(unaligned)} of ${number(all)} ${all === 1 ? 'concept' : 'concepts'} ${unaligned === 1 ? 'serves' : 'serve'} no ${isOfSdgs(against) ? 'SDG or target' : served}`;
  return `${none}; ${number(direct)} ${direct === 1 ? 'serves' : 'serve'} one themselves, ${number(inferred)} by inference`;
}
