import { z } from 'zod';
import { noCounterpartReason } from '../../domain/alignment.ts';
import { conceptKind, conceptRef, nodeKind } from '../../domain/concept.ts';
import { againstList, alignmentFilter, commaList, listOf, target, wholeNumber } from '../../domain/counting.ts';
import { frameworkId } from '../../domain/framework.ts';
import { gapState } from '../../domain/ledger.ts';
import { endpoint } from '../endpoint.ts';
import { graphVersion } from '../shared/schema.ts';

export const gapItem = conceptRef.extend({
  state: gapState,
  /**
   * What the state rests on: for `direct` the targets (`target`), for `inherited` the relatives, nearest first
   * (`parent` or `child`), for `derived` the stepping stone and the target that it reaches (`path`).
   */
  via: z
    .object({
      relation: z.enum(['target', 'parent', 'child', 'path']),
      /** At most 100 of them. */
      concepts: z.array(conceptRef),
      total: z.int(),
    })
    .nullable(),
  /** True where `direct` or `inherited` rests on nothing but claims made for a whole set of concepts alike. */
  crossCuttingOnly: z.boolean(),
  /** Alignments of its own that wait for a judgement: suggested or stale ones; 0 for `direct`. */
  waiting: z.int(),
  /** Accepted claims of its own for a whole set alike that were left out. */
  setClaims: z.int(),
  /** Accepted alignments of its own that work against the target; they never count. */
  hindering: z.int(),
  /**
   * For `no-counterpart` with something below: how many concepts below it are `direct`, of how many, of which kinds, and the top
   * concepts of the targets that those reach.
   */
  below: z.object({ direct: z.int(), total: z.int(), kinds: z.array(nodeKind), serves: z.array(conceptRef) }).nullable(),
  /** Targets in which it was judged to have none: all of them for `no-counterpart`, some where there are several; none for `direct`. */
  judged: z.array(z.string()),
  /** Where it was judged to have none: the coded reason and who says why. */
  reason: z.object({ code: noCounterpartReason, rationale: z.string() }).nullable(),
});
export type GapItem = z.infer<typeof gapItem>;

/** `exclude`: each concept by itself and by what is above it, without what lies below. */
export const belowFilter = z.enum(['include', 'exclude']).default('include');

/** Columns by which the ledger can be listed; `-` before one turns the order round. */
export const gapColumns = ['code', 'title', 'kind', 'framework', 'state'] as const;
export type GapColumn = (typeof gapColumns)[number];
const gapSort = z.enum([...gapColumns, ...gapColumns.map((column) => `-${column}` as const)]);
export type GapSort = z.infer<typeof gapSort>;

export const listGaps = endpoint({
  method: 'get',
  path: '/gaps',
  access: 'view',
  tag: 'Analysis',
  summary: 'The gap ledger: every concept in exactly one state against a target framework',
  description:
    'Without `framework`, all frameworks but the targets; `against=*` measures each concept against all frameworks but its own. ' +
    '`counts` counts what `framework`, `kind`, `q` and `claims` select; `concept` and `state` narrow the items alone. See docs/definitions.md.',
  query: z.object({
    framework: commaList.optional(),
    /** Concepts whose rows are wanted; without `framework`, their own frameworks are read. */
    concept: commaList.pipe(z.array(z.string()).min(1, 'must name a concept').max(100)).optional(),
    against: againstList,
    state: listOf(gapState).optional(),
    kind: listOf(conceptKind).optional(),
    /** Words, each in the id or the title, whatever their case and accents. */
    q: z.string().max(200).optional(),
    /** `only`: what is aligned by nothing but claims made for a whole set alike. */
    claims: z.literal('only').optional(),
    below: belowFilter,
    ...alignmentFilter,
    /** By period of the framework and code where nothing is chosen. */
    sort: gapSort.optional(),
    limit: wholeNumber(1, 10_000).default(10_000),
    /** Id of the last item of the page before. */
    after: z.string().optional(),
  }),
  response: z.object({
    counts: z.record(gapState, z.int()),
    total: z.int(),
    items: z.array(gapItem),
    /** The `after` of the next page; absent on the last. */
    next: z.string().optional(),
    version: graphVersion,
  }),
  problems: [404, 413, 429, 503],
});

/**
 * Why a concept carries a sign: its state in the ledger where it is unaligned; in the target framework, whether nothing serves it or
 * nothing but claims made for a whole set alike that are left out.
 */
export const gapMark = z.enum([...gapState.exclude(['direct', 'inherited', 'derived']).options, 'unreached', 'cross-cutting']);
export type GapMark = z.infer<typeof gapMark>;

export const markGaps = endpoint({
  method: 'post',
  path: '/gaps/marks',
  access: 'view',
  tag: 'Analysis',
  summary: 'Which of some concepts carry a sign, because they are unaligned',
  description: 'A concept that `marks` does not name is aligned, or none that the ledger has.',
  body: z.object({
    ids: z.array(z.string().min(1).max(200)).min(1).max(20_000),
    against: target,
    /** Frameworks that the target framework is to be served by; all others when absent. */
    from: z.array(frameworkId).optional(),
    /** Concepts or frameworks that the target framework is not to be served by, with all that lies below them. */
    without: z.array(z.string().min(1).max(200)).max(500).optional(),
    ...alignmentFilter,
  }),
  response: z.object({ marks: z.record(z.string(), gapMark), version: graphVersion }),
  problems: [404, 429, 503],
});
