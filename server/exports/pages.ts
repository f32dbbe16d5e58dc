import type { Run } from '../neo4j/database.ts';
import { query } from '../neo4j/query.ts';
import { type OutlineRow, idRow, outlineRow } from './rows.ts';

/** Concepts that are asked for at once. */
const pageSize = 500;
/** Most concepts of a framework that are brought in the order of their document; more come in the order of their ids. */
const mostInOrder = 20_000;

/** Ids of the concepts of a framework, a page at a time. */
export async function* idPages(run: Run, framework: string, concepts: number): AsyncGenerator<string[]> {
  if (concepts <= mostInOrder) {
    const ids = inDocumentOrder(await run(query('exports/outline', outlineRow, { framework })));
    for (let at = 0; at < ids.length; at += pageSize) yield ids.slice(at, at + pageSize);
    return;
  }
  let after = '';
  for (;;) {
    const rows = await run(query('exports/ids-behind', idRow, { framework, after, limit: pageSize }));
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (rows.length < pageSize) return;
    after = rows.at(-1)?.id ?? '';
  }
}

/** Parents before what is part of them, siblings as they come. What lies below itself comes last. */
export function inDocumentOrder(rows: readonly OutlineRow[]): string[] {
  const ids = new Set(rows.map(({ id }) => id));
  const below = new Map<string, string[]>();
  const tops: string[] = [];
  for (const { id, parent } of rows) {
    if (parent === null || !ids.has(parent)) tops.push(id);
    else if (below.has(parent)) below.get(parent)?.push(id);
    else below.set(parent, [id]);
  }
  const done = new Set<string>();
  for (const top of [...tops, ...rows.map(({ id }) => id)]) {
    const open = [top];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (done.has(next)) continue;
      done.add(next);
      open.push(...(below.get(next) ?? []).toReversed());
    }
  }
  return [...done];
}
