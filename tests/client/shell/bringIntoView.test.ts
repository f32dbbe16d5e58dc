import { expect, test } from 'vitest';
import { shift } from '../../../client/state/bringIntoView.ts';

test.each([
  ['is seen already', 10, 20, 0],
  ['ends behind the edge', 90, 130, 30],
  ['begins before the edge', -15, 25, -15],
  ['is larger than the box and begins behind its beginning', 40, 300, 40],
  ['is larger than the box and begins before it', -40, 300, -40],
])('what %s is scrolled just so far that it is seen', (_, start, end, expected) => {
  expect(shift(start, end, 0, 100)).toBe(expected);
});
