import type { ResultSummary } from 'neo4j-driver';

/** The server's account of a run. Times are milliseconds; places count from 1. */
export interface RunSummary {
  rowCount: number;
  availableAfter: number;
  consumedAfter: number;
  notifications: {
    severity: string;
    title: string;
    description: string;
    line: number | null;
    column: number | null;
  }[];
}

export function toSummary(summary: ResultSummary, rowCount: number): RunSummary {
  return {
    rowCount,
    availableAfter: Number(summary.resultAvailableAfter),
    consumedAfter: Number(summary.resultConsumedAfter),
    notifications: summary.notifications.map(({ severityLevel, title, description, position }) => ({
      severity: severityLevel,
      title,
      description,
      line: 'line' in position ? Number(position.line) : null,
      column: 'column' in position ? Number(position.column) : null,
    })),
  };
}
