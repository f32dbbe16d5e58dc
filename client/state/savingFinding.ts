import { useSyncExternalStore } from 'react';
import type { FindingQuestionInput } from '../../server/api/findings/schema.ts';

/** A finding to be: the question as it was when the button was pressed. */
export interface FindingToSave {
  question: FindingQuestionInput;
  suggestedTitle: string;
}

// The shell shows the one dialog: a button that goes, because what it stood beside is read again, does not take the dialog along.
let asked: FindingToSave | null = null;
const listeners = new Set<() => void>();

/** Asks the person how the finding is to be called; null closes that. */
export function askToSave(next: FindingToSave | null): void {
  asked = next;
  for (const listener of listeners) listener();
}

/** What is about to be saved. */
export const useFindingToSave = (): FindingToSave | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
