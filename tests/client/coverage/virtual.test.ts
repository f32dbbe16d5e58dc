import { Virtualizer } from '@tanstack/react-virtual';
import { describe, expect, test } from 'vitest';
import { axisOptions } from '../../../client/views/coverage/grid/axisOptions.ts';
import { wideSizes } from '../../../client/views/coverage/grid/gridSizes.ts';
import { linesOf, treeOf } from '../../../client/views/coverage/model/tree.ts';
import { concept } from './example.ts';

const lines = (framework: string, count: number) =>
  linesOf(treeOf(Array.from({ length: count }, (_, index) => concept(`${framework}:${index + 1}`)), false), { all: false, turned: [] });
const window = { width: 1440, height: 900 };
const padding = { top: wideSizes.head + wideSizes.row, left: wideSizes.side + wideSizes.total };

/** Number of lines of an axis that are drawn in a window of 1440 by 900, scrolled to `offset`. */
function drawn(count: number, horizontal: boolean, offset: number, active: number): number {
  const options = horizontal
    ? axisOptions(lines('sdg', count), wideSizes.column, padding.left, active)
    : axisOptions(lines('a', count), wideSizes.row, padding.top, active);
  const virtualizer = new Virtualizer<Element, Element>({
    ...options,
    horizontal,
    initialRect: window,
    initialOffset: offset,
    getScrollElement: () => null,
    scrollToFn: () => undefined,
    observeElementRect: () => undefined,
    observeElementOffset: () => undefined,
  });
  return virtualizer.getVirtualItems().length;
}

describe('a matrix of 1,000 by 186', () => {
  test.each([
    [0, 0],
    [500, 300],
    [16_000, 4_000],
    [31_000, 7_800],
  ])('draws a bounded number of cells when scrolled to %i, %i', (top, left) => {
    const cells = drawn(1_000, false, top, 2) * drawn(186, true, left, 2);
    // What fits in the window, four lines more on each side, and the line that the keyboard is at.
    const most = (Math.ceil(window.height / wideSizes.row) + 10) * (Math.ceil(window.width / wideSizes.column) + 10);
    expect(cells).toBeGreaterThan(300);
    expect(cells).toBeLessThanOrEqual(most);
    expect(most).toBeLessThan(1_700);
  });

  test('is drawn no larger than one of 100 by 100', () => {
    expect(drawn(1_000, false, 500, 2)).toBe(drawn(100, false, 500, 2));
    expect(drawn(186, true, 500, 2)).toBe(drawn(100, true, 500, 2));
  });

  test('keeps the line that the keyboard is at', () => {
    expect(drawn(1_000, false, 0, 900)).toBe(drawn(1_000, false, 0, 2) + 1);
  });
});
