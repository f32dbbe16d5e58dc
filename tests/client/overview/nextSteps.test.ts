import { describe, expect, test } from 'vitest';
import { nextSteps } from '../../../client/views/overview/nextSteps.ts';
import type { OverviewItem } from '../../../server/api/overview/schema.ts';

const none: OverviewItem['counts'] = { direct: 0, inherited: 0, derived: 0, pending: 0, 'no-counterpart': 0, rejected: 0, unreviewed: 0 };
const steps = (counts: Partial<OverviewItem['counts']>, crossCuttingOnly = 0) =>
  nextSteps({ counts: { ...none, ...counts }, crossCuttingOnly }).map(({ words, state }) => `${state}: ${words}`);

const review = (count: string) => `unreviewed: ${count} unreviewed: review`;
const judge = (count: string) => `pending: ${count} with suggestions alone: judge them`;
const others = (count: string) => `rejected: ${count} with rejected suggestions alone: look for others`;

describe('the next steps', () => {
  test.each([
    ['none of an empty framework', {}, 0, []],
    ['none where each concept is judged', { direct: 3, inherited: 4, derived: 1, 'no-counterpart': 2 }, 0, []],
    ['reviews', { unreviewed: 1, direct: 5 }, 0, [review('1')]],
    ['judgements', { pending: 2 }, 0, [judge('2')]],
    ['other suggestions', { rejected: 3 }, 0, [others('3')]],
    ['a confirmation of one', { direct: 1 }, 1, ['direct,inherited: 1 rests on claims made for a whole set alike: confirm each']],
    ['confirmations of many', { direct: 9 }, 2, ['direct,inherited: 2 rest on claims made for a whole set alike: confirm each']],
    [
      'all of them, the most telling first, numbers as people write them',
      { rejected: 1, pending: 1000, unreviewed: 12_345 },
      1500,
      [review('12,345'), judge('1,000'), others('1'), 'direct,inherited: 1,500 rest on claims made for a whole set alike: confirm each'],
    ],
  ])('are %s', (_, counts, crossCuttingOnly, expected) => {
    expect(steps(counts, crossCuttingOnly)).toEqual(expected);
  });
});
