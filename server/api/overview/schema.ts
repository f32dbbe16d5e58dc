import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { gapState } from '../../domain/ledger.ts';
import { graphVersion } from '../shared/schema.ts';
import { alignmentFilter, target, wholeNumber } from '../../domain/counting.ts';
import { conceptRef, nodeKind } from '../../domain/concept.ts';

/** How many of some concepts. */
const part = z.object({ reached: z.int(), of: z.int() });

export const overviewItem = z.object({
  framework: z.object({ id: z.string(), title: z.string(), periodStart: z.string(), periodEnd: z.string().nullable() }),
  /** Its concepts by state, as `GET /api/gaps` counts them. */
  counts: z.record(gapState, z.int()),
  total: z.int(),
  /** Concepts that are `direct`; those that are by inference alone, `inherited` or `derived`; and all others. */
  direct: z.int(),
  inferred: z.int(),
  unaligned: z.int(),
  /** Of the first two, those that rest on nothing but claims made for a whole set alike; 0 where such are left out. */
  crossCuttingOnly: z.int(),
  /** Top concepts (SDGs) and concepts without children (SDG targets) of the target framework that it reaches by alignments of its own. */
  goals: part,
  targets: part,
  /** What changed since the newest finding on its gaps; null where there is none. */
  since: z
    .object({
      id: z.string(),
      title: z.string(),
      date: z.string(),
      /** Null where it was made under another definition of the ledger. */
      changes: z.object({ added: z.int(), gone: z.int(), changed: z.int() }).nullable(),
    })
    .nullable(),
});
export type OverviewItem = z.infer<typeof overviewItem>;


export const getOverview = endpoint({
  method: 'get',
  path: '/overview',
  access: 'view',
  tag: 'Analysis',
  summary: 'Each framework at a glance: how much of it is aligned, what it reaches, and what changed since the last finding',
  query: z.object({
    against: target,
    ...alignmentFilter,
    limit: wholeNumber(1, 50).default(12),
    /** `next` of the answer before. */
    after: z.string().max(100).optional(),
  }),
  response: z.object({
    items: z.array(overviewItem),
    /** Frameworks in all. */
    total: z.int(),
    next: z.string().optional(),
    /** The frameworks of this page together. */
    together: z.object({ direct: z.int(), inferred: z.int(), unaligned: z.int(), total: z.int(), kinds: z.array(nodeKind) }),
    version: graphVersion,
  }),
  problems: [404, 503],
});

export const getUnserved = endpoint({
  method: 'get',
  path: '/overview/unserved',
  access: 'view',
  tag: 'Analysis',
  summary: 'The ledger read the other way round: concepts of the target framework that nothing serves',
  query: z.object({ against: target, ...alignmentFilter }),
  response: z.object({
    kinds: z.array(z.object({ kind: nodeKind, unserved: z.int(), total: z.int() })),
    /** Its top concepts that nothing serves, neither themselves nor by anything below them. */
    goals: z.array(conceptRef),
    version: graphVersion,
  }),
  problems: [404, 503],
});
