import { type RefObject, useEffect } from 'react';
import { bringIntoView } from '../../state/bringIntoView.ts';

/**
 * Keeps what the details were opened from in sight beside or above them: opening them takes room from the view, and views lay
 * themselves out anew in what is left. From the first press, key or turn of the wheel on, the person's own scrolling holds.
 */
export function useKeepInSight(selected: string | null, origin: RefObject<Element | null>, view: RefObject<Element | null>): void {
  useEffect(() => {
    const element = origin.current;
    if (selected === null || element === null || view.current === null) return;
    const show = () => element.isConnected && bringIntoView(element);
    const observer = new ResizeObserver(() => {
      show();
      requestAnimationFrame(show);
    });
    observer.observe(view.current);
    observer.observe(element);
    const stop = () => observer.disconnect();
    const ways = ['pointerdown', 'wheel', 'keydown', 'touchmove'] as const;
    for (const way of ways) window.addEventListener(way, stop, { capture: true, passive: true });
    return () => {
      stop();
      for (const way of ways) window.removeEventListener(way, stop, { capture: true });
    };
  }, [selected, origin, view]);
}
