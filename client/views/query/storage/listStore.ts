import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { readStored, writeStored } from '../../../state/stored.ts';

/** A list that this browser keeps, the same in all its windows. */
export interface ListStore<T> {
  read: () => readonly T[];
  /** False where the browser could not keep it; the page still has it. */
  write: (change: (now: readonly T[]) => readonly T[]) => boolean;
  use: () => readonly T[];
}

/** A stored list of one shape; entries of another shape are left out, the rest stays. */
export function listStore<S extends z.ZodType>(key: string, entry: S): ListStore<z.output<S>> {
  type T = z.output<S>;
  const entries = z.array(z.unknown());
  const parse = (): readonly T[] =>
    readStored(key, entries, []).flatMap((each) => {
      const parsed = entry.safeParse(each);
      return parsed.success ? [parsed.data] : [];
    });
  let list: readonly T[] | undefined;
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const foreign = (event: StorageEvent) => {
    if (event.key !== key) return;
    list = undefined;
    tell();
  };
  const read = () => (list ??= parse());
  return {
    read,
    write: (change) => {
      // Another window may have written since: its list is the one to change.
      list = change(parse());
      const kept = writeStored(key, list);
      tell();
      return kept;
    },
    use: () =>
      useSyncExternalStore((listener) => {
        listeners.add(listener);
        window.addEventListener('storage', foreign);
        return () => {
          listeners.delete(listener);
          if (listeners.size === 0) window.removeEventListener('storage', foreign);
        };
      }, read),
  };
}
