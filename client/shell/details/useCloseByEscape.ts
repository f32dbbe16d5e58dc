import { useEffect, useEffectEvent } from 'react';

/** The view and the details. The page's body has the focus where nothing has. */
const places = 'main, section[aria-label=Details]';

/**
 * Calls `close` for Escape in the view or the details, unless something closer to the person takes the key: a dialog, what hangs open
 * over the page, a list of a field, a field that Escape empties, an editor, or anything that prevents the key or goes away by it.
 */
export function useCloseByEscape(on: boolean, close: () => void): void {
  const act = useEffectEvent(close);
  useEffect(() => {
    if (!on) return;
    let isTaken = false;
    // Asked before anything hears of the key: afterwards what took it is closed.
    const before = (event: KeyboardEvent) => {
      if (event.key === 'Escape') isTaken = takesEscape(event.target);
    };
    const after = ({ key, defaultPrevented, target }: KeyboardEvent) => {
      if (key !== 'Escape' || isTaken || defaultPrevented) return;
      if (target === document.body || (target instanceof Element && target.isConnected && target.closest(places) !== null)) act();
    };
    window.addEventListener('keydown', before, { capture: true });
    window.addEventListener('keydown', after);
    return () => {
      window.removeEventListener('keydown', before, { capture: true });
      window.removeEventListener('keydown', after);
    };
  }, [on]);
}

function takesEscape(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], :popover-open, [aria-haspopup][aria-expanded=true]') !== null) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest('.cm-editor, [role=combobox][aria-expanded=true]') !== null) return true;
  return target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
}
