import { useLocation, useSearch } from 'wouter';
import { countingParameters } from './counting.ts';

/*
 * Addresses for real links (they open in a new tab too). What is selected and how gaps are measured hold in every
 * view; the other parameters belong to the view that set them.
 */
export const shared: readonly string[] = ['selected', 'against', ...countingParameters];

/** Writes an address; colons stay readable. */
export function address(path: string, parameters: URLSearchParams): string {
  const text = parameters.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%7E', '~');
  return text === '' ? path : `${path}?${text}`;
}

/** The present address with something else selected. */
export function selectionHref(path: string, search: string, id: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set('selected', id);
  return address(path, parameters);
}

/** A view's address with what all views share taken over from `search`, and `own` set. */
export function viewHref(path: string, search: string, own: Record<string, string> = {}): string {
  const now = new URLSearchParams(search);
  const parameters = new URLSearchParams();
  for (const name of shared) {
    const value = now.get(name);
    if (value !== null) parameters.set(name, value);
  }
  for (const [name, value] of Object.entries(own)) parameters.set(name, value);
  return address(path, parameters);
}

/** Addresses of other views, with what all views share taken along. */
export function useViewHref(): (path: string, own?: Record<string, string>) => string {
  const search = useSearch();
  return (path, own) => viewHref(path, search, own);
}

/** Link that selects something in the present view. */
export function useSelectionHref(id: string): string {
  const [path] = useLocation();
  return selectionHref(path, useSearch(), id);
}

/** Link that shows a concept in the graph. */
export function useGraphHref(id: string): string {
  return viewHref('/explore', useSearch(), { selected: id });
}

/** Link that selects a concept in the present view and explains its state. */
export function useWhyHref(id: string): string {
  const [path] = useLocation();
  const parameters = new URLSearchParams(useSearch());
  parameters.set('why', '1');
  return selectionHref(path, parameters.toString(), id);
}
