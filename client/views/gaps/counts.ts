import type { GapState } from '../../../server/domain/ledger.ts';
import { isOfSdgs } from '../../frameworks.ts';
import { servedBy, standingOf } from '../../words.ts';

interface Line {
  against: string;
  title?: string | undefined;
  /** Read the other way round: what it is that is served. */
  served: 'SDG targets' | 'SDGs' | 'SDGs and targets' | null;
}

/** The counts in a sentence: `31 of 96 concepts serve no SDG target, 41 serve one themselves, 24 by inference`. */
export function countLine(counts: Readonly<Record<GapState, number>>, { against, title, served }: Line): string {
  const { direct, inferred, unaligned } = standingOf(counts);
  const all = direct + inferred + unaligned;
  const number = (count: number) => count.toLocaleString('en');
  // Read the other way round, SDGs do not serve: they are served.
  if (served !== null && all > 0) {
    const whom = against === '*' ? 'any framework' : (title ?? against);
    const themselves = `${number(direct)} ${direct === 1 ? 'is' : 'are'} served themselves`;
    return `${number(unaligned)} of ${number(all)} ${served} are served by nothing in ${whom}; ${themselves}, ${number(inferred)} by inference`;
  }
  const one = servedBy(against, title).one.replace(/^an? /, '');
  const whose = `${number(unaligned)} of ${number(all)} ${all === 1 ? 'concept' : 'concepts'}`;
  const none = `${whose} ${unaligned === 1 ? 'serves' : 'serve'} no ${isOfSdgs(against) ? 'SDG or target' : one}`;
  return `${none}; ${number(direct)} ${direct === 1 ? 'serves' : 'serve'} one themselves, ${number(inferred)} by inference`;
}

/** All concepts that are counted. */
export const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((all, count) => all + count, 0);
