import type { ResultSummary } from 'neo4j-driver';
import type { Place } from './refusal.ts';

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

export function toSummary(summary: ResultSummary, rowCount: number, toOwnPlace: (place: Place) => Place): RunSummary {
  return {
    rowCount,
    availableAfter: Number(summary.resultAvailableAfter),
    // The server counts reading apart from the wait for the first row.
    consumedAfter: Number(summary.resultAvailableAfter) + Number(summary.resultConsumedAfter),
    notifications: summary.notifications.map(({ severityLevel, title, description, position }) => ({
      severity: severityLevel,
      title,
      description,
      ...('line' in position && 'column' in position
        ? toOwnPlace({ line: Number(position.line), column: Number(position.column) })
        : { line: null, column: null }),
    })),
  };
}
