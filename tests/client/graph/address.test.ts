import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignmentStatuses, predicates } from '../../../server/domain/alignment.ts';
import { conceptKinds } from '../../../server/domain/concept.ts';
import { noFilters } from '../../../client/graph/filters.ts';
import { editions, signs } from '../../../client/graph/filters.ts';
import { layoutNames } from '../../../client/graph/layouts/placed.ts';
import { formatStep, maxFirst, parseStep, type Step } from '../../../client/graph/steps.ts';
import { type ExploreAddress, formatExplore, parseExplore } from '../../../client/views/explore/exploreAddress.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}:[A-Za-z0-9][A-Za-z0-9._-]{0,6}$/);
const first = fc.integer({ min: 1, max: maxFirst });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('place' as const), id }),
  fc.record({ kind: fc.constantFrom('below' as const, 'links' as const), id, first }, { requiredKeys: ['kind', 'id'] }),
  fc.record({ kind: fc.constant('bundle' as const), id, other: id, first }, { requiredKeys: ['kind', 'id', 'other'] }),
);
const some = <T>(of: readonly T[]) => fc.uniqueArray(fc.constantFrom(...of));
const whole = fc.integer({ min: -99_999, max: 99_999 });
const value: fc.Arbitrary<ExploreAddress> = fc.record({
  steps: fc.uniqueArray(step, { selector: formatStep, maxLength: 6 }),
  hide: fc.uniqueArray(id, { maxLength: 4 }),
  pins: fc.array(fc.tuple(id, fc.record({ x: whole, y: whole })), { maxLength: 4 }).map((pins) => new Map(pins)),
  layout: fc.constantFrom(...layoutNames),
  only: fc.option(id),
  nodes: fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 5 })),
  between: fc.boolean(),
  filters: fc.record({
    frameworks: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), { maxLength: 3 }),
    kinds: some(conceptKinds),
    predicates: fc.subarray([...predicates]),
    statuses: fc.subarray([...alignmentStatuses], { minLength: 1 }),
    mappingSets: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), { maxLength: 3 }),
    minConfidence: fc.constantFrom(0, 0.5, 0.7, 0.9, 1),
    crossCutting: fc.boolean(),
    signs: fc.subarray([...signs]),
    editions: fc.subarray([...editions]),
    lineage: fc.boolean(),
    derived: fc.boolean(),
  }),
});

const written = (address: ExploreAddress): URLSearchParams =>
  new URLSearchParams(Object.entries(formatExplore(address)).filter((entry): entry is [string, string] => entry[1] !== null));

describe('the address', () => {
  test('holds the whole view: what is written is read again', () => {
    fc.assert(
      fc.property(value, (address) => {
        // Through its text, as in a link.
        expect(parseExplore(new URLSearchParams(written(address).toString()))).toEqual({ value: address, ignored: [] });
      }),
    );
  });
  test('says what counts as every other view does, and reads links that said it otherwise', () => {
    const read = (text: string) => parseExplore(new URLSearchParams(text)).value.filters;
    expect(read('counts=accepted,suggested&confidence=0.7&sets=curated')).toMatchObject({ statuses: ['accepted', 'suggested'], minConfidence: 0.7, mappingSets: ['curated'] });
    expect(read('status=suggested').statuses).toEqual(['suggested']);
    expect(formatExplore(parseExplore(new URLSearchParams('status=suggested')).value)).toMatchObject({ counts: 'suggested', status: null });
  });
  test('is empty for the opening picture', () => {
    expect([...written(parseExplore(new URLSearchParams()).value)]).toEqual([]);
  });
  test('never breaks on what somebody typed', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('open', 'hide', 'pin', 'layout', 'only', 'nodes', 'between', 'kinds', 'confidence', 'counts', 'status'), fc.string()), (texts) => {
        const { value: read } = parseExplore(new URLSearchParams(texts));
        expect(parseExplore(written(read)).ignored).toEqual([]);
      }),
    );
  });
  test('keeps what can be read of a list and names the parameter of what cannot', () => {
    const { value: read, ignored } = parseExplore(new URLSearchParams('kinds=Goal,Wish&layout=spiral&confidence=2&pin=a:1@3_4,b:1@x_y&open=a:1,a~b~c'));
    expect(read).toMatchObject({ layout: 'columns', steps: [{ kind: 'below', id: 'a:1' }], filters: { ...noFilters, kinds: ['Goal'] } });
    expect(read.pins).toEqual(new Map([['a:1', { x: 3, y: 4 }]]));
    expect(ignored.sort()).toEqual(['confidence', 'kinds', 'layout', 'open', 'pin']);
  });
});

test.each(['', '~', 'a~', '~b', 'a~b~c', '*', '.', '**a', 'a b', 'a,b', '.a@100', 'a@2001', '*a@9999'])('%j is no step', (text) => {
  expect(parseStep(text)).toBeUndefined();
});
