import type { Result, ResultSummary } from 'neo4j-driver';
import { limits } from './limits.ts';

export interface Rows {
  columns: string[];
  /** Driver values, one list a row. */
  rows: unknown[][];
  truncated: boolean;
  /** About the size of the answer. */
  bytes: number;
  summary: ResultSummary;
}

/** Reads rows until the limits; one row more tells a full answer from a cut one. */
export async function readRows(result: Result, limit: number): Promise<Rows> {
  const columns = (await result.keys()).map(String);
  const rows: unknown[][] = [];
  let truncated = false;
  let bytes = 0;
  for await (const record of result) {
    if (rows.length === limit || bytes > limits.answerBytes) {
      truncated = true;
      break;
    }
    const row = columns.map((column) => record.get(column) as unknown);
    bytes += sizeOf(row);
    rows.push(row);
  }
  return { columns, rows, truncated, bytes, summary: await result.summary() };
}

/** About how many bytes a value takes in an answer. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (value === null || typeof value !== 'object') return 8;
  let size = 2;
  for (const item of Array.isArray(value) ? value : Object.values(value)) size += sizeOf(item) + 8;
  return size;
}
