import neo4j, { type Plan, type ResultSummary } from 'neo4j-driver';

/** One step of a plan, as the page draws it. Measures are there after PROFILE only; `time` is milliseconds. */
export interface PlanStep {
  operator: string;
  details: string;
  estimatedRows: number | null;
  rows?: number | undefined;
  dbHits?: number | undefined;
  pageCacheHits?: number | undefined;
  time?: number | undefined;
  identifiers: string[];
  children: PlanStep[];
}

/** The server's plan in plain values. */
export function toPlanSteps(plan: Plan | Exclude<ResultSummary['profile'], false>): PlanStep {
  const { Details: details, EstimatedRows: estimated, Time: time } = plan.arguments as Record<string, unknown>;
  const measured = 'dbHits' in plan ? plan : undefined;
  return {
    operator: plan.operatorType.split('@')[0] ?? '',
    details: typeof details === 'string' ? details : '',
    estimatedRows: plainNumber(estimated) ?? null,
    ...(measured && {
      rows: plainNumber(measured.rows),
      dbHits: plainNumber(measured.dbHits),
      pageCacheHits: plainNumber(measured.pageCacheHits),
      time: millisecondsOf(time),
    }),
    identifiers: plan.identifiers,
    children: plan.children.map(toPlanSteps),
  };
}

function plainNumber(value: unknown): number | undefined {
  if (neo4j.isInt(value)) return value.toNumber();
  return typeof value === 'number' ? value : undefined;
}

/** The server measures nanoseconds. */
function millisecondsOf(value: unknown): number | undefined {
  const nanoseconds = plainNumber(value);
  return nanoseconds === undefined ? undefined : nanoseconds / 1e6;
}
