import { useMemo } from 'react';
import { type Mark, marksOf } from './marksOf.ts';
import type { Outcome } from './recentRuns.ts';

/** Marks of the last run, the same list until the run or the text is another: each list redraws the editor's marks. */
export function useMarks(outcome: Outcome, text: string): Mark[] {
  return useMemo(() => marksOf(outcome, text), [outcome, text]);
}
