import { z } from 'zod';
import { change } from '../../domain/lineage.ts';
import { endpoint } from '../endpoint.ts';
import { gapState } from '../../domain/ledger.ts';
import { graphVersion } from '../shared/schema.ts';
import { alignmentFilter, commaList, target } from '../../domain/counting.ts';
import { conceptRef } from '../../domain/concept.ts';

/** A top concept of the target framework that a concept reaches, and its best confidence where one is stated. */
export const reachedTarget = conceptRef.extend({ count: z.int(), best: z.number().nullable() });
export type ReachedTarget = z.infer<typeof reachedTarget>;

export const lineageConcept = conceptRef.extend({
  /** Concepts of its own framework that it is part of; none for a top concept. */
  parents: z.array(z.string()),
  top: z.boolean(),
  /** Its state in the gap ledger against the target framework; null for the target framework's own concepts. */
  state: gapState.nullable(),
  /** Top concepts of the target framework that it, or what is below it, has an alignment with or below them. */
  reached: z.array(reachedTarget),
  /** Its edition succeeds another, and neither it nor what is below it carries anything on. */
  isNew: z.boolean(),
  /** Another edition succeeds its own, and nothing there carries on it or what is below it. */
  isDropped: z.boolean(),
  /** Why it was dropped, where somebody wrote that down. */
  reason: z.string().nullable(),
});
export type LineageConcept = z.infer<typeof lineageConcept>;

export const lineageFramework = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  periodStart: z.string(),
  periodEnd: z.string().nullable(),
  /** Number of its line, from 0: editions that succeed each other share one. */
  line: z.int(),
  /** Ids of the editions that it replaces. */
  succeeds: z.array(z.string()),
  implements: z.array(
    z.object({ framework: z.string(), title: z.string(), evidence: z.string().nullable(), source: z.string().nullable() }),
  ),
  /** Top concepts, and how many of them are new and dropped. */
  counts: z.object({ top: z.int(), isNew: z.int(), isDropped: z.int() }),
});
export type LineageFramework = z.infer<typeof lineageFramework>;

export const lineageLink = z.object({ concept: z.string(), earlier: z.string(), change, rationale: z.string() });
export type LineageLink = z.infer<typeof lineageLink>;

export const getLineage = endpoint({
  method: 'get',
  path: '/lineage',
  access: 'view',
  tag: 'Analysis',
  summary: 'Frameworks by period, what their concepts carry on, and the alignment each had in its edition',
  description:
    'Without `framework`: those that succeed or implement another or are succeeded, and those with `CONTINUES` links. ' +
    'Concepts are the top ones, and all of a framework that has an earlier or later edition. See docs/definitions.md.',
  query: z.object({
    framework: commaList.optional(),
    against: target,
    ...alignmentFilter,
  }),
  response: z.object({
    frameworks: z.array(lineageFramework),
    /** In the order of their frameworks and codes. */
    concepts: z.array(lineageConcept),
    continues: z.array(lineageLink),
    version: graphVersion,
  }),
  problems: [404, 413, 429, 503],
});
