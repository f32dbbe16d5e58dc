import type { z } from 'zod';
import type { alignmentFilter } from './schema.ts';

/** What a request says about the alignments that count. */
export type CountingFilter = z.output<z.ZodObject<typeof alignmentFilter>>;

/** The same as the parameters that every analysis' query takes for it. */
export function countingParameters({ status, mappingSet, minConfidence, predicate, crossCutting }: CountingFilter) {
  return {
    statuses: status,
    minConfidence,
    mappingSets: mappingSet ?? [],
    predicates: predicate ?? [],
    crossCutting: crossCutting === 'include',
  };
}
