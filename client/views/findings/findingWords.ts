import { unalignedStates } from '../../../server/domain/ledger.ts';
import type { FindingHead, FindingKind } from '../../../server/api/findings/schema.ts';
import { countOf } from '../../words.ts';

export const findingKindWords: Record<FindingKind, string> = { gaps: 'Gaps', coverage: 'Coverage', query: 'Query' };

/** A moment in the reader's own time zone: `23 Nov 2026, 21:09`. */
export function momentWords(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
}

/** The figures of a finding in few words: `18 of 21 unaligned`. */
export function countsWords({ kind, counts, truncated }: Pick<FindingHead, 'kind' | 'counts' | 'truncated'>): string {
  const number = (name: string) => counts[name] ?? 0;
  const written = (count: number) => count.toLocaleString('en');
  if (kind === 'gaps') {
    const unaligned = unalignedStates.reduce((sum, state) => sum + number(state), 0);
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return `${written(unaligned)} of ${written(all)} unaligned`;
  }
  if (kind === 'coverage') return `${written(number('cells'))} cells, ${written(number('alignments'))} alignments`;
  return `${truncated ? 'only the first ' : ''}${countOf(number('rows'), { one: 'row', many: 'rows' })}`;
}
