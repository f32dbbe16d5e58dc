import type { Recall } from '../../neo4j/database.ts';
import { conceptRefs } from '../shared/refs.ts';
import type { ConceptRef } from '../../domain/concept.ts';
import type { Basis, LedgerQuestion, LedgerRow } from './queries.ts';
import { readBases } from './readBases.ts';
import type { GapItem } from './schema.ts';

/** Concepts behind one state that an answer names at most; a popular SDG target has thousands. */
const maxVia = 100;

/** Rows of the ledger as the contract shows them: what each rests on, with the concepts that it names. */
export async function readItems(recall: Recall, rows: readonly LedgerRow[], question: LedgerQuestion): Promise<GapItem[]> {
  const bases = await readBases(recall, rows, question);
  const named = [...bases.values()].flatMap(({ via }) => via.slice(0, maxVia)).concat([...bases.values()].flatMap(({ belowServes }) => belowServes));
  const refs = await conceptRefs(recall, named);
  return rows.flatMap((row) => {
    const basis = bases.get(row.id);
    return basis ? [toItem(row, basis, refs)] : [];
  });
}

function toItem(row: LedgerRow, { relation, via, reason, rationale, below, belowDirect, belowKinds, belowServes, ...rest }: Basis, refs: ReadonlyMap<string, ConceptRef>): GapItem {
  return {
    ...row,
    ...rest,
    via: relation ? { relation, concepts: via.slice(0, maxVia).flatMap((id) => refs.get(id) ?? []), total: via.length } : null,
    below: below > 0 ? { direct: belowDirect, total: below, kinds: belowKinds, serves: belowServes.flatMap((id) => refs.get(id) ?? []) } : null,
    reason: reason ? { code: reason, rationale: rationale ?? '' } : null,
  };
}
