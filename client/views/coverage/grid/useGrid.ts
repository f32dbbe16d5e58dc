import { type Range, defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react';
import type { Matrix } from '../model/matrix.ts';
import { type Place, placeAfterKey } from './gridKeys.ts';
import type { GridSizes } from './gridSizes.ts';

/** Heads and totals come before the lines of the matrix. */
export const before = 2;

/** The lines in view and the one that the keyboard is at, which stays drawn, or it would lose the focus. */
const rangeWith = (active: number) => (range: Range) =>
  [...new Set([...defaultRangeExtractor(range), active - before])].filter((at) => at >= 0 && at < range.count).sort((a, b) => a - b);

/** The part of the matrix that is drawn, and the movement from cell to cell. */
export function useGrid({ rows, columns }: Matrix, sizes: GridSizes, scroller: RefObject<HTMLDivElement | null>) {
  const [chosen, setPlace] = useState<Place>({ row: before, column: before });
  const count = { rows: rows.length + before, columns: columns.length + before };
  const active: Place = { row: Math.min(chosen.row, count.rows - 1), column: Math.min(chosen.column, count.columns - 1) };
  const getScrollElement = () => scroller.current;
  const padding = { top: sizes.head + sizes.row, left: sizes.side + sizes.total };
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized, and no compiler runs.
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement,
    getItemKey: (index) => rows[index]?.id ?? index,
    estimateSize: () => sizes.row,
    overscan: 4,
    paddingStart: padding.top,
    scrollPaddingStart: padding.top,
    rangeExtractor: rangeWith(active.row),
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement,
    getItemKey: (index) => columns[index]?.id ?? index,
    estimateSize: () => sizes.column,
    overscan: 4,
    paddingStart: padding.left,
    scrollPaddingStart: padding.left,
    rangeExtractor: rangeWith(active.column),
  });

  const goTo = useCallback(
    (place: Place) => {
      setPlace(place);
      if (place.row >= before) down.scrollToIndex(place.row - before, { align: 'auto' });
      if (place.column >= before) across.scrollToIndex(place.column - before, { align: 'auto' });
      // The cell may be drawn only after this turn.
      requestAnimationFrame(() =>
        scroller.current?.querySelector<HTMLElement>(`[data-at="${place.row}:${place.column}"]`)?.focus({ preventScroll: true }),
      );
    },
    [across, down, scroller],
  );
  const onMove = (event: KeyboardEvent): boolean => {
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - padding.top) / sizes.row) - 1);
    const next = event.altKey || event.shiftKey ? null : placeAfterKey(event.key, event.ctrlKey || event.metaKey, active, { ...count, page });
    if (next === null) return false;
    event.preventDefault();
    goTo(next);
    return true;
  };
  return { active, setPlace, onMove, count, down, across };
}
