import type { ResultSummary } from 'neo4j-driver';
import type { CypherResult } from './schema.ts';

/** The server's account of a run, in the shape of the contract. */
export function toSummary(summary: ResultSummary, rowCount: number): CypherResult['summary'] {
  return {
    rowCount,
    availableAfter: Number(summary.resultAvailableAfter),
    consumedAfter: Number(summary.resultConsumedAfter),
    notifications: summary.notifications.map(({ severityLevel, title, description, position }) => ({
      severity: severityLevel,
      title,
      description,
      line: position && 'line' in position ? Number(position.line) : null,
      column: position && 'column' in position ? Number(position.column) : null,
    })),
  };
}
