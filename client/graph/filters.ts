import { z } from 'zod';
import { type AlignmentStatus, alignmentStatus, type Directness, directness, predicate, type Predicate } from '../../server/domain/alignment.ts';
import type { ConceptKind } from '../../server/domain/concept.ts';
import type { GraphEdge } from '../../server/api/shared/schema.ts';

/** What a picture leaves out. An empty list means no restriction. */
export interface Filters {
  frameworks: string[];
  kinds: ConceptKind[];
  predicates: Predicate[];
  status: AlignmentStatus[];
  sets: string[];
  /** Lowest confidence that is drawn; an alignment that states none is drawn only at 0. */
  confidence: number;
  crossCutting: boolean;
  /** Draws what is reached through another framework alone, too. */
  derived: boolean;
}

export const noFilters: Filters = {
  frameworks: [],
  kinds: [],
  predicates: [],
  status: [],
  sets: [],
  confidence: 0,
  crossCutting: false,
  derived: false,
};

/** An alignment's properties as far as pictures need them; foreign data may lack any. */
export const alignmentProperties = z.object({
  predicate: predicate.nullable().catch(null).default(null),
  status: alignmentStatus.nullable().catch(null).default(null),
  directness: directness.nullable().catch(null).default(null),
  confidence: z.number().nullable().catch(null).default(null),
  mappingSet: z.string().nullable().catch(null).default(null),
});
export type AlignmentProperties = z.infer<typeof alignmentProperties>;

/** True when the alignment is drawn: the same rule that the server counts by. */
export function passes(edge: GraphEdge, filters: Filters): boolean {
  const its: AlignmentProperties = alignmentProperties.parse(edge.properties);
  const cross: Directness = 'cross-cutting';
  return (
    listed(filters.status.length > 0 ? filters.status : ['accepted'], its.status ?? 'accepted') &&
    listed(filters.predicates, its.predicate) &&
    listed(filters.sets, its.mappingSet) &&
    (filters.confidence === 0 || (its.confidence ?? 0) >= filters.confidence) &&
    (filters.crossCutting || its.directness !== cross)
  );
}

const listed = <T>(allowed: readonly T[], value: T | null): boolean =>
  allowed.length === 0 || (value !== null && allowed.includes(value));

/** Which filters are on, by the name of their parameter. */
export function activeFilters(filters: Filters): (keyof Filters)[] {
  return (Object.keys(noFilters) as (keyof Filters)[]).filter((name) => {
    const value = filters[name];
    return Array.isArray(value) ? value.length > 0 : value !== noFilters[name];
  });
}
