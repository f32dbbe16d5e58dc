import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

/** Parameters to set; null or an empty text takes one out. */
export type AddressPatch = Record<string, string | null>;

/**
 * The address bar's parameters as state. `push` makes a step that Back undoes; without it the present entry is replaced.
 */
export function useAddress(): [URLSearchParams, (patch: AddressPatch, options?: { push?: boolean }) => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const parameters = useMemo(() => new URLSearchParams(search), [search]);
  const update = useCallback(
    (patch: AddressPatch, options: { push?: boolean } = {}) => {
      // Read from the window, not from the render: two updates in one tick must both hold.
      const next = new URLSearchParams(window.location.search);
      for (const [name, value] of Object.entries(patch)) {
        if (value === null || value === '') next.delete(name);
        else next.set(name, value);
      }
      const text = next.toString();
      navigate(`${window.location.pathname}${text === '' ? '' : `?${text}`}`, { replace: options.push !== true });
    },
    [navigate],
  );
  return [parameters, update];
}

/** The concept, alignment or bundle that is selected in every view alike: the parameter `selected`. */
export function useSelection(): [string | null, (id: string | null) => void] {
  const [parameters, update] = useAddress();
  const select = useCallback((id: string | null) => update({ selected: id }, { push: true }), [update]);
  return [parameters.get('selected'), select];
}
