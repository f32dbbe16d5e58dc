import type { KeyboardEvent, RefObject } from 'react';

const page = 10;

/** The row that a key leads to from `at`; null for any other key. */
export function rowAfterKey(key: string, at: number, count: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined || count === 0 ? null : Math.min(Math.max(next, 0), count - 1);
}

/** Moves the focus from row to row. */
export function useRowKeys(
  count: number,
  active: number,
  setActive: (index: number) => void,
  show: (index: number) => void,
  scroller: RefObject<HTMLDivElement | null>,
) {
  return (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.closest('[data-index]')) return;
    const next = rowAfterKey(event.key, active, count);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    show(next);
    // The row may be drawn only after this turn.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus({ preventScroll: true }),
    );
  };
}
