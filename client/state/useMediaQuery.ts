import { useCallback, useSyncExternalStore } from 'react';

/** True while the media query holds. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** True where the rail is a bottom bar and the details a sheet; the same width as in the style sheets. */
export const useNarrow = (): boolean => useMediaQuery('(max-width: 720px)');
