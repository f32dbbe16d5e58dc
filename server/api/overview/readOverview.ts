import type { z } from 'zod';
import type { Context } from '../context.ts';
import { readCoverage } from '../coverage/readCoverage.ts';
import type { Asking } from '../findings/answer/answer.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { allFrameworks } from '../frameworks/queries.ts';
import { countStates } from '../gaps/countStates.ts';
import { readLedger } from '../gaps/ledger.ts';
import type { LedgerRow } from '../gaps/queries.ts';
import { unalignedStates } from '../gaps/schema.ts';
import type { CountingFilter } from '../shared/counting.ts';
import { pageOf } from '../shared/page.ts';
import { textIn } from '../shared/properties.ts';
import { readSince } from './readSince.ts';
import type { getOverview, OverviewItem } from './schema.ts';

type Query = CountingFilter & { against: string; limit: number; after?: string | undefined };

/** Each framework of a page at a glance. Throws `not-found`. */
export async function readOverview(context: Context, { against, limit, after, ...counting }: Query, asking: Asking): Promise<z.input<typeof getOverview.response>> {
  const database = context.database();
  await database.readAll((run) => requireFrameworks(run, [against]));
  const { answer: all } = await database.remembered('frameworks/list', (run) => run(allFrameworks()));
  const others = all.filter(({ id }) => id !== against);
  const page = pageOf(others, ({ id }) => id, limit, after);
  const ids = page.items.map(({ id }) => id);
  const { answer: rows, version } = await readLedger(database, { ...counting, framework: ids, against: [against] });
  const since = await readSince(context, ids, against, asking);
  const items: OverviewItem[] = [];
  for (const { id, properties } of page.items) {
    items.push({
      framework: { id, title: textIn(properties, 'title') ?? id, periodStart: textIn(properties, 'periodStart') ?? '', periodEnd: textIn(properties, 'periodEnd') },
      ...countsOf(rows.filter((row) => row.framework === id)),
      ...(await readReach(context, id, against, counting)),
      since: since.get(id) ?? null,
    });
  }
  const { unaligned, total } = countsOf(rows);
  return {
    items,
    total: others.length,
    ...(page.next === undefined ? {} : { next: page.next }),
    together: { unaligned, total, kinds: [...new Set(rows.map(({ kind }) => kind))] },
    version,
  };
}

function countsOf(rows: readonly LedgerRow[]) {
  const counts = countStates(rows);
  const unaligned = unalignedStates.reduce((sum, state) => sum + counts[state], 0);
  const rests = rows.filter(({ crossCuttingOnly }) => crossCuttingOnly);
  return { counts, total: rows.length, unaligned, aligned: rows.length - unaligned, crossCuttingOnly: rests.length };
}

/** Top concepts and concepts without children of the target framework that a framework's own alignments reach. */
async function readReach(context: Context, framework: string, against: string, counting: CountingFilter): Promise<Pick<OverviewItem, 'goals' | 'targets'>> {
  const { answer } = await readCoverage(context.database(), { rows: [framework], columns: against, level: 'all', ...counting });
  const reached = new Set((answer.totals ?? []).filter(({ row, count }) => row === framework && count > 0).map(({ column }) => column));
  const parents = new Set(answer.columns.flatMap((column) => column.parents));
  const part = (some: typeof answer.columns) => ({ reached: some.filter(({ id }) => reached.has(id)).length, of: some.length });
  return {
    goals: part(answer.columns.filter((column) => column.parents.length === 0)),
    targets: part(answer.columns.filter((column) => column.parents.length > 0 && !parents.has(column.id))),
  };
}
