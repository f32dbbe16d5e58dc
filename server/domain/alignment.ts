import { z } from 'zod';
import { conceptRef } from './concept.ts';

/** SKOS mapping relations, read subject → object: `skos:broadMatch` says that the object is the broader one. */
export const predicates = [
  'skos:exactMatch',
  'skos:closeMatch',
  'skos:broadMatch',
  'skos:narrowMatch',
  'skos:relatedMatch',
] as const;
export const predicate = z.enum(predicates);
export type Predicate = z.infer<typeof predicate>;

const inverses: Partial<Record<Predicate, Predicate>> = { 'skos:broadMatch': 'skos:narrowMatch', 'skos:narrowMatch': 'skos:broadMatch' };

/** The same relation read from its object to its subject. */
export const inverseOf = (one: Predicate): Predicate => inverses[one] ?? one;

export const alignmentStatuses = ['accepted', 'suggested', 'rejected', 'stale'] as const;
export const alignmentStatus = z.enum(alignmentStatuses);
export type AlignmentStatus = z.infer<typeof alignmentStatus>;

export const directnesses = ['direct', 'indirect', 'cross-cutting'] as const;
export const directness = z.enum(directnesses);
export type Directness = z.infer<typeof directness>;

/** What an alignment says that is not absent: that its subject works against its object. Without it, it supports. */
export const polarities = ['hinders'] as const;
export const polarity = z.enum(polarities);

/** A semapv CURIE (SSSOM `mapping_justification`). */
export const justification = z.string().regex(/^semapv:[A-Za-z]+$/, 'must be a semapv term');

/** Why a reviewed concept has no counterpart in a framework. */
export const noCounterpartReasons = ['internal', 'enabler', 'out-of-scope', 'too-general'] as const;
export const noCounterpartReason = z.enum(noCounterpartReasons);
export type NoCounterpartReason = z.infer<typeof noCounterpartReason>;

/** Id of a judgement: its mapping set, then both ends. */
export const judgementId = z.string().regex(/^[a-z][a-z0-9-]*:[A-Za-z0-9._-]+$/);

/** One alignment with its evidence, both ends named. */
export const alignment = z.object({
  id: z.string(),
  subject: conceptRef,
  object: conceptRef,
  predicate,
  justification: z.string(),
  /** 0 to 1; absent where the publisher states none. */
  confidence: z.number().min(0).max(1).nullable(),
  status: alignmentStatus,
  directness,
  /** `hinders`: it works against what it is aligned with, and is never counted; null where it supports. */
  polarity: polarity.nullable(),
  mappingSet: z.string(),
  evidence: z.object({
    subject: z.string(),
    object: z.string(),
    source: z.string().nullable(),
    /** Who published the claim; null where the author judged. */
    claimedBy: z.string().nullable(),
    /** Year of the claim, where its source shows one. */
    claimed: z.string().nullable(),
    /** Day on which the author read the source. */
    read: z.string().nullable(),
    note: z.string().nullable(),
  }),
  rationale: z.string(),
  /** Who judged, or who wrote a published claim down. */
  author: z.string(),
  date: z.string(),
  reviewer: z.string().nullable(),
  reviewDate: z.string().nullable(),
});
export type Alignment = z.infer<typeof alignment>;

export const noCounterpart = z.object({
  framework: z.string(),
  reason: noCounterpartReason,
  rationale: z.string(),
  author: z.string(),
  date: z.string(),
});
