import { z } from 'zod';
import { conceptRef } from '../../domain/concept.ts';
import { alignmentFilter, commaList, target, wholeNumber } from '../../domain/counting.ts';
import { frameworkId } from '../../domain/framework.ts';
import { coverageCell } from '../coverage/schema.ts';
import { endpoint } from '../endpoint.ts';
import { graph, graphVersion } from '../shared/schema.ts';

/** Relationship types that the canvas walks. */
export const relationshipTypes = [
  'PART_OF',
  'ALIGNS_WITH',
  'NO_COUNTERPART_IN',
  'CONTINUES',
  'SUCCEEDS',
  'IMPLEMENTS',
] as const;
export const relationshipType = z.enum(relationshipTypes);
export type RelationshipType = z.infer<typeof relationshipType>;

const id = z.string().min(1).max(200);
const ids = z.array(id).min(1).max(500);

export const expandGraph = endpoint({
  method: 'post',
  path: '/graph/expand',
  access: 'view',
  tag: 'Graph',
  summary: 'The neighbours of some nodes, and the relationships that lead to them',
  description: 'Answers the asked nodes too. Ids that do not exist are left out.',
  body: z.object({
    ids,
    relationships: z.array(relationshipType).min(1).optional(),
    /** As seen from the asked nodes. */
    direction: z.enum(['in', 'out', 'both']).default('both'),
    /** Most relationships to answer. */
    limit: z.int().min(1).max(2000).default(200),
  }),
  response: graph.extend({ truncated: z.boolean() }),
  problems: [503],
});

export const connectGraph = endpoint({
  method: 'post',
  path: '/graph/between',
  access: 'view',
  tag: 'Graph',
  summary: 'Some nodes and every relationship between them, nothing else',
  body: z.object({ ids, relationships: z.array(relationshipType).min(1).optional() }),
  response: graph,
  problems: [503],
});

/** Frameworks that one picture opens at most where not all can be drawn at once. */
export const maxChosen = 12;

/** Ids of alignments that a cell names at most; its count is of all. */
export const maxCellIds = 200;

/** A framework as the opening picture shows it. */
export const openingFramework = z.object({
  id: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  periodStart: z.string(),
  periodEnd: z.string().nullable(),
  /** True where a later framework replaces it. */
  replaced: z.boolean(),
  /** How many concepts it has, and how many of them are part of it directly. */
  concepts: z.int(),
  goals: z.int(),
});
export type OpeningFramework = z.infer<typeof openingFramework>;

export const getOpening = endpoint({
  method: 'get',
  path: '/graph/opening',
  access: 'view',
  tag: 'Graph',
  summary: 'What a picture of the graph opens with: frameworks, their top concepts, and how often those align with the target’s',
  description:
    'Where the graph is small enough to be drawn at once, all frameworks with their rows and cells. Where it is not, `choice` is true and frameworks ' +
    'come as bundles, a page at a time, with the columns alone; `frameworks` then names those whose rows and cells are wanted.',
  query: z.object({
    against: target,
    /** Frameworks whose rows are wanted; the answer names these alone. */
    frameworks: commaList.pipe(z.array(frameworkId).max(maxChosen, `must name ${maxChosen} frameworks at most`)).optional(),
    ...alignmentFilter,
    /** Words, each in the id or the title of a framework, whatever their case and accents. */
    q: z.string().max(200).optional(),
    /** Frameworks to answer at most where they are to be chosen from. */
    limit: wholeNumber(1, 200).default(50),
    /** `next` of the page before. */
    after: z.string().max(200).optional(),
  }),
  response: z.object({
    against: z.string(),
    /** By period, without the target framework. */
    frameworks: z.array(openingFramework),
    /** Frameworks on all pages together. */
    total: z.int(),
    /** The `after` of the next page; absent on the last. */
    next: z.string().optional(),
    /** True where the graph is too large to be drawn at once. */
    choice: z.boolean(),
    /** Top concepts of the frameworks, of each the first 100 by code. */
    rows: z.array(conceptRef),
    /** Top concepts of the target framework, the first 200 by code. */
    columns: z.array(conceptRef),
    /** Alignments from a row or anything below it to a column or anything below it; `ids` are those of the surest 200. */
    cells: z.array(coverageCell),
    /** Claims made for a whole set alike that the cells do not count. */
    leftOut: z.int(),
    version: graphVersion,
  }),
  problems: [404, 503],
});

/** One step of exploring: what it brings into the picture. */
export const openStep = z.discriminatedUnion('kind', [
  /** A concept with its ancestors. */
  z.object({ kind: z.literal('place'), id }),
  /** What lies below a concept, what all that aligns with, and where that belongs; where nothing does, what it aligns with. */
  z.object({ kind: z.literal('below'), id }),
  /** What a concept and what lies below it align with, and where that belongs. */
  z.object({ kind: z.literal('links'), id }),
  /** What lies below two concepts, what the first side aligns with, and where that belongs. */
  z.object({ kind: z.literal('bundle'), id, other: id }),
]);
export type OpenStep = z.infer<typeof openStep>;

/** Things that one page of a step brings where nothing else is asked for. */
export const openPage = 100;

export const openGraph = endpoint({
  method: 'post',
  path: '/graph/open',
  access: 'view',
  tag: 'Graph',
  summary: 'What one step of exploring brings into the picture',
  description:
    'One answer of one version of the graph. `POST /gaps/marks` tells which of its concepts are unaligned. Where a step brings more than can be ' +
    'drawn at once, or `page` is named, the answer is a page: of what lies right below by code, with what that aligns with; of alignments, accepted ' +
    'ones first, then the surest.',
  body: z.object({
    step: openStep,
    /** On a page, alignments with these frameworks alone; with any where it is absent. */
    among: z.array(frameworkId).min(1).max(50).optional(),
    page: z
      .strictObject({
        /** `next` of the page before. */
        after: z.string().max(600).optional(),
        limit: z.int().min(1).max(500).default(openPage),
      })
      .optional(),
  }),
  response: graph.extend({
    /** True where there is more than one answer holds. */
    truncated: z.boolean(),
    /** How many there are of what comes in pages, on all of them together: concepts right below, or alignments. */
    total: z.int(),
    /** The `after` of the next page; null on the last. */
    next: z.string().nullable(),
    version: graphVersion,
  }),
  problems: [503],
});
export type Opened = z.infer<typeof openGraph.response>;
