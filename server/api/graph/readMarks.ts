import type { CountingFilter } from '../../domain/counting.ts';
import { unalignedStates } from '../../domain/ledger.ts';
import type { Recall } from '../../neo4j/database.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { readBases } from '../gaps/readBases.ts';
import { readLedger } from '../gaps/readLedger.ts';
import type { GraphNode } from '../shared/schema.ts';
import type { GapMark } from './schema.ts';

interface Question extends CountingFilter {
  against: string;
  /** Frameworks that are to serve the target framework; all others when absent. */
  from?: string[] | undefined;
}

/** The signs of those of some nodes that are unaligned: what serves nothing, and in the target framework what nothing serves. */
export async function readMarks(recall: Recall, nodes: readonly GraphNode[], { against, from, ...counting }: Question): Promise<Record<string, GapMark>> {
  const known = new Set(await requireFrameworks(recall, [against]));
  const concepts = nodes.filter(({ kind, framework }) => kind !== 'Framework' && known.has(framework));
  const frameworks = [...new Set(concepts.map(({ framework }) => framework))];
  const ids = new Set(concepts.map(({ id }) => id));
  const unalignedIn = async (framework: string[], targets: string[]) => {
    if (framework.length === 0) return [];
    const rows = await readLedger(recall, { framework, against: targets, ...counting });
    return rows.filter(({ id, state }) => ids.has(id) && unalignedStates.includes(state));
  };
  const own = await unalignedIn(frameworks.filter((id) => id !== against), [against]);
  // Where no framework is to serve it, nothing is said of it.
  const served = frameworks.includes(against) && from?.length !== 0 ? await unalignedIn([against], from ?? []) : [];
  const bases = await readBases(recall, served, { against: from ?? [], ...counting });
  return Object.fromEntries([
    ...own.map(({ id, state }): [string, GapMark] => [id, state as GapMark]),
    ...served.map(({ id }): [string, GapMark] => [id, (bases.get(id)?.setClaims ?? 0) > 0 ? 'cross-cutting' : 'unreached']),
  ]);
}
