import { expect, test } from 'vitest';
import { cellAfterKey } from '../../../client/grid/cellKeys.ts';

const size = { rows: 60, columns: 188, page: 10 };

test.each([
  ['ArrowDown', false, '5:5', '6:5'],
  ['ArrowUp', false, '0:5', '0:5'],
  ['ArrowLeft', false, '5:0', '5:0'],
  ['ArrowRight', false, '5:187', '5:187'],
  ['ArrowRight', true, '5:5', '5:187'],
  ['ArrowDown', true, '5:5', '59:5'],
  ['PageDown', false, '5:5', '15:5'],
  ['PageDown', false, '55:5', '59:5'],
  ['PageUp', false, '5:5', '0:5'],
  ['Home', false, '5:5', '5:0'],
  ['End', false, '5:5', '5:187'],
  ['Home', true, '5:5', '0:0'],
  ['End', true, '5:5', '59:187'],
])('%s (Ctrl: %s) leads from %s to %s', (key, ctrl, from, to) => {
  const [row = 0, column = 0] = from.split(':').map(Number);
  const next = cellAfterKey(key, ctrl, { row, column }, size);
  expect(`${next?.row}:${next?.column}`).toBe(to);
});

test('in an empty grid nothing leads anywhere', () => {
  expect(cellAfterKey('ArrowDown', false, { row: 0, column: 0 }, { rows: 0, columns: 0, page: 10 })).toEqual({ row: 0, column: 0 });
});

test('any other key moves nothing', () => {
  expect(cellAfterKey('a', false, { row: 3, column: 3 }, size)).toBeNull();
});
