import { useEffect, useRef } from 'react';
import type { Draft } from '../draft.ts';
import type { Ended, Outcome } from '../recentRuns.ts';
import { addRun, historyStore } from './historyEntries.ts';

/** Runs that are in the history already: the page shows one again on Back. */
const written = new WeakSet<Ended>();

/** Puts each run that ends into the history. `title` names the query of `draft`. */
export function useHistory(outcome: Outcome, draft: Draft, title: string): void {
  const started = useRef<{ since: number; key: string; draft: Draft; title: string }>(null);
  useEffect(() => {
    if (outcome.phase === 'idle') return;
    if (outcome.phase === 'running') {
      if (started.current?.since !== outcome.since) started.current = { since: outcome.since, key: outcome.key, draft, title };
      return;
    }
    const run = started.current;
    if (run === null || run.key !== outcome.key || written.has(outcome)) return;
    started.current = null;
    written.add(outcome);
    historyStore.write((history) => addRun(history, entryOf(outcome, run.draft, run.title, Date.now() - run.since)));
  }, [outcome, draft, title]);
}

function entryOf(outcome: Ended, draft: Draft, title: string, elapsed: number) {
  const result = outcome.phase === 'done' ? outcome.result : null;
  return {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    title,
    draft,
    state: outcome.phase === 'done' ? ('ok' as const) : outcome.phase,
    rows: result === null || outcome.request.mode === 'explain' ? null : result.rows.length,
    truncated: result?.truncated ?? false,
    milliseconds: result?.summary.consumedAfter ?? elapsed,
    problem: outcome.phase === 'failed' ? outcome.problem.detail.split('\n')[0]?.slice(0, 300) ?? '' : null,
    pinned: false,
  };
}

