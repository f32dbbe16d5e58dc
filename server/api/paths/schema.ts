import { z } from 'zod';
import { conceptId, conceptRef } from '../../domain/concept.ts';
import { frameworkId } from '../../domain/framework.ts';
import { endpoint } from '../endpoint.ts';
import { graphEdge, graphNode, graphVersion } from '../shared/schema.ts';
import { alignmentFilter, wholeNumber } from '../../domain/counting.ts';

/** Most shortest paths that are answered, most best ones, and most steps of any. */
export const maxShortest = 50;
export const maxBest = 50;
export const maxSteps = 8;

/** semapv terms of alignments that were inferred from other alignments: no source asserts them. */
export const inferredJustifications: readonly string[] = ['semapv:MappingChaining', 'semapv:MappingInversion'];

/**
 * What a path as a whole says of its two ends, in the ledger's words where it has them: `direct` is one alignment,
 * `inherited` is one alignment of something above or of something below, `hierarchy` holds no alignment at all.
 * Everything else is `derived`: put together from several links, and claimed as a whole by nobody.
 */
export const pathReadings = ['direct', 'inherited', 'derived', 'hierarchy'] as const;
export const pathReading = z.enum(pathReadings);
export type PathReading = z.infer<typeof pathReading>;

export const pathKind = z.enum(['shortest', 'best']);

export const path = z.object({
  /** In the order of the path, from the one end to the other; one more than there are edges. */
  nodes: z.array(graphNode),
  /** Each joins the node of its place with the next, in whichever direction it was made. */
  edges: z.array(graphEdge),
  /** Number of steps. */
  length: z.int(),
  /** Steps that a source asserts: alignments that somebody or something judged. */
  asserted: z.int(),
  /** All other steps: from part to whole or back, or an alignment that was itself inferred from others. */
  derived: z.int(),
  reading: pathReading,
  /** Lowest confidence on it; null where an alignment states none. A step in the hierarchy is certain: 1. */
  weakest: z.number().nullable(),
  /** Whether it is one of the shortest, of the best by their weakest link, or both. */
  kinds: z.array(pathKind).min(1),
});
export type Path = z.infer<typeof path>;

const end = z.union([conceptId, frameworkId], { error: 'must be a concept such as sf2022:1.1 or a framework such as sdg' });

export const getPaths = endpoint({
  method: 'get',
  path: '/paths',
  access: 'view',
  tag: 'Analysis',
  summary: 'All shortest paths between two concepts, or a concept and a framework, and the best by their weakest link',
  description:
    'The shortest come first; each path is listed once. A path to a framework ends at the first of its concepts that it comes to.',
  query: z.object({
    /** A concept, or a framework where the other end is a concept. */
    from: end,
    to: end,
    /** Most steps of a path. */
    maxLength: wholeNumber(1, maxSteps).default(6),
    /** How many of the best paths. */
    k: wholeNumber(1, maxBest).default(5),
    /** `exclude` leaves out steps from part to whole and back. */
    hierarchy: z.enum(['include', 'exclude']).default('include'),
    ...alignmentFilter,
  }),
  response: z.object({
    from: conceptRef,
    to: conceptRef,
    paths: z.array(path),
    /** There are more shortest paths than are listed. */
    truncated: z.boolean(),
    /** The search for the best was given up for its cost; the shortest are all there. */
    timedOut: z.boolean(),
    version: graphVersion,
  }),
  problems: [404, 408, 503],
});
export type PathsAnswer = z.infer<typeof getPaths.response>;
