import type { CountingFilter } from '../../domain/counting.ts';
import { unalignedStates } from '../../domain/ledger.ts';
import type { Recall } from '../../neo4j/database.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { frameworkOf } from '../shared/graph.ts';
import { readBases } from './readBases.ts';
import { type LedgerQuestion, type LedgerRow, lyingBelow } from './queries.ts';
import { readLedger } from './readLedger.ts';
import type { GapMark } from './schema.ts';

interface Question extends CountingFilter {
  against: string;
  /** Frameworks that are to serve the target framework; all others when absent. */
  from?: string[] | undefined;
  /** Concepts that serve nothing, with all that lies below them: a page does not show them. */
  without?: string[] | undefined;
}

/** The signs of those of some concepts that are unaligned: what serves nothing, and in the target framework what nothing serves. */
export async function readMarks(recall: Recall, concepts: readonly string[], { against, from, without, ...counting }: Question): Promise<Record<string, GapMark>> {
  const known = await requireFrameworks(recall, [against]);
  const ids = new Set(concepts);
  const named = new Set(concepts.map(frameworkOf));
  const rowsOf = async (framework: string[], targets: string[]) => (framework.length === 0 ? [] : readLedger(recall, { framework, against: targets, ...counting }));
  const isUnaligned = ({ id, state }: LedgerRow): boolean => ids.has(id) && unalignedStates.includes(state);
  const own = (await rowsOf(known.filter((id) => id !== against && named.has(id)), [against])).filter(isUnaligned);
  // Where no framework is to serve it, nothing is said of it.
  const targets = named.has(against) && from?.length !== 0 ? await rowsOf([against], from ?? []) : [];
  const left = await servedOnlyBy(recall, targets, without ?? [], { against: from ?? [], ...counting });
  const served = targets.filter((row) => isUnaligned(row) || (left.has(row.id) && ids.has(row.id)));
  const bases = await readBases(recall, served, { against: from ?? [], ...counting });
  return Object.fromEntries([
    ...own.map(({ id, state }): [string, GapMark] => [id, state as GapMark]),
    ...served.map(({ id }): [string, GapMark] => [id, (bases.get(id)?.setClaims ?? 0) > 0 ? 'cross-cutting' : 'unreached']),
  ]);
}

/** Those rows that nothing serves but what is left out, themselves or through relatives. */
async function servedOnlyBy(recall: Recall, rows: readonly LedgerRow[], without: readonly string[], question: LedgerQuestion): Promise<Set<string>> {
  if (without.length === 0) return new Set();
  const out = new Set((await recall(lyingBelow(without))).map(({ id }) => id));
  const bases = await readBases(recall, rows.filter(({ state }) => state === 'direct' || state === 'inherited'), question);
  const lost = new Set<string>();
  for (const state of ['direct', 'inherited'] as const) {
    const gone = state === 'direct' ? out : lost;
    for (const row of rows) if (row.state === state && (bases.get(row.id)?.via ?? ['']).every((id) => gone.has(id))) lost.add(row.id);
  }
  return lost;
}
