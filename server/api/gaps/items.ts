import type { Database } from '../../neo4j/database.ts';
import { conceptRefs } from '../shared/refs.ts';
import type { ConceptRef } from '../shared/schema.ts';
import type { LedgerRow } from './queries.ts';
import type { GapItem } from './schema.ts';

/** Concepts behind one state that an answer names at most; a popular SDG target has thousands. */
const mostVia = 100;

/** Rows of the ledger as the contract shows them, with the concepts that they name. */
export async function toItems(database: Database, rows: readonly LedgerRow[]): Promise<GapItem[]> {
  const short = rows.map((row) => ({ ...row, via: row.via.slice(0, mostVia), total: row.via.length }));
  const refs = await conceptRefs(database, short.flatMap(({ via }) => via));
  return short.map((row) => toItem(row, refs));
}

function toItem(row: LedgerRow & { total: number }, refs: ReadonlyMap<string, ConceptRef>): GapItem {
  const { via, relation, reason, rationale, total, ...rest } = row;
  return {
    ...rest,
    via: relation ? { relation, concepts: via.flatMap((id) => refs.get(id) ?? []), total } : null,
    reason: reason ? { code: reason, rationale: rationale ?? '' } : null,
  };
}
