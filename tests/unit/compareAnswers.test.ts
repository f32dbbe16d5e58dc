import { describe, expect, test } from 'vitest';
import { compareAnswers } from '../../server/api/findings/compare.ts';
import type { Neo4jJson } from '../../server/api/shared/schema.ts';

const table = (columns: string, ...rows: Neo4jJson[][]) => ({ columns: columns.split(' '), rows });
const sameColumns = { added: [], gone: [] };
const nothing = { columns: sameColumns, added: [], gone: [], changed: [], counts: { added: 0, gone: 0, changed: 0 } };

describe('a ledger then and now', () => {
  const then = table('id title state', ['a:1', 'One', 'direct'], ['a:2', 'Two', 'pending']);

  test.each([
    ['both empty', table('id state'), table('id state'), nothing],
    ['the same', then, then, nothing],
    ['in another order', then, { ...then, rows: then.rows.toReversed() }, nothing],
    ['with another title alone', then, table('id title state', ['a:1', 'Uno', 'direct'], ['a:2', 'Two', 'pending']), nothing],
    [
      'with a concept more',
      then,
      table('id title state', ['a:1', 'One', 'direct'], ['a:1.1', 'New', 'direct'], ['a:2', 'Two', 'pending']),
      { ...nothing, added: [['a:1.1', 'New', 'direct']], counts: { added: 1, gone: 0, changed: 0 } },
    ],
    ['with a concept less', then, table('id title state', ['a:1', 'One', 'direct']), { ...nothing, gone: [['a:2', 'Two', 'pending']], counts: { added: 0, gone: 1, changed: 0 } }],
    ['with all gone', then, table('id title state'), { ...nothing, gone: then.rows, counts: { added: 0, gone: 2, changed: 0 } }],
    [
      'with another state',
      then,
      table('id title state', ['a:1', 'Uno', 'direct'], ['a:2', 'Due', 'rejected']),
      { ...nothing, changed: [{ row: ['a:2', 'Due', 'rejected'], from: { state: 'pending' }, to: { state: 'rejected' } }], counts: { added: 0, gone: 0, changed: 1 } },
    ],
    [
      'with a concept once that stood twice: the first of them stays',
      table('id state', ['a:1', 'direct'], ['a:1', 'pending']),
      table('id state', ['a:1', 'direct']),
      { ...nothing, gone: [['a:1', 'pending']], counts: { added: 0, gone: 1, changed: 0 } },
    ],
    [
      'with a concept twice that stood once',
      table('id state', ['a:1', 'direct']),
      table('id state', ['a:1', 'direct'], ['a:1', 'direct']),
      { ...nothing, added: [['a:1', 'direct']], counts: { added: 1, gone: 0, changed: 0 } },
    ],
  ])('%s', (_, before, now, expected) => {
    expect(compareAnswers('gaps', before, now)).toEqual(expected);
  });

  test('is compared by the names of the columns, not by their places', () => {
    const now = table('state id why', ['direct', 'a:1', 'x'], ['direct', 'a:2', 'y']);
    expect(compareAnswers('gaps', then, now)).toEqual({
      ...nothing,
      columns: { added: ['why'], gone: ['title'] },
      changed: [{ row: ['direct', 'a:2', 'y'], from: { state: 'pending' }, to: { state: 'direct' } }],
      counts: { added: 0, gone: 0, changed: 1 },
    });
  });
});

describe('a coverage then and now', () => {
  const columns = 'row row-title column alignments best state';
  const then = table(columns, ['a:1', 'One', 'sdg:1', 2, 0.9, 'covered'], ['a:1', 'One', 'sdg:2', 1, null, 'thin']);

  test('names the figures of a cell that differ, and no other', () => {
    const now = table(columns, ['a:1', 'Uno', 'sdg:1', 3, 0.9, 'covered'], ['a:1', 'Uno', 'sdg:2', 1, 0.5, 'covered']);
    expect(compareAnswers('coverage', then, now).changed.map(({ from, to }) => [from, to])).toEqual([
      [{ alignments: 2 }, { alignments: 3 }],
      [{ best: null, state: 'thin' }, { best: 0.5, state: 'covered' }],
    ]);
  });

  test('takes a cell of the same row and another column for another cell', () => {
    const now = table(columns, ['a:1', 'One', 'sdg:1', 2, 0.9, 'covered'], ['a:1', 'One', 'sdg:3', 1, null, 'thin']);
    expect(compareAnswers('coverage', then, now)).toMatchObject({ added: [now.rows[1]], gone: [then.rows[1]], changed: [] });
  });
});

describe('the rows of a query then and now', () => {
  test.each([
    ['the same', table('n', [1], [2]), table('n', [2], [1]), [], []],
    ['another value is another row', table('id n', ['a', 1]), table('id n', ['a', 2]), [['a', 2]], [['a', 1]]],
    ['a row that stands once more', table('n', [1], [1]), table('n', [1], [1], [1]), [[1]], []],
    ['a row that stands twice less', table('n', [1], [1], [1]), table('n', [1]), [], [[1], [1]]],
    ['a number is not its text', table('n', [1]), table('n', ['1']), [['1']], [[1]]],
    ['nothing is not an empty text', table('n', [null]), table('n', ['']), [['']], [[null]]],
    ['a map in another order', table('m', [{ a: 1, b: [{ c: 2, d: 3 }] }]), table('m', [{ b: [{ d: 3, c: 2 }], a: 1 }]), [], []],
    ['a list in another order', table('l', [[1, 2]]), table('l', [[2, 1]]), [[[2, 1]]], [[[1, 2]]]],
  ])('%s', (_, then, now, added, gone) => {
    expect(compareAnswers('query', then, now)).toEqual({ ...nothing, added, gone, counts: { added: added.length, gone: gone.length, changed: 0 } });
  });

  test('are other rows where a column has another name', () => {
    expect(compareAnswers('query', table('n', [1]), table('m', [1]))).toMatchObject({ columns: { added: ['m'], gone: ['n'] }, added: [[1]], gone: [[1]] });
  });
});
