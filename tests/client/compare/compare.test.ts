import { expect, test } from 'vitest';
import { compareAbout } from '../../../client/views/compare/compareAbout.ts';
import { defaultCounting } from '../../../client/state/counting.ts';
import { compareCsv } from '../../../client/views/compare/compareCsv.ts';
import { levelWords, overlapFigure, overlapSentence, overlapShareWords, reachedByText } from '../../../client/views/compare/overlapText.ts';
import { defaultPair } from '../../../client/views/compare/pair.ts';

const known = (...pairs: [id: string, kind: string][]) => pairs.map(([id, kind]) => ({ id, kind }));

test.each([
  [known(), null],
  [known(['sdg', 'un']), null],
  [known(['a', 'x'], ['sdg', 'un']), ['a', 'a']],
  [known(['a', 'x'], ['b', 'y'], ['sdg', 'un']), ['a', 'b']],
  [known(['a', 'x'], ['b', 'y'], ['c', 'x'], ['d', 'x'], ['sdg', 'un']), ['c', 'd']],
])('of %j the pair to begin with is %j', (frameworks, pair) => {
  expect(defaultPair(frameworks, 'sdg')).toEqual(pair);
});

const overlap = { leftReached: 3, rightReached: 4, shared: 2, onlyLeft: 1, onlyRight: 2, either: 5, total: 17, overlap: 0.4 };

test('an overlap is told in numbers before its share, and says how that comes about', () => {
  expect(overlapFigure(overlap)).toBe('2 of 17');
  expect(overlapSentence(overlap, levelWords('top', 'sdg'))).toBe('Both reach the same 2 of 17 SDGs');
  expect(overlapShareWords(overlap)).toBe('2 reached by both ÷ 5 reached by either = 40% overlap');
});

test('how many concepts of which framework reach a target is said in words', () => {
  const [a, b] = [{ id: 'a', title: 'Plan A' }, { id: 'b', title: 'Plan B' }];
  expect(reachedByText([[a, 1], [b, 3]])).toBe('reached by 1 concept of Plan A and 3 of Plan B');
  expect(reachedByText([[a, 0], [b, 3]])).toBe('reached by 3 concepts of Plan B');
});

test('a sheet of paper says what was compared, what counts, of which graph, when and where', () => {
  const about = new Map(
    compareAbout({ left: 'Plan A', right: 'Plan B', against: 'SDGs', words: 'SDG targets', counting: { ...defaultCounting, minConfidence: 0.7 }, version: 'v1', date: '2026-11-23', address: 'http://x/compare' }),
  );
  expect([...about.keys()]).toEqual(['First', 'Second', 'Against', 'Level', 'What counts', 'Judged by', 'Graph version', 'Date', 'Address']);
  expect(about.get('What counts')).toBe('accepted, 0.7 or more; claims made for a whole set alike are left out');
});

test('none is said in words', () => {
  const none = { ...overlap, shared: 0, either: 0, overlap: null };
  expect(overlapFigure(none)).toBe('0 of 17');
  expect(overlapSentence(none, levelWords('leaf', 'x', 'Their plan'))).toBe('Neither reaches any of the 17 lowest concepts of Their plan');
  expect(overlapShareWords(none)).toBe('There is no overlap to speak of.');
});

test('the file names the concepts of both sides', () => {
  const ref = (id: string) => ({ id, kind: 'Goal' as const, code: '1', title: 'T', framework: 'a' });
  const side = (id: string) => ({ id, title: `Title ${id}`, concepts: 1, direct: 1, inferred: 0, unaligned: 0 });
  const csv = compareCsv({
    left: side('a'),
    right: side('b'),
    items: [{ target: ref('t:1'), side: 'left', left: { total: 2, concepts: [{ ...ref('a:1'), best: 0.9 }, { ...ref('a:2'), best: null }] }, right: { total: 0, concepts: [] } }],
  });
  expect(csv.trim().split('\r\n')[1]).toBe('t:1,1,T,only the first,"a:1 (0.9); a:2",2,,0');
});
