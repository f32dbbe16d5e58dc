import { describe, expect, test } from 'vitest';
import type { OutlineItem } from '../../../server/api/imports/schema.ts';
import type { Correction } from '../../../server/domain/correction.ts';
import { outlineAction, stepOf } from '../../../client/views/data/outline/outlineKeys.ts';
import { applied } from '../../../client/views/data/outline/tree/applied.ts';
import { aboveOf, rowsOf } from '../../../client/views/data/outline/tree/items.ts';
import { afterGone, besideOf, codeAndTitle, mergeOf, moveOf } from '../../../client/views/data/outline/tree/moves.ts';

const kinds = ['Goal', 'Objective', 'Outcome'] as const;
const levels = kinds.map((kind, at) => ({ level: at + 1, kind }));

/** Items of a text in which two blanks are a level. */
function outline(text: string): OutlineItem[] {
  const path: string[] = [];
  return text.trim().split('\n').map((line) => {
    const depth = (line.length - line.trimStart().length) / 2;
    const ref = line.trim();
    path.length = depth;
    const parent = path.at(-1) ?? null;
    path.push(ref);
    return { ref, id: ref, framework: 'f', parent, level: depth + 1, kind: kinds[depth] ?? 'Outcome', code: null, title: ref, notes: [], blocks: [], place: { file: 0 }, problems: [] };
  });
}
const drawn = (items: readonly OutlineItem[]) => items.map(({ ref, level }) => `${'  '.repeat(level - 1)}${ref}`).join('\n');
const after = (items: OutlineItem[], one: Correction | null) => (one ? drawn(applied(items, one, levels)) : 'nothing');

const plan = outline('A\n  a1\n    x\n  a2\nB\n  b1');

describe('moving', () => {
  test.each([
    ['indent', 'B', 'A\n  a1\n    x\n  a2\n  B\n    b1'],
    ['indent', 'a2', 'A\n  a1\n    x\n    a2\nB\n  b1'],
    ['indent', 'a1', 'nothing'],
    ['outdent', 'x', 'A\n  a1\n  x\n  a2\nB\n  b1'],
    ['outdent', 'a1', 'A\n  a2\na1\n  x\nB\n  b1'],
    ['outdent', 'A', 'nothing'],
    ['up', 'a2', 'A\n  a2\n  a1\n    x\nB\n  b1'],
    ['down', 'A', 'B\n  b1\nA\n  a1\n    x\n  a2'],
    ['down', 'a1', 'A\n  a2\n  a1\n    x\nB\n  b1'],
    ['up', 'A', 'nothing'],
    ['down', 'B', 'nothing'],
  ] as const)('%s %s', (move, ref, expected) => {
    expect(after(plan, moveOf(move, plan, ref))).toBe(expected);
  });

  test('gives the kind of the level that it comes to', () => {
    const moved = applied(plan, moveOf('indent', plan, 'B')!, levels);
    expect(moved.filter(({ ref }) => ref === 'B' || ref === 'b1').map(({ kind }) => kind)).toEqual(['Objective', 'Outcome']);
  });

  test('does not mix frameworks', () => {
    const two = plan.map((item) => (item.ref.toLowerCase().startsWith('b') ? { ...item, framework: 'g' } : item));
    expect(moveOf('indent', two, 'B')).toBeNull();
    expect(moveOf('up', two, 'B')).toBeNull();
  });

  test('below itself changes nothing', () => {
    expect(applied(plan, { do: 'move', ref: 'A', parent: 'x' }, levels)).toBe(plan);
  });
});

