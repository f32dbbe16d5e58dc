import { useSyncExternalStore } from 'react';

// Whether the search palette is open: a button, two keys and the palette itself share it.
let open = false;
const listeners = new Set<() => void>();

/** Opens or closes the search palette. */
export function showPalette(next: boolean): void {
  open = next;
  for (const listener of listeners) listener();
}

/** True while the search palette is open. */
export const usePaletteOpen = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
