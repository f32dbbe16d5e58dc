import type { Counting } from '../../state/counting.ts';
import { viewHref } from '../../state/links.ts';
import { draftToAddress, emptyDraft } from '../query/draft.ts';
import type { PathsAddress } from './pathsAddress.ts';

/** Address of the Query view with the named query that finds the shortest of these paths, its parameters filled in. */
export function inQueryHref({ from, to, maxLength, hierarchy }: PathsAddress, counting: Counting, search: string): string {
  // The query leads to the framework, whichever end that is here.
  const [start, end] = from?.includes(':') ? [from, to] : [to, from];
  const toFramework = !end?.includes(':');
  const typed: Record<string, string> = {
    from: start ?? '',
    to: end ?? '',
    maxLength: String(maxLength),
    hierarchy: String(hierarchy),
    statuses: counting.statuses.join(', '),
    minConfidence: String(counting.minConfidence),
    mappingSets: counting.mappingSets.join(', '),
    predicates: counting.predicates.join(', '),
    crossCutting: String(counting.crossCutting),
  };
  return viewHref('/query', search, draftToAddress({ ...emptyDraft, named: toFramework ? 'paths/to-framework' : 'paths/shortest', typed }));
}
