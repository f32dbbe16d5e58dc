import { describe, expect, test } from 'vitest';
import { nextSteps } from '../../../client/views/overview/nextSteps.ts';
import type { OverviewItem } from '../../../server/api/overview/schema.ts';

const none: OverviewItem['counts'] = { direct: 0, inherited: 0, derived: 0, pending: 0, 'not-counted': 0, 'no-counterpart': 0, rejected: 0, unreviewed: 0 };
const steps = (counts: Partial<OverviewItem['counts']>, crossCuttingOnly = 0) =>
  nextSteps({ counts: { ...none, ...counts }, crossCuttingOnly }).map(({ words, state, claims }) => `${state}${claims ? ` claims=${claims}` : ''}: ${words}`);

const review = (count: string) => `unreviewed: ${count} not judged yet`;
const judge = (count: string) => `pending: ${count} where a judgement is awaited`;
const others = (count: string) => `rejected: ${count} with rejected suggestions alone`;

describe('the next steps', () => {
  test.each([
    ['none of an empty framework', {}, 0, []],
    ['none where each concept is judged', { direct: 3, inherited: 4, derived: 1, 'no-counterpart': 2 }, 0, []],
    ['reviews', { unreviewed: 1, direct: 5 }, 0, [review('1')]],
    ['judgements', { pending: 2 }, 0, [judge('2')]],
    ['other suggestions', { rejected: 3 }, 0, [others('3')]],
    ['a confirmation of one', { direct: 1 }, 1, ['all claims=only: 1 rests on claims made for a whole set alike']],
    ['confirmations of many', { direct: 9 }, 2, ['all claims=only: 2 rest on claims made for a whole set alike']],
    [
      'all of them, the most telling first, numbers as people write them',
      { rejected: 1, pending: 1000, unreviewed: 12_345 },
      1500,
      [review('12,345'), judge('1,000'), others('1'), 'all claims=only: 1,500 rest on claims made for a whole set alike'],
    ],
  ])('are %s', (_, counts, crossCuttingOnly, expected) => {
    expect(steps(counts, crossCuttingOnly)).toEqual(expected);
  });
});
