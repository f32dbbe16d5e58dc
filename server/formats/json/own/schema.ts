import { z } from 'zod';
import { alignmentStatus, directness, noCounterpartReason, polarity, predicate } from '../../../domain/alignment.ts';
import { conceptKind } from '../../../domain/concept.ts';
import { note } from '../../model.ts';

/** What marks a file as ours, and which version of this schema it follows. */
export const ownFormat = 'plumbline';
export const ownVersion = 1;

const text = z.string();
const id = z.string().min(1).max(500);
/** What a property of the graph can be. */
const value = z.union([text, z.number(), z.boolean(), z.array(text), z.array(z.number()), z.array(z.boolean())], { error: 'must be a text, a number, true or false, or a list of one of them' });
/** Whatever has no member of its own, by the name that it has in the graph. Members that are none of ours count as such too. */
const properties = z.record(z.string(), value).optional();

const framework = z.object({
  id,
  title: text.optional(),
  organization: text.optional(),
  kind: text.optional(),
  periodStart: text.optional(),
  periodEnd: text.optional(),
  language: text.optional(),
  iri: text.optional(),
  sourceUrl: text.optional(),
  vision: text.optional(),
  mission: text.optional(),
  notes: z.array(note).optional(),
  properties,
}).catchall(value.optional());
export type OwnFramework = z.infer<typeof framework>;

const concept = z.object({
  id,
  framework: id,
  kind: conceptKind,
  code: text.nullable(),
  title: text,
  statement: text.optional(),
  /** Id of the concept above; null for a top concept. */
  parent: id.nullable(),
  /** Place among its siblings, from 1. */
  order: z.number().optional(),
  /** Further parents, which the graph of somebody else may have. */
  otherParents: z.array(id).optional(),
  uri: text.optional(),
  labels: z.array(text).optional(),
  notes: z.array(note).optional(),
  properties,
}).catchall(value.optional());
export type OwnConcept = z.infer<typeof concept>;

const end = z.strictObject({ id, label: text.optional(), uri: text.optional() });
export type OwnEnd = z.infer<typeof end>;

/** What its source stated before people judged it; the members beside it say what holds now. */
const claim = z.strictObject({
  status: text.optional(),
  predicate: text.optional(),
  confidence: z.number().optional(),
  reviewer: text.optional(),
  reviewDate: text.optional(),
});

const judged = {
  mappingSet: id,
  rationale: text.optional(),
  author: text.optional(),
  date: text.optional(),
  reviewer: text.optional(),
  reviewDate: text.optional(),
  claim: claim.optional(),
  properties,
};

const alignment = z.object({
  id,
  subject: end,
  object: end,
  predicate,
  justification: text,
  confidence: z.number().min(0).max(1).optional(),
  status: alignmentStatus,
  directness: directness.optional(),
  polarity: polarity.optional(),
  evidence: z
    .strictObject({
      subject: text.optional(),
      object: text.optional(),
      source: text.optional(),
      claimedBy: text.optional(),
      claimed: text.optional(),
      read: text.optional(),
      note: text.optional(),
    })
    .optional(),
  ...judged,
}).catchall(value.optional());
export type OwnAlignment = z.infer<typeof alignment>;

const noCounterpart = z.object({ id, concept: end, framework: id, reason: noCounterpartReason.optional(), status: alignmentStatus, ...judged }).catchall(value.optional());
export type OwnNoCounterpart = z.infer<typeof noCounterpart>;

const mappingSet = z.object({
  id,
  title: text.optional(),
  description: text.optional(),
  author: text.optional(),
  date: text.optional(),
  version: text.optional(),
  license: text.optional(),
  iri: text.optional(),
  properties,
}).catchall(value.optional());
export type OwnMappingSet = z.infer<typeof mappingSet>;

const link = z.object({ type: z.enum(['CONTINUES', 'SUCCEEDS', 'IMPLEMENTS']), from: end, to: end, properties }).catchall(value.optional());
export type OwnLink = z.infer<typeof link>;

/** Our own JSON: frameworks, concepts with parents named by id, claims, and links, as the graph has them. */
export const ownJson = z.strictObject({
  format: z.literal(ownFormat),
  version: z.literal(ownVersion),
  /** Day of the export. */
  date: text.optional(),
  frameworks: z.array(framework),
  mappingSets: z.array(mappingSet).optional(),
  concepts: z.array(concept).optional(),
  alignments: z.array(alignment).optional(),
  noCounterparts: z.array(noCounterpart).optional(),
  links: z.array(link).optional(),
});
export type OwnJson = z.infer<typeof ownJson>;
