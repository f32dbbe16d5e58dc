import { address, shared, viewHref } from '../state/links.ts';

/** Parameters of each view when it was last seen, by path; for as long as the page is open. */
export type ViewMemory = ReadonlyMap<string, string>;

/** Remembers what a view's address was. */
export function remember(memory: ViewMemory, path: string, search: string): ViewMemory {
  return memory.get(path) === search ? memory : new Map(memory).set(path, search);
}

/** Where the rail leads: the view as it was left, with what is selected now. */
export function railHref(memory: ViewMemory, path: string, search: string): string {
  const own = new URLSearchParams(memory.get(path) ?? '');
  for (const name of shared) own.delete(name);
  const [, now = ''] = viewHref(path, search).split('?');
  for (const [name, value] of new URLSearchParams(now)) own.set(name, value);
  return address(path, own);
}
