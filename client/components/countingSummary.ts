import type { Counting } from '../state/counting.ts';
import { mappingSetWords, predicateWords, statusWords } from '../words.ts';

/** What counts, in a few words: `accepted`, `accepted or suggested, 0.7 or more, 2 mapping sets`. */
export function countingSummary({ statuses, minConfidence, mappingSets, predicates, crossCutting }: Counting): string {
  const [set, predicate] = [mappingSets[0], predicates[0]];
  return [
    statuses.map((status) => statusWords[status].short.toLowerCase()).join(' or '),
    minConfidence > 0 && `${minConfidence} or more`,
    set !== undefined && (mappingSets.length === 1 ? mappingSetWords(set).short : `${mappingSets.length} mapping sets`),
    predicate !== undefined && (predicates.length === 1 ? `“${predicateWords[predicate].out}”` : `${predicates.length} relations`),
    crossCutting && 'cross-cutting claims too',
  ]
    .filter((part) => part !== false)
    .join(', ');
}
