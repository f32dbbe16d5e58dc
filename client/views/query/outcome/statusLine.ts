import type { Outcome } from '../recentRuns.ts';

/** The state of the run in a few words: `12 rows in 4 ms`. */
export function statusLine(outcome: Outcome): string {
  switch (outcome.phase) {
    case 'idle':
      return 'Not run yet';
    case 'running':
      return 'Running';
    case 'cancelled':
      return 'Cancelled';
    case 'failed':
      return outcome.problem.status === 403 ? 'Refused' : 'Failed';
    case 'done': {
      const { truncated, rows, summary } = outcome.result;
      const count = rows.length.toLocaleString('en');
      const took = duration(summary.consumedAfter);
      if (truncated) return `First ${count} rows shown, there are more (${took})`;
      return `${rows.length === 0 ? 'No rows' : rows.length === 1 ? '1 row' : `${count} rows`} in ${took}`;
    }
  }
}

/** Milliseconds as a person reads them. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.max(1, Math.round(milliseconds))} ms`;
  const seconds = milliseconds / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
