import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
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
  /** A concept with its ancestors. */
  z.object({ kind: z.literal('place'), id }),
  /** What lies below a concept, what all that aligns with, and where that belongs. */
  z.object({ kind: z.literal('below'), id }),
  /** What lies below two concepts, what the first side aligns with, and where that belongs. */
  z.object({ kind: z.literal('bundle'), id, other: id }),
]);
export type OpenStep = z.infer<typeof openStep>;

export const openGraph = endpoint({
  method: 'post',
  path: '/graph/open',
  access: 'view',
  tag: 'Graph',
  summary: 'What one step of exploring brings into the picture',
  description: 'One answer of one version of the graph. `POST /gaps/marks` tells which of its concepts are unaligned.',
  body: z.object({ step: openStep }),
  response: graph.extend({
    /** True where there is more than one answer holds. */
    truncated: z.boolean(),
    version: graphVersion,
  }),
  problems: [503],
});
export type Opened = z.infer<typeof openGraph.response>;
