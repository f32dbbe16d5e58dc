import { z } from 'zod';
import { conceptKind, frameworkId, noCounterpartReason } from '../../../seeds/schema.ts';
import { endpoint } from '../endpoint.ts';
import { alignmentFilter, commaList, conceptRef } from '../shared/schema.ts';

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
   * (`parent` or `child`), for `derived` the path, first step first, ending in the target (`path`).
   */
  via: z
    .object({ relation: z.enum(['target', 'parent', 'child', 'path']), concepts: z.array(conceptRef) })
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
    'Without `framework`, all frameworks but the target. `counts` counts what `framework` and `kind` select; `state` narrows the items alone.',
  query: z.object({
    framework: commaList.optional(),
    against: frameworkId.default('sdg'),
    state: commaList.pipe(z.array(gapState)).optional(),
    kind: commaList.pipe(z.array(conceptKind)).optional(),
    mappingSet: alignmentFilter.mappingSet,
    minConfidence: alignmentFilter.minConfidence,
    predicate: alignmentFilter.predicate,
    crossCutting: alignmentFilter.crossCutting,
  }),
  response: z.object({
    counts: z.record(gapState, z.int()),
    total: z.int(),
    items: z.array(gapItem),
  }),
  problems: [404, 503],
});
