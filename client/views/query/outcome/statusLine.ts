import type { Outcome } from '../recentRuns.ts';
import { plannedOnly } from '../results/resultView.ts';

/** The state of the run in a few words: `12 rows in 4 ms`. */
export function statusLine(outcome: Outcome): string {
  switch (outcome.phase) {
    case 'idle':
      return 'Not run yet';
    case 'running':
      return outcome.partial ? `${rowsOf(outcome.partial.rows.length)} so far` : 'Running';
    case 'cancelled':
      return 'Cancelled';
    case 'failed':
      return outcome.problem.status === 403 ? 'Refused' : 'Failed';
    case 'done': {
      const { truncated, rows, summary } = outcome.result;
      const took = duration(summary.consumedAfter);
      if (plannedOnly(outcome.result)) return 'Planned, not run';
      if (truncated) return `First ${rowsOf(rows.length)} shown, there are more (${took})`;
      return `${rowsOf(rows.length)} in ${took}`;
    }
  }
}

const rowsOf = (count: number): string => (count === 0 ? 'No rows' : count === 1 ? '1 row' : `${count.toLocaleString('en')} rows`);

/** Milliseconds as a person reads them. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.max(1, Math.round(milliseconds))} ms`;
  const seconds = milliseconds / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