describe('a correction shown before the server answers', () => {
  test('joins a line with the one above, and what lies below goes with it', () => {
    const rows = rowsOf(plan, new Set());
    const joined = applied(plan, mergeOf(rows, 'B')!, levels);
    expect(drawn(joined)).toBe('A\n  a1\n    x\n  a2\n    b1');
    expect(joined.find(({ ref }) => ref === 'a2')?.statement).toBe('B');
    expect(mergeOf(rows, 'A')).toBeNull();
  });

  test('splits a title: the second half is the next sibling', () => {
    const [one] = outline('Train and equip');
    const both = applied([one!], { do: 'split', ref: one!.ref, part: 'title', at: 6, as: 'new' }, levels);
    expect(both.map(({ title }) => title)).toEqual(['Train', 'and equip']);
  });

  test('leaves out what is below too', () => {
    expect(after(plan, { do: 'ignore', refs: ['A'] })).toBe('B\n  b1');
  });

  test('adds before a sibling', () => {
    const place = besideOf(plan, 'a1');
    expect(after(plan, { do: 'add', ref: 'n', title: 'New', blocks: [], ...place })).toBe('A\n  a1\n    x\n  n\n  a2\nB\n  b1');
    expect(besideOf(plan, null)).toEqual({ parent: null, before: null, framework: undefined });
  });

  test.each<Correction>([
    { do: 'move', ref: 'B', parent: 'A' },
    { do: 'merge', ref: 'B', into: 'a2' },
    { do: 'split', ref: 'a1', part: 'title', at: 1, as: 'n' },
    { do: 'add', ref: 'n', parent: 'B', title: 'New', blocks: [] },
    { do: 'ignore', refs: ['a1'] },
    { do: 'edit', ref: 'A', title: 'Other', statement: null },
  ])('is the same when it is in the answer already: $do', (one) => {
    const once = applied(plan, one, levels);
    expect(applied(once, one, levels)).toEqual(once);
  });
});

describe('keys', () => {
  const key = (name: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
    outlineAction({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

  test.each([
    [key('Tab'), 'indent'],
    [key('Tab', { shiftKey: true }), 'outdent'],
    [key('ArrowUp', { altKey: true }), 'up'],
    [key('z', { ctrlKey: true }), 'undo'],
    [key('Z', { metaKey: true, shiftKey: true }), 'redo'],
    [key('M'), 'merge'],
    [key('?', { shiftKey: true }), 'keys'],
    [key('n', { ctrlKey: true }), undefined],
    [key('ArrowUp'), undefined],
    [key('q'), undefined],
  ])('%#', (action, expected) => expect(action).toBe(expected));

  test('arrows lead as the tree pattern has it', () => {
    const rows = rowsOf(plan, new Set(['a1']));
    expect(rows.map(({ item }) => item.ref)).toEqual(['A', 'a1', 'a2', 'B', 'b1']);
    expect(stepOf(rows, 'a1', 'ArrowDown')).toEqual({ go: 'a2' });
    expect(stepOf(rows, 'a1', 'ArrowRight')).toEqual({ fold: 'a1' });
    expect(stepOf(rows, 'a1', 'ArrowLeft')).toEqual({ go: 'A' });
    expect(stepOf(rows, 'A', 'ArrowLeft')).toEqual({ fold: 'A' });
    expect(stepOf(rows, 'A', 'End')).toEqual({ go: 'b1' });
    expect(stepOf(rows, 'b1', 'ArrowRight')).toBeUndefined();
    expect(stepOf(rows, 'gone', 'ArrowDown')).toEqual({ go: 'A' });
  });

  test('after a line is left out the keyboard is at the next that stays', () => {
    const rows = rowsOf(plan, new Set());
    expect(afterGone(rows, 'a1')).toBe('a2');
    expect(afterGone(rows, 'b1')).toBe('B');
  });

  test('says what is above', () => expect(aboveOf(plan, 'x')).toEqual(['a1', 'A']));
});

test.each([
  ['1.2 Train staff', '1.2', 'Train staff'],
  ['1. Train  staff', '1', 'Train staff'],
  ['(a) Train staff', 'a', 'Train staff'],
  ['T1.1 Train', 'T1.1', 'Train'],
  ['A safe country', null, 'A safe country'],
  ['2030 Agenda', '2030', 'Agenda'],
  ['Train 3 people', null, 'Train 3 people'],
])('typed %s', (text, code, title) => expect(codeAndTitle(text)).toEqual({ code, title }));
