import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../../../client/views/query/draft.ts';
import { addRun, type HistoryEntry, listHistory, maxKept, outcomeOf } from '../../../client/views/query/history/historyEntries.ts';

const run = (text: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id: crypto.randomUUID(),
  at: '2026-11-23T08:00:00Z',
  title: text,
  draft: { ...emptyDraft, text },
  state: 'ok',
  rows: 3,
  truncated: false,
  milliseconds: 5,
  problem: null,
  pinned: false,
  ...more,
});
const titles = (list: readonly HistoryEntry[]) => list.map(({ title }) => title);

describe('the history', () => {
  test('has the newest first, one entry for a query that runs again and again', () => {
    expect(titles(addRun(addRun(addRun([], run('a')), run('b')), run('b')))).toEqual(['b', 'a']);
    expect(titles(addRun([run('a')], run('a', { state: 'failed' })))).toEqual(['a', 'a']);
    expect(titles(addRun([run('a', { pinned: true })], run('a')))).toEqual(['a', 'a']);
  });

  test('forgets the oldest, but never what is pinned', () => {
    let history = [run('pinned', { pinned: true })];
    for (let number = 0; number < maxKept + 3; number++) history = addRun(history, run(String(number)));
    expect(history).toHaveLength(maxKept + 1);
    expect(titles(history).at(-1)).toBe('pinned');
    expect(titles(history)[0]).toBe(String(maxKept + 2));
  });

  test('lists pinned runs first and finds by every word, also of what went wrong', () => {
    const history = [run('new', { at: '2' }), run('old', { at: '1', pinned: true }), run('bad', { state: 'failed', problem: 'Unknown Variable', at: '0' })];
    expect(titles(listHistory(history, ''))).toEqual(['old', 'new', 'bad']);
    expect(titles(listHistory(history, 'failed variable'))).toEqual(['bad']);
  });

  test('says what came of a run', () => {
    expect(outcomeOf(run('a', { rows: 1 }))).toBe('1 row');
    expect(outcomeOf(run('a', { rows: 1000, truncated: true }))).toBe('first 1,000 rows');
    expect(outcomeOf(run('a', { rows: null }))).toBe('plan');
    expect(outcomeOf(run('a', { state: 'cancelled', rows: null }))).toBe('cancelled');
  });
});
