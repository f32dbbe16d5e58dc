import { z } from 'zod';
import { change } from '../../domain/lineage.ts';
import { frameworkId } from '../../domain/framework.ts';
import { endpoint } from '../endpoint.ts';
import { graphVersion } from '../shared/schema.ts';
import { alignmentFilter, target } from '../../domain/counting.ts';
import { conceptRef } from '../../domain/concept.ts';

/** Levels of the target framework: its top concepts (the SDGs), or its concepts without children (the targets). */
export const compareLevels = ['top', 'leaf'] as const;
export const compareLevel = z.enum(compareLevels);
export type CompareLevel = z.infer<typeof compareLevel>;

export const compareSide = z.enum(['shared', 'left', 'right']);
export type CompareSide = z.infer<typeof compareSide>;

export const overlap = z.object({
  leftReached: z.int(),
  rightReached: z.int(),
  shared: z.int(),
  onlyLeft: z.int(),
  onlyRight: z.int(),
  /** Reached by the one, the other or both. */
  either: z.int(),
  /** All concepts of the target framework at this level. */
  total: z.int(),
  /** shared / either (Jaccard); null where neither reaches anything. */
  overlap: z.number().nullable(),
});
export type Overlap = z.infer<typeof overlap>;

/** Concepts of one side, the surest first, at most 100 of them; `best` is null where no confidence is stated. */
const reachers = z.object({ total: z.int(), concepts: z.array(conceptRef.extend({ best: z.number().nullable() })) });
export type Reachers = z.infer<typeof reachers>;

export const comparedTarget = z.object({ target: conceptRef, side: compareSide, left: reachers, right: reachers });
export type ComparedTarget = z.infer<typeof comparedTarget>;

/** A framework of the two, and how many of its concepts are aligned in the gap ledger: themselves, by inference alone, not at all. */
const compared = z.object({ id: z.string(), title: z.string(), concepts: z.int(), direct: z.int(), inferred: z.int(), unaligned: z.int() });
export type Compared = z.infer<typeof compared>;

/** A top concept of the later edition: what it reaches at the level asked for, beside all that it and what is below it carry on. */
export const continued = z.object({
  concept: conceptRef,
  carriesOn: z.array(z.object({ concept: conceptRef, change, rationale: z.string() })),
  kept: z.array(conceptRef),
  gained: z.array(conceptRef),
  lost: z.array(conceptRef),
});

export const getCompare = endpoint({
  method: 'get',
  path: '/compare',
  access: 'view',
  tag: 'Analysis',
  summary: 'What two frameworks reach of a third: both, only the one, only the other, and their overlap',
  description: 'A framework reaches a concept when one of its own has a counting alignment with it or, at `top`, with anything below it.',
  query: z.object({
    left: frameworkId,
    right: frameworkId,
    /** Any framework that is neither of the two. */
    against: target,
    level: compareLevel.default('top'),
    ...alignmentFilter,
  }),
  response: z.object({
    left: compared,
    right: compared,
    overlaps: z.object({ top: overlap, leaf: overlap }),
    /** Of the level asked for, in the order of the codes. */
    items: z.array(comparedTarget),
    /** Where one of the two succeeds the other: what became of what each goal of the earlier one reached. */
    succession: z.object({ later: z.string(), earlier: z.string(), goals: z.array(continued), dropped: z.array(conceptRef) }).nullable(),
    version: graphVersion,
  }),
  problems: [404, 429, 503],
});
