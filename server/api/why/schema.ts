import { z } from 'zod';
import { alignmentStatus } from '../../domain/alignment.ts';
import { endpoint } from '../endpoint.ts';
import { belowFilter, gapItem } from '../gaps/schema.ts';
import { gapState } from '../../domain/ledger.ts';
import { graph, graphVersion, neo4jValue } from '../shared/schema.ts';
import { againstList, alignmentFilter } from '../../domain/counting.ts';

/** What the ledger found when it tried one state; each kind of finding is a number of things. */
export const whyStep = z.object({
  state: gapState,
  /** True for the last step alone: the states behind it are not tried. */
  holds: z.boolean(),
  found: z.object({
    /** `direct`: alignments with a target that count, and those that do not, by status. */
    counting: z.int().optional(),
    notCounting: z.partialRecord(alignmentStatus, z.int()).optional(),
    /** `direct`: accepted claims for a whole set alike that were left out. */
    setClaims: z.int().optional(),
    /** `direct`: accepted alignments that work against a target. */
    hindering: z.int().optional(),
    /**
     * `inherited`: concepts above and below, and how many of them lend it a target; for `no-counterpart` that holds, how many would.
     */
    above: z.int().optional(),
    aboveReaching: z.int().optional(),
    below: z.int().optional(),
    belowReaching: z.int().optional(),
    /** `derived`: concepts of other frameworks over which it reaches a target; without any, those that it is aligned with. */
    bridges: z.int().optional(),
    stones: z.int().optional(),
    /** `pending` and `rejected`: alignments in that status. */
    suggested: z.int().optional(),
    stale: z.int().optional(),
    /** `pending`: judgements that there is no counterpart that wait for a review. */
    doubted: z.int().optional(),
    /** `not-counted`: accepted alignments that are left out by confidence, predicate, mapping set or status. */
    accepted: z.int().optional(),
    rejected: z.int().optional(),
    /** `no-counterpart`: judgements, and how many it takes (one for each target framework). */
    judged: z.int().optional(),
    asked: z.int().optional(),
  }),
});
export type WhyStep = z.infer<typeof whyStep>;

/** A named query and the parameters that it was run with. */
export const ranQuery = z.object({ name: z.string(), text: z.string(), parameters: z.record(z.string(), neo4jValue) });

export const getWhy = endpoint({
  method: 'get',
  path: '/why/:id',
  access: 'view',
  tag: 'Analysis',
  summary: 'Why a concept is in its state of the gap ledger',
  description:
    'The states that the ledger tried, in its order, with what it found for each; the part of the graph that decided; and two ' +
    'queries: `cypher` computed the state, `evidence` finds what decided it.',
  params: z.object({ id: z.string().min(1).max(200) }),
  query: z.object({ against: againstList, below: belowFilter, ...alignmentFilter }),
  response: z.object({
    item: gapItem,
    steps: z.array(whyStep),
    graph,
    cypher: ranQuery,
    evidence: ranQuery,
    version: graphVersion,
  }),
  problems: [404, 429, 503],
});
