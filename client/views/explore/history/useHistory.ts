import { useEffect, useSyncExternalStore } from 'react';
import { formatExplore, type ExploreAddress } from '../exploreAddress.ts';
import type { ExploreState } from '../useExploreAddress.ts';
import { describeChange, type NameOf } from './describeChange.ts';

export interface Entry {
  words: string;
  value: ExploreAddress;
  key: string;
}

export interface PictureHistory {
  /** From the first state of the picture to the last that can be redone. */
  entries: readonly Entry[];
  at: number;
  canUndo: boolean;
  canRedo: boolean;
  undo: () => void;
  redo: () => void;
  goTo: (index: number) => void;
}

interface Kept {
  entries: readonly Entry[];
  at: number;
}

/** States that are kept; older ones are forgotten. */
const most = 200;

/** Of the page, so that it is still there after a look at another view. */
let kept: Kept = { entries: [], at: -1 };
const listeners = new Set<() => void>();

function keep(next: Kept): void {
  kept = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const keyOf = (value: ExploreAddress): string => JSON.stringify(formatExplore(value));

/**
 * Every state of the picture in the order of the steps, whatever made them: a button, a key, a drag, a filter, the
 * browser's Back. Undo and redo go through them; a new step after an undo takes the place of what could be redone.
 */
export function useHistory({ value, change }: ExploreState, nameOf: NameOf): PictureHistory {
  const { entries, at } = useSyncExternalStore(subscribe, () => kept);
  const key = keyOf(value);
  useEffect(() => {
    const next = withState(kept, { key, value, words: '' }, nameOf);
    if (next !== kept) keep(next);
    // The names at the time of the step are the ones that it keeps.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  const goTo = (index: number): void => {
    const entry = kept.entries[index];
    if (!entry || index === kept.at) return;
    keep({ ...kept, at: index });
    change(entry.value);
  };
  return {
    entries,
    at,
    canUndo: at > 0,
    canRedo: at < entries.length - 1,
    undo: () => goTo(kept.at - 1),
    redo: () => goTo(kept.at + 1),
    goTo,
  };
}

/** The history with a state that the picture has now: one beside the present is a step back or forth, any other is new. */
export function withState(history: Kept, state: Entry, nameOf: NameOf): Kept {
  const { entries, at } = history;
  const isAt = (index: number): boolean => entries[index]?.key === state.key;
  if (isAt(at)) return history;
  if (isAt(at - 1)) return { entries, at: at - 1 };
  if (isAt(at + 1)) return { entries, at: at + 1 };
  const present = entries[at];
  const words = present ? describeChange(present.value, state.value, nameOf) : 'The picture at first';
  const next = [...entries.slice(0, at + 1), { ...state, words }].slice(-most);
  return { entries: next, at: next.length - 1 };
}
