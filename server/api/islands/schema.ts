import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { graph, graphVersion } from '../shared/schema.ts';
import { againstList, alignmentFilter, commaList } from '../../domain/counting.ts';
import { conceptRef } from '../../domain/concept.ts';

export const island = z.object({
  /** By framework and code. */
  concepts: z.array(conceptRef),
  /** Alignments that count and join them. */
  alignments: z.int(),
  /** Ids of the frameworks that they belong to. */
  frameworks: z.array(z.string()),
});
export type Island = z.infer<typeof island>;

export const listIslands = endpoint({
  method: 'get',
  path: '/islands',
  access: 'view',
  tag: 'Analysis',
  summary: 'Groups of concepts that are aligned among themselves and never reach the target framework',
  description:
    'Two or more concepts outside the targets, joined by alignments that count, none of which is aligned with a target itself or ' +
    'inherits that. Largest first; with `framework`, those that hold a concept of it. See docs/definitions.md.',
  query: z.object({ framework: commaList.optional(), against: againstList, ...alignmentFilter }),
  response: z.object({
    items: z.array(island),
    total: z.int(),
    /** The concepts of all items, and the alignments and the hierarchy between them. */
    graph,
    /** True where there is more than is looked through: choose a framework. */
    truncated: z.boolean(),
    version: graphVersion,
  }),
  problems: [400, 404, 503],
});
