import type { Record as Neo4jRecord, Result, ResultSummary } from 'neo4j-driver';
import { limits } from './limits.ts';

export interface Read {
  columns: string[];
  /** How many rows were read. */
  count: number;
  truncated: boolean;
  summary: ResultSummary;
}

/** Some rows of an answer, in their order. */
export interface Part {
  columns: string[];
  /** Driver values, one list a row. */
  rows: unknown[][];
  /** About their size. */
  bytes: number;
}

/**
 * Reads rows until the limits; one row more tells a full answer from a cut one. They are handed on in parts: the first
 * row at once, then by number or by time. Nothing more is read until `onPart` is done with one.
 */
export async function readRows(result: Result, limit: number, onPart: (part: Part) => Promise<void>): Promise<Read> {
  const columns = (await result.keys()).map(String);
  const iterator = result[Symbol.asyncIterator]();
  const read = { count: 0, bytes: 0, truncated: false };
  let part: Part = { columns, rows: [], bytes: 0 };
  let late = never;
  const flush = async () => {
    const full = part;
    part = { columns, rows: [], bytes: 0 };
    late = never;
    if (full.rows.length > 0) await onPart(full);
  };
  let next = iterator.next();
  for (;;) {
    const step: IteratorResult<Neo4jRecord> | 'late' = await Promise.race([next, late]);
    if (step === 'late') {
      await flush();
      continue;
    }
    if (step.done === true) break;
    if (read.count === limit || read.bytes > limits.answerBytes) {
      read.truncated = true;
      await iterator.return?.();
      break;
    }
    const row = columns.map((column) => step.value.get(column) as unknown);
    const size = sizeOf(row);
    read.count += 1;
    read.bytes += size;
    part.bytes += size;
    part.rows.push(row);
    next = iterator.next();
    if (read.count === 1 || part.rows.length === limits.partRows) await flush();
    else if (late === never) late = after(limits.partTime);
  }
  await flush();
  return { columns, count: read.count, truncated: read.truncated, summary: await result.summary() };
}

const never = new Promise<'late'>(() => undefined);
const after = (time: number): Promise<'late'> => new Promise((resolve) => setTimeout(() => resolve('late'), time));

/** About how many bytes a value takes in an answer. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (value === null || typeof value !== 'object') return 8;
  let size = 2;
  for (const item of Array.isArray(value) ? value : Object.values(value)) size += sizeOf(item) + 8;
  return size;
}
