import { viewHref } from '../../state/links.ts';
import { draftToAddress, emptyDraft } from '../query/draft.ts';
import type { Comparison } from './useCompare.ts';

/** Address of the Query view with the named query that gives the overlap, its parameters filled in. */
export function inQueryHref({ left, right, against, level, counting }: Comparison, search: string): string {
  const typed: Record<string, string> = {
    left,
    right,
    against: against.id,
    level,
    statuses: counting.statuses.join(', '),
    minConfidence: String(counting.minConfidence),
    mappingSets: counting.mappingSets.join(', '),
    predicates: counting.predicates.join(', '),
    crossCutting: String(counting.crossCutting),
  };
  return viewHref('/query', search, draftToAddress({ ...emptyDraft, named: 'compare/overlap', typed }));
}
