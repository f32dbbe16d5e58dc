import type { z } from 'zod';
import type { Recall } from '../../neo4j/database.ts';
import { overlapOf } from '../compare/queries.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { allFrameworks } from '../frameworks/queries.ts';
import type { Basis, LedgerRow } from '../gaps/queries.ts';
import { readBases } from '../gaps/readBases.ts';
import { readLedger } from '../gaps/readLedger.ts';
import { countStates } from '../gaps/selectRows.ts';
import type { CountingFilter } from '../../domain/counting.ts';
import { pageOf } from '../shared/page.ts';
import { textIn } from '../shared/properties.ts';
import { standingOf } from '../../domain/ledger.ts';
import type { getOverview, OverviewItem } from './schema.ts';

type Query = CountingFilter & { against: string; limit: number; after?: string | undefined };
type Overview = Omit<z.input<typeof getOverview.response>, 'version'>;
/** What changed in each of some frameworks since the last finding; frameworks without one are absent. */
type Since = (frameworks: string[]) => Promise<Map<string, OverviewItem['since']>>;

/** Each framework of a page at a glance. Throws `not-found`. */
export async function readOverview(recall: Recall, { against, limit, after, ...counting }: Query, readSince: Since): Promise<Overview> {
  await requireFrameworks(recall, [against]);
  const others = (await recall(allFrameworks())).filter(({ id }) => id !== against);
  const page = pageOf(others, ({ id }) => id, limit, after);
  const ids = page.items.map(({ id }) => id);
  const question = { ...counting, framework: ids, against: [against] };
  const rows = await readLedger(recall, question);
  // Only what can rest on claims made for a whole set alike needs looking at, and only where those count.
  const resting = counting.crossCutting === 'include' ? rows.filter(({ state }) => state === 'direct' || state === 'inherited') : [];
  const bases = await readBases(recall, resting, question);
  const since = await readSince(ids);
  const items: OverviewItem[] = [];
  for (const { id, properties } of page.items) {
    items.push({
      framework: { id, title: textIn(properties, 'title') ?? id, periodStart: textIn(properties, 'periodStart') ?? '', periodEnd: textIn(properties, 'periodEnd') },
      ...countsOf(rows.filter((row) => row.framework === id), bases),
      ...(await readReach(recall, id, against, counting)),
      since: since.get(id) ?? null,
    });
  }
  const { direct, inferred, unaligned, total } = countsOf(rows, bases);
  return {
    items,
    total: others.length,
    ...(page.next === undefined ? {} : { next: page.next }),
    together: { direct, inferred, unaligned, total, kinds: [...new Set(rows.map(({ kind }) => kind))] },
  };
}

function countsOf(rows: readonly LedgerRow[], bases: ReadonlyMap<string, Basis>) {
  const counts = countStates(rows);
  const rests = rows.filter(({ id }) => bases.get(id)?.crossCuttingOnly);
  return { counts, total: rows.length, ...standingOf(counts), crossCuttingOnly: rests.length };
}

/** Top concepts and concepts without children of the target framework that a framework's own alignments reach, as Compare counts them. */
async function readReach(recall: Recall, framework: string, against: string, counting: CountingFilter): Promise<Pick<OverviewItem, 'goals' | 'targets'>> {
  const part = async (level: 'top' | 'leaf') => {
    const [overlap] = await recall(overlapOf({ ...counting, left: framework, right: framework, against, level }));
    return { reached: overlap?.leftReached ?? 0, of: overlap?.total ?? 0 };
  };
  return { goals: await part('top'), targets: await part('leaf') };
}
