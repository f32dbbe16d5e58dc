import type { z } from 'zod';
import type { alignmentFilter } from './schema.ts';

type Filter = z.output<z.ZodObject<typeof alignmentFilter>>;

/** What a request says about the alignments that count, as the parameters that every analysis' query takes for it. */
export function countingParameters({ status, mappingSet, minConfidence, predicate, crossCutting }: Filter) {
  return {
    statuses: status,
    minConfidence,
    mappingSets: mappingSet ?? [],
    predicates: predicate ?? [],
    crossCutting: crossCutting === 'include',
  };
}
