import { describe, expect, test } from 'vitest';
import { changeRows, changesSentence } from '../../../client/views/findings/changeRows.ts';
import type { FindingChanges } from '../../../server/api/findings/schema.ts';

const changes = (more: Partial<FindingChanges> = {}): FindingChanges => ({
  columns: { added: [], gone: [] },
  added: [],
  gone: [],
  changed: [],
  counts: { added: 0, gone: 0, changed: 0 },
  ...more,
});
const columns = ['id', 'state'];

describe('the table of changes', () => {
  test.each([
    ['nothing', changes(), []],
    ['a row that is new', changes({ added: [['a:1', 'direct']] }), [['Added', '', 'a:1', 'direct']]],
    ['a row that is gone', changes({ gone: [['a:1', 'direct']] }), [['Gone', '', 'a:1', 'direct']]],
    ['a row that stands twice', changes({ gone: [['a:1', 'direct'], ['a:1', 'direct']] }), [['Gone', '', 'a:1', 'direct'], ['Gone', '', 'a:1', 'direct']]],
    [
      'a state, in words',
      changes({ changed: [{ row: ['a:1', 'direct'], from: { state: 'no-counterpart' }, to: { state: 'direct' } }] }),
      [['Changed', 'No counterpart → Itself', 'a:1', 'direct']],
    ],
    [
      'a state that is none of the ledger, as it is',
      changes({ changed: [{ row: ['a:1', 'thin'], from: { state: null }, to: { state: 'thin' } }] }),
      [['Changed', 'none → thin', 'a:1', 'thin']],
    ],
    [
      'figures, by their columns',
      changes({ changed: [{ row: ['a:1', null], from: { alignments: 0, best: null }, to: { alignments: 2, best: 0.9 } }] }),
      [['Changed', 'alignments: 0 → 2, best: none → 0.9', 'a:1', null]],
    ],
    [
      'what changed before what is new before what is gone',
      changes({ added: [['b', '']], gone: [['c', '']], changed: [{ row: ['a', ''], from: { n: 1 }, to: { n: 2 } }] }),
      [['Changed', 'n: 1 → 2', 'a', ''], ['Added', '', 'b', ''], ['Gone', '', 'c', '']],
    ],
  ])('holds %s', (_, all, rows) => {
    expect(changeRows(columns, columns, columns, all)).toEqual(rows);
  });

  test('puts each value below its own column where the columns are not the same', () => {
    const all = changes({ added: [['new', 'a:2']], gone: [['a:1', 'direct']] });
    expect(changeRows(['id', 'state'], ['why', 'id'], ['why', 'id', 'state'], all)).toEqual([
      ['Added', '', 'new', 'a:2', null],
      ['Gone', '', null, 'a:1', 'direct'],
    ]);
  });
});

describe('the sentence on changes', () => {
  test.each([
    [{ added: 0, gone: 0, changed: 0 }, { added: [], gone: [] }, 'Nothing changed since.'],
    [{ added: 1500, gone: 0, changed: 1200 }, { added: [], gone: [] }, '1,500 added, 0 gone, 1,200 changed.'],
    [{ added: 0, gone: 2, changed: 0 }, { added: ['m'], gone: ['n'] }, '0 added, 2 gone, 0 changed. The columns are not the same: “m” is new, “n” is gone.'],
    [{ added: 0, gone: 0, changed: 0 }, { added: ['m'], gone: [] }, 'Nothing changed since. The columns are not the same: “m” is new.'],
  ])('of %j and columns %j', (counts, names, sentence) => {
    expect(changesSentence({ counts, columns: names })).toBe(sentence);
  });
});
