import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { alignmentFilter, target } from '../../domain/counting.ts';
import { frameworkId } from '../../domain/framework.ts';
import { gapState } from '../../domain/ledger.ts';
import { graph, graphVersion } from '../shared/schema.ts';

/** Relationship types that the canvas walks. */
export const relationshipTypes = [
  'PART_OF',
  'ALIGNS_WITH',
  'NO_COUNTERPART_IN',
  'CONTINUES',
  'SUCCEEDS',
  'IMPLEMENTS',
] as const;
export const relationshipType = z.enum(relationshipTypes);

const id = z.string().min(1).max(200);
const ids = z.array(id).min(1).max(500);

export const expandGraph = endpoint({
  method: 'post',
  path: '/graph/expand',
  access: 'view',
  tag: 'Graph',
  summary: 'The neighbours of some nodes, and the relationships that lead to them',
  description: 'Answers the asked nodes too. Ids that do not exist are left out.',
  body: z.object({
    ids,
    relationships: z.array(relationshipType).min(1).optional(),
    /** As seen from the asked nodes. */
    direction: z.enum(['in', 'out', 'both']).default('both'),
    /** Most relationships to answer. */
    limit: z.int().min(1).max(2000).default(200),
  }),
  response: graph.extend({ truncated: z.boolean() }),
  problems: [503],
});

export const connectGraph = endpoint({
  method: 'post',
  path: '/graph/between',
  access: 'view',
  tag: 'Graph',
  summary: 'Some nodes and every relationship between them, nothing else',
  body: z.object({ ids, relationships: z.array(relationshipType).min(1).optional() }),
  response: graph,
  problems: [503],
});

/** One step of exploring: what it brings into the picture. */
export const openStep = z.discriminatedUnion('kind', [
  /** The top concepts of every framework. */
  z.object({ kind: z.literal('tops') }),
  /** A concept with its ancestors. */
  z.object({ kind: z.literal('place'), id }),
  /** What lies below a concept, what all that aligns with, and where that belongs. */
  z.object({ kind: z.literal('below'), id }),
  /** What lies below two concepts, what the first side aligns with, and where that belongs. */
  z.object({ kind: z.literal('bundle'), id, other: id }),
  /** Exactly these nodes, and every relationship between them. */
  z.object({ kind: z.literal('between'), ids }),
]);
export type OpenStep = z.infer<typeof openStep>;

/**
 * Why a concept carries a sign: its state in the ledger where it is unaligned; in the target framework, whether nothing serves it or
 * nothing but claims made for a whole set alike that are left out.
 */
export const gapMark = z.enum([...gapState.exclude(['direct', 'inherited', 'derived']).options, 'unreached', 'cross-cutting']);
export type GapMark = z.infer<typeof gapMark>;

export const openGraph = endpoint({
  method: 'post',
  path: '/graph/open',
  access: 'view',
  tag: 'Graph',
  summary: 'What one step of exploring brings into the picture, with the signs of what is unaligned',
  description: 'One answer of one version of the graph. `marks` holds the concepts of the answer that are unaligned; whatever else it names is aligned.',
  body: z.object({
    step: openStep,
    against: target,
    /** Frameworks that the target framework is to be served by; all others when absent. */
    from: z.array(frameworkId).optional(),
    ...alignmentFilter,
  }),
  response: graph.extend({
    marks: z.record(z.string(), gapMark),
    /** True where there is more than one answer holds. */
    truncated: z.boolean(),
    version: graphVersion,
  }),
  problems: [404, 413, 429, 503],
});
export type Opened = z.infer<typeof openGraph.response>;
