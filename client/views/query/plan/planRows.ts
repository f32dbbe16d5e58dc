import type { PlanStep } from '../../../../server/api/cypher/schema.ts';

/** A step in the order in which the tree shows it. */
export interface PlanRow {
  /** Place in the tree, such as `0.1.0`. */
  id: string;
  step: PlanStep;
  /** From 1, as `aria-level` counts. */
  level: number;
  /** How often the plan has forked above: a chain of single steps is not indented. */
  fork: number;
  /** Of the steps beside it, from 1. */
  position: number;
  siblings: number;
}

/** All steps from the result down to the sources; what is below a closed step is left out. */
export function planRows(plan: PlanStep, closed: ReadonlySet<string> = new Set()): PlanRow[] {
  const rows: PlanRow[] = [];
  const visit = (step: PlanStep, id: string, level: number, fork: number, position: number, siblings: number): void => {
    rows.push({ id, step, level, fork, position, siblings });
    if (closed.has(id)) return;
    const forks = step.children.length > 1 ? 1 : 0;
    step.children.forEach((child, index) => visit(child, `${id}.${index}`, level + 1, fork + forks, index + 1, step.children.length));
  };
  visit(plan, '0', 1, 0, 1, 1);
  return rows;
}

/** What a whole plan costs, and which of its steps costs most. */
export interface PlanTotals {
  /** Whether the query ran, so that there are real figures. */
  measured: boolean;
  dbHits: number;
  /** Milliseconds, where the database measures them. */
  time: number | null;
  maxHits: number;
  /** The step with most db hits, or, when it was only planned, with most rows expected; null where none stands out. */
  costliest: string | null;
}

export function planTotals(plan: PlanStep): PlanTotals {
  const rows = planRows(plan);
  const measured = plan.rows !== undefined;
  const costOf = ({ step }: PlanRow): number => (measured ? (step.dbHits ?? 0) : (step.estimatedRows ?? 0));
  const most = rows.reduce((best, row) => (costOf(row) > costOf(best) ? row : best));
  const times = rows.flatMap(({ step }) => step.time ?? []);
  return {
    measured,
    dbHits: rows.reduce((sum, { step }) => sum + (step.dbHits ?? 0), 0),
    time: times.length === 0 ? null : times.reduce((sum, time) => sum + time, 0),
    maxHits: measured ? costOf(most) : 0,
    costliest: costOf(most) > (measured ? 0 : 1) ? most.id : null,
  };
}

/** Where a key leads in the tree: another row, or a step to open or close. */
export function planKey(key: string, rows: readonly PlanRow[], at: string, closed: ReadonlySet<string>): { go: string } | { toggle: string } | null {
  const index = rows.findIndex(({ id }) => id === at);
  const row = rows[index];
  if (!row) return null;
  const to = (target: PlanRow | undefined) => (target ? { go: target.id } : null);
  const opens = row.step.children.length > 0;
  switch (key) {
    case 'ArrowDown':
      return to(rows[index + 1]);
    case 'ArrowUp':
      return to(rows[index - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      return opens && closed.has(at) ? { toggle: at } : opens ? to(rows[index + 1]) : null;
    case 'ArrowLeft':
      return opens && !closed.has(at) ? { toggle: at } : to(rows.find(({ id }) => id === at.slice(0, at.lastIndexOf('.'))));
    case 'Enter':
    case ' ':
      return opens ? { toggle: at } : null;
    default:
      return null;
  }
}
