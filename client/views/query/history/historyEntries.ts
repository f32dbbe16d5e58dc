import { z } from 'zod';
import { draftKey } from '../draft.ts';
import { draftSchema } from '../storage/draftSchema.ts';
import { listStore } from '../storage/listStore.ts';

/** One run, as this browser remembers it. */
export const historyEntry = z.object({
  id: z.string().min(1),
  /** When it ended, ISO 8601. */
  at: z.string(),
  /** Title of the named query, or the first line of the text. */
  title: z.string(),
  draft: draftSchema,
  state: z.enum(['ok', 'failed', 'cancelled']),
  /** Null where it gave no answer. */
  rows: z.number().nullable(),
  truncated: z.boolean(),
  milliseconds: z.number(),
  /** Why it failed. */
  problem: z.string().nullable(),
  pinned: z.boolean(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

/** The runs that this browser remembers, newest first. */
export const historyStore = listStore('plumbline.history', historyEntry);

/** Pinned ones stay whatever comes; of the others the newest. */
export const maxKept = 200;

/** The history with a run added. Only the last of several runs of one query in a row is kept. */
export function addRun(history: readonly HistoryEntry[], run: HistoryEntry): HistoryEntry[] {
  const [latest] = history;
  const again = latest && !latest.pinned && latest.state === run.state && identity(latest) === identity(run);
  const next = [run, ...(again ? history.slice(1) : history)];
  let room = maxKept;
  return next.filter(({ pinned }) => pinned || room-- > 0);
}

const identity = ({ draft }: HistoryEntry): string => JSON.stringify([draftKey(draft), draft.text]);

/** Pinned runs first, each part newest first; those that hold every word of `filter` in title, text or problem. */
export function listHistory(history: readonly HistoryEntry[], filter: string): HistoryEntry[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = ({ title, draft, problem, state }: HistoryEntry) => {
    const text = [title, draft.text ?? '', draft.named ?? '', problem ?? '', state].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return history.filter(holds).sort((left, right) => Number(right.pinned) - Number(left.pinned) || right.at.localeCompare(left.at));
}

/** What came of a run, in a few words: `12 rows`. */
export function outcomeOf({ state, rows, truncated }: HistoryEntry): string {
  if (state !== 'ok') return state;
  if (rows === null) return 'plan';
  return `${truncated ? 'first ' : ''}${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}`;
}
