import { type Range, defaultRangeExtractor } from '@tanstack/react-virtual';
import type { AxisItem } from '../model/tree.ts';

/** Heads and totals come before the lines of the matrix. */
export const before = 2;

/** Lines that are drawn on either side of those in view. */
const overscan = 4;

/**
 * How one axis is drawn: only the lines in view, and the one that the keyboard is at, or it would lose the focus.
 * `padding` is the room of heads and totals, which stay in view.
 */
export const axisOptions = (lines: readonly AxisItem[], size: number, padding: number, active: number) => ({
  count: lines.length,
  getItemKey: (index: number) => lines[index]?.id ?? index,
  estimateSize: () => size,
  overscan,
  paddingStart: padding,
  scrollPaddingStart: padding,
  rangeExtractor: (range: Range) =>
    [...new Set([...defaultRangeExtractor(range), active - before])].filter((at) => at >= 0 && at < range.count).sort((a, b) => a - b),
});
