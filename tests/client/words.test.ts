import { describe, expect, it } from 'vitest';
import type { GapItem } from '../../server/api/gaps/schema.ts';
import { codeWords, confidenceWords, countOf, dateWords, frameworkShort, kindWords, periodWords, stateSentence, stateShort } from '../../client/words.ts';

const ref = (kind: GapItem['kind'], id = 'sf2022:1') => ({ id, kind, code: '1', title: 'T', framework: 'sf2022' });
const item = (state: GapItem['state'], via: GapItem['via'] = null) => ({ state, via, kind: 'Objective' as const });

describe('stateSentence', () => {
  it.each([
    [item('direct', { relation: 'target', concepts: [ref('SDGTarget')], total: 1 }), 'Serves an SDG target itself'],
    [item('direct', { relation: 'target', concepts: [ref('SDG')], total: 1 }), 'Serves an SDG itself'],
    [item('inherited', { relation: 'parent', concepts: [ref('Goal')], total: 1 }), 'Through the goal it is part of'],
    [item('inherited', { relation: 'child', concepts: [ref('Objective')], total: 1 }), 'Through its objectives'],
    [item('inherited', { relation: 'child', concepts: [ref('SDGTarget')], total: 1 }), 'Through its SDG targets'],
    [item('derived', { relation: 'path', concepts: [ref('Goal')], total: 1 }), 'Through another framework'],
    [item('pending'), 'A suggestion or an out-of-date judgement waits'],
    [item('not-counted'), 'Has accepted alignments, left out by what counts'],
    [item('no-counterpart'), 'Judged: the SDGs have no counterpart for its own words'],
    [item('rejected'), 'All suggestions rejected'],
    [item('unreviewed'), 'Not judged yet: serves no SDG target so far'],
  ])('says it plainly', (one, words) => expect(stateSentence(one, 'sdg')).toBe(words));

  it('names another framework by its title', () => {
    expect(stateSentence(item('no-counterpart'), 'sf2022', 'Strategic Framework')).toBe(
      'Judged: Strategic Framework has no counterpart for its own words',
    );
    expect(stateSentence(item('unreviewed'), 'sf2022', 'Strategic Framework')).toBe(
      'Not judged yet: serves no concept of Strategic Framework so far',
    );
  });

  it('turns round for SDGs, which are served', () => {
    const target = { state: 'unreviewed', via: null, kind: 'SDGTarget' } as const;
    expect(stateSentence(target, 'sf2022', 'The Framework')).toBe('Nothing in The Framework serves it');
    expect(stateSentence({ ...target, state: 'direct' }, 'sf2022', 'The Framework')).toBe('Served by a concept of The Framework itself');
  });

  it('has a short form that keeps the relative', () => {
    expect(stateShort(item('inherited', { relation: 'child', concepts: [ref('Outcome')], total: 1 }))).toBe('Through its outcomes');
    expect(stateShort(item('no-counterpart'))).toBe('No counterpart');
    expect(stateShort({ state: 'unreviewed', via: null, kind: 'SDGTarget' })).toBe('Nothing serves it');
  });
});

describe('small words', () => {
  it.each([
    [1, 'Goal', '1 goal'],
    [17, 'Objective', '17 objectives'],
    [169, 'SDGTarget', '169 SDG targets'],
    [1200, 'Capability', '1,200 capabilities'],
  ] as const)('counts %i %s', (count, kind, words) => expect(countOf(count, kindWords[kind])).toBe(words));

  it.each([
    [0.9, 'says the same in other words'],
    [0.7, 'plainly serves the other'],
    [0.5, 'a fair reader could dispute it'],
    [0.2, 'weak, only a hint'],
    [null, 'the publisher states none'],
  ])('explains a confidence of %s', (confidence, words) => expect(confidenceWords(confidence)).toBe(words));

  it('writes dates and periods as people do, and leaves the rest alone', () => {
    expect(dateWords('2026-11-23')).toBe('23 Nov 2026');
    expect(dateWords('2020')).toBe('2020');
    expect(dateWords('2020-13-45')).toBe('2020-13-45');
    expect(periodWords('2022', '2025')).toBe('2022–2025');
    expect(periodWords('2017', null)).toBe('since 2017');
  });

  it('cites an SDG by its number and falls back to a title or an id', () => {
    expect(codeWords({ kind: 'SDG', code: '16' })).toBe('SDG 16');
    expect(codeWords({ kind: 'SDGTarget', code: '8.10' })).toBe('8.10');
    expect(frameworkShort('new', 'A new one')).toBe('A new one');
    expect(frameworkShort('new')).toBe('new');
  });
});
