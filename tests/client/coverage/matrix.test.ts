import { describe, expect, test } from 'vitest';
import { axisPatch, parseCoverage, turnBranch } from '../../../client/views/coverage/model/coverageAddress.ts';
import { itemName, reachField, reachFigure, reachText } from '../../../client/views/coverage/model/coverageWords.ts';
import { matrixOf } from '../../../client/views/coverage/model/matrix.ts';
import { linesOf, treeOf } from '../../../client/views/coverage/model/tree.ts';
import { answer, concept } from './example.ts';

const address = (text: string) => parseCoverage(new URLSearchParams(text));
const shown = (text: string) => {
  const { rows, columns } = matrixOf(answer, 'sdg', address(text));
  return { rows: rows.map(({ id }) => id).join(' '), columns: columns.map(({ id }) => id).join(' ') };
};

describe('the tree of an axis', () => {
  test('puts each concept below its parent, once', () => {
    const lines = linesOf(treeOf(answer.rows, false), { all: true, turned: [] });
    expect(lines.map(({ id, depth }) => `${depth} ${id}`)).toEqual(['0 a:1', '1 a:1.1', '1 a:1.2', '0 a:2', '0 b:1']);
  });

  test('names a framework that groups its own by its title, where that is known', () => {
    const names = (titleOf?: (id: string) => string | undefined) =>
      linesOf(treeOf(answer.rows, true, titleOf), { all: false, turned: [] })
        .filter((line) => line.concept === null)
        .map(itemName);
    expect(names()).toEqual(['a', 'b']);
    expect(names((id) => (id === 'a' ? 'Harbour plan' : undefined))).toEqual(['Harbour plan', 'b']);
  });

  test('loses nothing in a circle of parents', () => {
    const circle = [concept('a:1', ['a:2']), concept('a:2', ['a:1']), concept('a:3')];
    const lines = linesOf(treeOf(circle, false), { all: true, turned: [] });
    expect(lines.map(({ id }) => id).sort()).toEqual(['a:1', 'a:2', 'a:3']);
  });
});

describe('the matrix', () => {
  test.each([
    ['', 'a a:1 a:2 b b:1', 'sdg:1 sdg:2 sdg:3'],
    ['open=a:1', 'a a:1 a:1.1 a:1.2 a:2 b b:1', 'sdg:1 sdg:2 sdg:3'],
    ['open=a', 'a b b:1', 'sdg:1 sdg:2 sdg:3'],
    ['open=*&openColumns=*', 'a a:1 a:1.1 a:1.2 a:2 b b:1', 'sdg:1 sdg:1.1 sdg:2 sdg:3'],
    ['open=*,a:1', 'a a:1 a:2 b b:1', 'sdg:1 sdg:2 sdg:3'],
    ['sort=coverage', 'b b:1 a a:1 a:2', 'sdg:1 sdg:2 sdg:3'],
    ['sortColumns=coverage', 'a a:1 a:2 b b:1', 'sdg:2 sdg:1 sdg:3'],
    ['hide=empty', 'a a:1 b b:1', 'sdg:1 sdg:2 sdg:3'],
    ['hideColumns=empty', 'a a:1 a:2 b b:1', 'sdg:1 sdg:2'],
    ['hideColumns=empty&hide=full', 'a a:1 a:2 b b:1', 'sdg:1 sdg:2'],
    ['hideColumns=both&openColumns=nonsense&sort=x', 'a a:1 a:2 b b:1', 'sdg:1 sdg:2'],
  ])('of %j has the rows %s and the columns %s', (text, rows, columns) => {
    expect(shown(text)).toEqual({ rows, columns });
  });

  test('hides a full row, and keeps a branch whose child is not full', () => {
    const full = { ...answer, columns: answer.columns.filter(({ id }) => id === 'sdg:1') };
    const rows = (text: string) => matrixOf(full, 'sdg', address(text)).rows.map(({ id }) => id).join(' ');
    expect(rows('hide=full')).toBe('a a:2 b b:1');
    expect(rows('hide=full&open=a:1')).toBe('a a:1 a:1.2 a:2 b b:1');
    expect(rows('hide=both&open=a:1')).toBe('a a:1 a:1.2');
  });

  test('gives every figure as the API does, totals too', () => {
    const { at } = matrixOf(answer, 'sdg', address(''));
    expect(at('a:1', 'sdg:1')).toEqual({ count: 2, best: 0.9, state: 'direct', above: 0 });
    expect(at('a:1.1', 'sdg:1')).toEqual({ count: 0, best: 0.7, state: 'inherited', above: 1 });
    expect(at('*', 'sdg')).toMatchObject({ count: 5 });
    expect(at('a:2', 'sdg:1')).toBeUndefined();
  });
});

describe('the address', () => {
  test('holds what is open, in which order, and what is hidden', () => {
    const open = turnBranch(turnBranch({ all: true, turned: [] }, 'a:1'), 'b');
    const patch = { ...axisPatch('rows', { open, order: 'coverage', hide: 'both' }), ...axisPatch('columns', { hide: 'empty' }) };
    const parameters = new URLSearchParams(patch as Record<string, string>);
    expect(parseCoverage(parameters)).toEqual({
      frameworks: [],
      rows: { open, order: 'coverage', hide: 'both' },
      columns: { open: { all: false, turned: [] }, order: 'document', hide: 'empty' },
    });
    expect(turnBranch(open, 'b')).toEqual({ all: true, turned: ['a:1'] });
    expect(axisPatch('rows', { open: { all: false, turned: [] }, order: 'document', hide: 'none' })).toEqual({ open: null, sort: null, hide: null });
  });
});

describe('a cell in words', () => {
  const reach = { count: 3, best: 0.9, state: 'direct' as const, above: 0 };
  test.each([
    [undefined, 'none', ''],
    [reach, '3 alignments, direct, best confidence 0.9', '3 direct 0.9'],
    [{ ...reach, count: 1, best: null }, '1 alignment, direct, no confidence stated', '1 direct'],
    [{ ...reach, state: 'inherited' as const, count: 0, best: 0.5, above: 1 }, 'inherited from above, best confidence 0.5', '0 inherited 0.5'],
    [{ ...reach, state: 'derived' as const, count: 0, best: 0.5 }, 'derived through another framework, best confidence 0.5', '0 derived 0.5'],
  ])('%j', (cell, text, field) => {
    expect(reachText(cell)).toBe(text);
    expect(reachField(cell)).toBe(field);
  });

  test('shows a number, an arrow for what comes from above, nothing for a stepping stone', () => {
    expect([reach, { ...reach, count: 0, state: 'inherited' as const }, { ...reach, count: 0, state: 'derived' as const }].map(reachFigure)).toEqual(['3', '↑', '']);
  });
});
