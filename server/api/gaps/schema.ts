import { z } from 'zod';
import { conceptKind, noCounterpartReason } from '../../../seeds/schema.ts';
import { endpoint } from '../endpoint.ts';
import { againstList, alignmentFilter, commaList, conceptRef, graphVersion } from '../shared/schema.ts';

/** The ledger's states in the order in which they are tried; the last four count as unaligned. */
export const gapStates = [
  'direct',
  'inherited',
  'derived',
  'pending',
  'no-counterpart',
  'rejected',
  'unreviewed',
] as const;
export const gapState = z.enum(gapStates);
export type GapState = z.infer<typeof gapState>;
export const unalignedStates: readonly GapState[] = ['pending', 'no-counterpart', 'rejected', 'unreviewed'];

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
  /** For `no-counterpart`: the coded reason and who says why. */
  reason: z.object({ code: noCounterpartReason, rationale: z.string() }).nullable(),
});
export type GapItem = z.infer<typeof gapItem>;

export const listGaps = endpoint({
  method: 'get',
  path: '/gaps',
  tag: 'Analysis',
  summary: 'The gap ledger: every concept in exactly one state against a target framework',
  description:
    'Without `framework`, all frameworks but the targets; `against=*` measures each concept against all frameworks but its own. ' +
    '`counts` counts what `framework` and `kind` select; `state` narrows the items alone. See docs/definitions.md.',
  query: z.object({
    framework: commaList.optional(),
    against: againstList,
    state: commaList.pipe(z.array(gapState)).optional(),
    kind: commaList.pipe(z.array(conceptKind)).optional(),
    ...alignmentFilter,
    limit: z.coerce.number().int().min(1).max(10_000).default(10_000),
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
  problems: [404, 429, 503],
});
