import { z } from 'zod';
import {
  alignmentStatus,
  change,
  conceptKind,
  directness,
  noCounterpartReason,
  predicate,
} from '../../../seeds/schema.ts';

/** Kinds of node that the graph holds. `Other` is a node of a foreign database without one of our labels. */
export const nodeKind = z.enum([...conceptKind.options, 'Framework', 'Other']);
export type NodeKind = z.infer<typeof nodeKind>;

/** A concept in a list: enough to show, find and link it. */
export const conceptRef = z.object({
  id: z.string(),
  kind: nodeKind,
  code: z.string(),
  title: z.string(),
  framework: z.string(),
});
export type ConceptRef = z.infer<typeof conceptRef>;

/** One value of Neo4j in JSON; see `docs/values.md` for the encoding of what JSON cannot hold. */
export const neo4jValue = z.json().meta({ id: 'Neo4jValue', description: 'See docs/values.md' });
export type Neo4jJson = z.infer<typeof neo4jValue>;

export const properties = z.record(z.string(), neo4jValue);

/** A node for the canvas. `id` is the CURIE, or the element id where a node has none. */
export const graphNode = z.object({
  id: z.string(),
  kind: nodeKind,
  labels: z.array(z.string()),
  code: z.string(),
  title: z.string(),
  /** Id of the framework it belongs to (its own for a framework); empty for a foreign node. */
  framework: z.string(),
  properties,
});
export type GraphNode = z.infer<typeof graphNode>;

/** A relationship for the canvas. `id` is its own `id`, or `source>TYPE>target`. */
export const graphEdge = z.object({
  id: z.string(),
  type: z.string(),
  source: z.string(),
  target: z.string(),
  properties,
});
export type GraphEdge = z.infer<typeof graphEdge>;

export const graph = z.object({ nodes: z.array(graphNode), edges: z.array(graphEdge) });
export type Graph = z.infer<typeof graph>;

/** One alignment with its evidence, both ends named. */
export const alignment = z.object({
  id: z.string(),
  subject: conceptRef,
  object: conceptRef,
  predicate,
  justification: z.string(),
  /** 0 to 1; absent where the publisher states none. */
  confidence: z.number().min(0).max(1).nullable(),
  status: alignmentStatus,
  directness,
  mappingSet: z.string(),
  evidence: z.object({
    subject: z.string(),
    object: z.string(),
    source: z.string().nullable(),
    /** Who published the claim; null where the author judged. */
    claimedBy: z.string().nullable(),
    /** Year of the claim, where its source shows one. */
    claimed: z.string().nullable(),
    /** Day on which the author read the source. */
    read: z.string().nullable(),
    note: z.string().nullable(),
  }),
  rationale: z.string(),
  /** Who judged, or who wrote a published claim down. */
  author: z.string(),
  date: z.string(),
  reviewer: z.string().nullable(),
  reviewDate: z.string().nullable(),
});
export type Alignment = z.infer<typeof alignment>;

export const noCounterpart = z.object({
  framework: z.string(),
  reason: noCounterpartReason,
  rationale: z.string(),
  author: z.string(),
  date: z.string(),
});

export const continuation = z.object({ change, rationale: z.string(), concept: conceptRef });

/** RFC 9457 problem document. */
export const problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;

/** A query-string list: `a,b,c`, or the key repeated. Empty parts are dropped. */
export const commaList = z
  .union([z.string(), z.array(z.string())], { error: 'must be one value, or several with commas between' })
  .transform((value) => (Array.isArray(value) ? value : [value]).flatMap((part) => part.split(',')).filter(Boolean));

/**
 * Which alignments an analysis counts. Without any of these: accepted ones alone, all mapping sets, any confidence.
 */
export const alignmentFilter = {
  /** Statuses that count, `accepted` unless said otherwise. */
  status: commaList.pipe(z.array(alignmentStatus)).default(['accepted']),
  /** Mapping sets that count; all when absent. */
  mappingSet: commaList.optional(),
  /** Lowest confidence that counts; an alignment that states none counts only at 0. */
  minConfidence: z.coerce.number().min(0).max(1).default(0),
  predicate: commaList.pipe(z.array(predicate)).optional(),
  /** `include` counts claims made for a whole set alike too. */
  crossCutting: z.enum(['include', 'exclude']).default('exclude'),
};

/** Target frameworks, `sdg` unless said otherwise; empty (asked for as `*`) for all but a concept's own. */
export const againstList = commaList
  .default(['sdg'])
  .transform((ids) => (ids.includes('*') ? [] : ids))
  .meta({ description: 'Ids of the target frameworks, or `*` for all but the concept\u2019s own' });

/** Names the state of the graph that an answer was read from: another one after every write. */
export const graphVersion = z.string().meta({ id: 'GraphVersion' });
