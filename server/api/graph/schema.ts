import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { graph } from '../shared/schema.ts';

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

const ids = z.array(z.string().min(1).max(200)).min(1).max(500);

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
