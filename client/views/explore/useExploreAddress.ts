import { useCallback, useEffect, useMemo } from 'react';
import { useAddress } from '../../state/address.ts';
import { type ExploreAddress, formatExplore, parseExplore } from './exploreAddress.ts';

export interface ExploreState {
  value: ExploreAddress;
  /** Parameters with a value that could not be read. */
  ignored: string[];
  /** Changes the view, as a step that Back undoes unless `replace` is asked for. */
  change: (patch: Partial<ExploreAddress>, options?: { replace?: boolean }) => void;
}

/** The picture's address as state: whatever is on the screen can be sent as a link. */
export function useExploreAddress(): ExploreState {
  const [parameters, update] = useAddress();
  const { value, ignored } = useMemo(() => parseExplore(parameters), [parameters]);
  const change = useCallback(
    (patch: Partial<ExploreAddress>, { replace = false } = {}) => {
      // From the window, like useAddress: two changes in one tick must both hold.
      const now = parseExplore(new URLSearchParams(window.location.search)).value;
      update(formatExplore({ ...now, ...patch }), { push: !replace });
    },
    [update],
  );
  // A link from before is written anew, so that every view reads the same of it.
  const isOld = parameters.has('status');
  useEffect(() => {
    if (isOld) change({}, { replace: true });
  }, [isOld, change]);
  return { value, ignored, change };
}
