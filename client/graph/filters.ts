import { z } from 'zod';
import { alignmentStatus, type Directness, directness, predicate } from '../../server/domain/alignment.ts';
import type { ConceptKind } from '../../server/domain/concept.ts';
import { gapMark } from '../../server/api/gaps/schema.ts';
import type { GraphEdge } from '../../server/api/shared/schema.ts';
import { type Counting, defaultCounting } from '../state/counting.ts';

/** What the ring of a concept tells, or that it has none. */
export const signs = [...gapMark.options, 'aligned'] as const;
export type Sign = (typeof signs)[number];

/** Signs of what is unaligned, on either side. */
export const unalignedSigns: Sign[] = [...gapMark.options];

/** Whether a framework is the last edition of its line. */
export const editions = ['current', 'replaced'] as const;
export type Edition = (typeof editions)[number];

export const editionOf = ({ replaced }: { replaced: boolean }): Edition => (replaced ? 'replaced' : 'current');

/** What a picture leaves out: alignments that do not count, as everywhere, and what it need not show. An empty list means no restriction. */
export interface Filters extends Counting {
  frameworks: string[];
  kinds: ConceptKind[];
  /** Signs that a concept may carry, `aligned` for none. What lies above a shown one stays, as its place. */
  signs: Sign[];
  editions: Edition[];
  /** Draws which concept continues which, and which framework replaces or serves which. */
  lineage: boolean;
  /** Draws what is reached through another framework alone, too. */
  derived: boolean;
}

export const noFilters: Filters = {
  ...defaultCounting,
  frameworks: [],
  kinds: [],
  signs: [],
  editions: [],
  lineage: false,
  derived: false,
};

/** An alignment's properties as far as pictures need them; foreign data may lack any. */
const alignmentProperties = z.object({
  predicate: predicate.nullable().catch(null).default(null),
  status: alignmentStatus.nullable().catch(null).default(null),
  directness: directness.nullable().catch(null).default(null),
  confidence: z.number().nullable().catch(null).default(null),
  mappingSet: z.string().nullable().catch(null).default(null),
  polarity: z.string().nullable().catch(null).default(null),
});
type AlignmentProperties = z.infer<typeof alignmentProperties>;

const read = new WeakMap<object, AlignmentProperties>();

/** The same of one alignment, read once: a picture asks for them again and again. */
export function alignmentPropertiesIn(properties: GraphEdge['properties']): AlignmentProperties {
  const known = read.get(properties) ?? alignmentProperties.parse(properties);
  read.set(properties, known);
  return known;
}

/** True when the alignment is drawn: the same rule that the server counts by. */
export function passes(edge: GraphEdge, counting: Counting): boolean {
  const its = alignmentPropertiesIn(edge.properties);
  const cross: Directness = 'cross-cutting';
  return (
    its.polarity === null &&
    listed(counting.statuses, its.status ?? 'accepted') &&
    listed(counting.predicates, its.predicate) &&
    listed(counting.mappingSets, its.mappingSet) &&
    (its.confidence ?? 0) >= counting.minConfidence &&
    (counting.crossCutting || its.directness !== cross)
  );
}

const listed = <T>(allowed: readonly T[], value: T | null): boolean =>
  allowed.length === 0 || (value !== null && allowed.includes(value));

/** Which filters are on, by the name of their parameter. */
export function activeFilters(filters: Filters): (keyof Filters)[] {
  return (Object.keys(noFilters) as (keyof Filters)[]).filter((name) => {
    const value = filters[name];
    return String(value) !== String(noFilters[name]);
  });
}
