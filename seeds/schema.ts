import { plainText } from '../server/domain/plainText.ts';
import { z } from 'zod';
import { alignmentStatus, directness, judgementId, justification, noCounterpartReason, polarity, predicate } from '../server/domain/alignment.ts';
import { conceptId, conceptKind } from '../server/domain/concept.ts';
import { frameworkId, frameworkKind, hue } from '../server/domain/framework.ts';
import { change } from '../server/domain/lineage.ts';

const isoDate = z.iso.date();
const text = plainText.trim().min(1);
const year = z.string().regex(/^\d{4}$/, 'must be a year of four digits');

/** A short note in our own words on a fact of the document, never a quotation. */
export const note = z.strictObject({ topic: text, text });

export const seedConcept = z.strictObject({
  id: conceptId,
  kind: conceptKind,
  code: z.string().min(1),
  /** The record itself, word for word as its document prints it; for SDG targets a label in our own words. */
  title: text,
  statement: text.optional(),
  /** Concept above, or the framework's id for a top concept. */
  parent: z.union([conceptId, frameworkId]),
  /** Position among its siblings, from 1. */
  order: z.int().positive(),
  uri: z.url().optional(),
  notes: z.array(note).default([]),
});
export type SeedConcept = z.infer<typeof seedConcept>;

export const seedFramework = z.strictObject({
  id: frameworkId,
  title: text,
  /** Its name where a column is narrow. */
  shortTitle: text.max(24).optional(),
  hue: hue.optional(),
  /** Whether gaps are measured against it where a question names no target; one framework at most. */
  defaultTarget: z.literal(true).optional(),
  organization: text,
  kind: frameworkKind,
  periodStart: year,
  periodEnd: year.optional(),
  language: z.string().regex(/^[a-z]{2}$/),
  /** Title that the source document prints. */
  sourceTitle: text,
  sourceUrl: z.url().optional(),
  iri: z.url(),
  vision: text.optional(),
  mission: text.optional(),
  mandate: text.optional(),
  adopted: text.optional(),
  notes: z.array(note).default([]),
  concepts: z.array(seedConcept).min(1),
});
export type SeedFramework = z.infer<typeof seedFramework>;

/** Mapping set, SSSOM: who made a set of alignments, from what, under which rules. */
export const mappingSet = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: text,
  description: text,
  author: text,
  date: isoDate,
  version: text,
  license: z.url(),
});

/** Both passages that an alignment rests on, and where the claim itself was made, if it was published. */
export const evidence = z.strictObject({
  /** Words of the subject's record that carry the link. */
  subject: text,
  /** Words of the object's record or label. */
  object: text,
  source: z.url().optional(),
  /** Who made the claim, where somebody other than the author published it. */
  claimedBy: text.optional(),
  /** The year of the claim, only where the source shows one. */
  claimed: year.optional(),
  /** The day on which the author read the source. */
  read: isoDate.optional(),
  note: text.optional(),
});

export const seedAlignment = z.strictObject({
  id: judgementId,
  subject: conceptId,
  object: conceptId,
  predicate,
  justification,
  /** 0.9 says the same in other words, 0.7 plainly serves, 0.5 disputable; absent where the publisher states none. */
  confidence: z.union([z.literal(0.5), z.literal(0.7), z.literal(0.9)]).optional(),
  status: alignmentStatus,
  directness,
  /** Absent where it supports. */
  polarity: polarity.optional(),
  evidence,
  rationale: text,
  /** Who judged, or who wrote a published claim down. */
  author: text,
  date: isoDate,
});
export type SeedAlignment = z.infer<typeof seedAlignment>;

export const seedNoCounterpart = z.strictObject({
  id: judgementId,
  concept: conceptId,
  framework: frameworkId,
  reason: noCounterpartReason,
  status: alignmentStatus,
  rationale: text,
  author: text,
  date: isoDate,
});

/** A concept that nobody judged on purpose, with the reason why a judgement would be a guess. */
export const seedUnreviewed = z.strictObject({ concept: conceptId, framework: frameworkId, why: text });

export const seedAlignments = z.strictObject({
  mappingSet,
  alignments: z.array(seedAlignment),
  noCounterparts: z.array(seedNoCounterpart).default([]),
  unreviewed: z.array(seedUnreviewed).default([]),
});
export type SeedAlignments = z.infer<typeof seedAlignments>;

export const seedLineage = z.strictObject({
  succeeds: z.array(z.strictObject({ framework: frameworkId, earlier: frameworkId })),
  implements: z.array(
    z.strictObject({ framework: frameworkId, serves: frameworkId, evidence: text, source: z.url().optional() }),
  ),
  continues: z.array(
    z.strictObject({ concept: conceptId, earlier: conceptId, change, rationale: text }),
  ),
  /** Concepts of an earlier edition that nothing in the next one takes up, and why we think so. */
  dropped: z.array(z.strictObject({ concept: conceptId, rationale: text })).default([]),
});
export type SeedLineage = z.infer<typeof seedLineage>;

/** Every seed file, parsed; each with the name of the file it came from. */
export interface Seeds {
  frameworks: (SeedFramework & { file: string })[];
  alignments: (SeedAlignments & { file: string })[];
  lineage: SeedLineage & { file: string };
}
