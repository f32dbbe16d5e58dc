import type { CountingFilter } from '../../domain/counting.ts';
import { unalignedStates } from '../../domain/ledger.ts';
import type { Recall } from '../../neo4j/database.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { frameworkOf } from '../shared/graph.ts';
import { readBases } from './readBases.ts';
import { readLedger } from './readLedger.ts';
import type { GapMark } from './schema.ts';

interface Question extends CountingFilter {
  against: string;
  /** Frameworks that are to serve the target framework; all others when absent. */
  from?: string[] | undefined;
}

/** The signs of those of some concepts that are unaligned: what serves nothing, and in the target framework what nothing serves. */
export async function readMarks(recall: Recall, concepts: readonly string[], { against, from, ...counting }: Question): Promise<Record<string, GapMark>> {
  const known = await requireFrameworks(recall, [against]);
  const ids = new Set(concepts);
  const named = new Set(concepts.map(frameworkOf));
  const unalignedIn = async (framework: string[], targets: string[]) => {
    if (framework.length === 0) return [];
    const rows = await readLedger(recall, { framework, against: targets, ...counting });
    return rows.filter(({ id, state }) => ids.has(id) && unalignedStates.includes(state));
  };
  const own = await unalignedIn(known.filter((id) => id !== against && named.has(id)), [against]);
  // Where no framework is to serve it, nothing is said of it.
  const served = named.has(against) && from?.length !== 0 ? await unalignedIn([against], from ?? []) : [];
  const bases = await readBases(recall, served, { against: from ?? [], ...counting });
  return Object.fromEntries([
    ...own.map(({ id, state }): [string, GapMark] => [id, state as GapMark]),
    ...served.map(({ id }): [string, GapMark] => [id, (bases.get(id)?.setClaims ?? 0) > 0 ? 'cross-cutting' : 'unreached']),
  ]);
}
