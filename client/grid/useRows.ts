import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/** The rows of a long table that are in view, and the one that the keyboard is at. */
export function useRows(
  ids: readonly string[],
  selectedId: string | null,
  estimate: number,
  scroller: RefObject<HTMLDivElement | null>,
) {
  const [chosen, setActive] = useState<number | null>(null);
  const selectedAt = selectedId === null ? -1 : ids.indexOf(selectedId);
  const active = Math.min(chosen ?? Math.max(selectedAt, 0), Math.max(ids.length - 1, 0));
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized, and no compiler runs.
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => ids[index] ?? index,
    estimateSize: () => estimate,
    overscan: 8,
    scrollPaddingStart: 40,
    // The active row stays drawn wherever the list is scrolled to, or it would lose the focus.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])].filter((at) => at < range.count).sort((a, b) => a - b),
  });
  // Once, for a link that names a row further down; later selections come from the list itself.
  const showSelected = useEffectEvent(() => {
    if (selectedAt >= 0) virtual.scrollToIndex(selectedAt, { align: 'auto' });
  });
  useEffect(() => {
    showSelected();
  }, []);
  return {
    active,
    setActive,
    items: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    show: (index: number) => virtual.scrollToIndex(index, { align: 'auto' }),
  };
}
