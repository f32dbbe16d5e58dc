import type { LineageFramework } from '../../../../server/api/lineage/schema.ts';

type Period = Pick<LineageFramework, 'periodStart' | 'periodEnd'>;

const yearIn = (text: string): number | null => (/^\d{4}/.test(text) ? Number(text.slice(0, 4)) : null);

/** The first year of a framework; one that states none is put where it ends, or at the beginning of all dates. */
export const firstYear = ({ periodStart, periodEnd }: Period): number => yearIn(periodStart) ?? (periodEnd === null ? null : yearIn(periodEnd)) ?? 2000;

/** Its last year, never before its first; null for one without an end. */
export function lastYear(framework: Period): number | null {
  const end = framework.periodEnd === null ? null : yearIn(framework.periodEnd);
  return end === null ? null : Math.max(end, firstYear(framework));
}
