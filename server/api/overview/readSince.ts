import type { Context } from '../context.ts';
import type { Asking } from '../findings/answer/answer.ts';
import { askAgain, findingOf } from '../findings/findings.ts';
import type { Finding, FindingRerun } from '../findings/schema.ts';
import { latestLedgers } from './queries.ts';
import type { OverviewItem } from './schema.ts';

/** What changed in each framework since the newest finding on its gaps; frameworks without one are absent. */
export async function readSince(context: Context, frameworks: string[], against: string, asking: Asking): Promise<Map<string, OverviewItem['since']>> {
  const latest = await context.database().read(latestLedgers(frameworks, against));
  const since = new Map<string, OverviewItem['since']>();
  for (const id of new Set(latest.map((one) => one.id))) {
    const finding = await findingOf(context.database(), id);
    const again = await askAgain(context, finding, asking);
    for (const { framework } of latest.filter((one) => one.id === id)) since.set(framework, changesIn(framework, finding, again));
  }
  return since;
}

/** The changes that are about one framework. */
function changesIn(framework: string, { id, title, date, columns }: Finding, { now, changes }: FindingRerun): OverviewItem['since'] {
  const of = (list: readonly string[]) => (row: readonly unknown[]) => row[list.indexOf('framework')] === framework;
  return {
    id,
    title,
    date,
    changes: changes && {
      added: changes.added.filter(of(now.columns)).length,
      gone: changes.gone.filter(of(columns)).length,
      changed: changes.changed.filter(({ row }) => of(now.columns)(row)).length,
    },
  };
}
