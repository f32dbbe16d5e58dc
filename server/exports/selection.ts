import type { AlignmentStatus, Predicate } from '../domain/alignment.ts';

/** What is to be exported: everything unless something is left out. */
export interface Selection {
  /** Ids of frameworks; all when empty. */
  frameworks: readonly string[];
  statuses: readonly AlignmentStatus[];
  mappingSets: readonly string[];
  predicates: readonly Predicate[];
  minConfidence: number;
  /** Whether claims made for a whole set alike are exported too. */
  crossCutting: boolean;
  /** Frameworks that alignments go to, and judgements are about; all when empty. */
  against: readonly string[];
}

export const everything: Selection = { frameworks: [], statuses: [], mappingSets: [], predicates: [], minConfidence: 0, crossCutting: true, against: [] };

/** The same as the parameters of what reads claims, of one mapping set alone where it is named. */
export function claimParameters({ statuses, mappingSets, predicates, minConfidence, crossCutting, against }: Selection, mappingSet?: string) {
  const sets = mappingSet === undefined ? mappingSets : [mappingSet];
  return { alignments: { only: statuses, sets, setClaims: crossCutting, predicates, minConfidence, against }, noCounterparts: { only: statuses, sets, against } };
}
