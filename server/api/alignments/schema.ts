import { z } from 'zod';
import { alignment, alignmentStatus } from '../../domain/alignment.ts';
import { commaList, listOf, wholeNumber } from '../../domain/counting.ts';
import { frameworkId } from '../../domain/framework.ts';
import { endpoint } from '../endpoint.ts';

/** Alignments that a page holds where nothing else is asked for: as many as come with a concept. */
export const alignmentsPage = 50;

/** Accepted ones first, then by confidence, then by id. */
export const alignmentPage = z.object({
  items: z.array(alignment),
  /** On all pages together. */
  total: z.int(),
  /** The `after` of the next page; absent on the last. */
  next: z.string().optional(),
});
export type AlignmentPage = z.infer<typeof alignmentPage>;

const place = z.string().max(600).regex(/^[0-3]~[0-9.e-]+~./, 'must be the `next` of the page before');

const someOf = commaList.pipe(z.array(z.string()).min(1, 'must name a framework or a concept'));

export const listAlignments = endpoint({
  method: 'get',
  path: '/alignments',
  access: 'view',
  tag: 'Graph',
  summary: 'Alignments with their evidence: of a concept, of a framework, or between two sets',
  description:
    'Accepted ones first, then by confidence. `framework` alone: those with one end in it; beside `concept`: those of the concept whose other end is ' +
    'in it. `left` and `right` together: those with one end in each set, whichever way they point; a set is a list of frameworks and of concepts, ' +
    'and a concept stands for what lies below it too. Every status is listed, and claims made for a whole set alike too, unless asked otherwise.',
  query: z
    .object({
      concept: z.string().min(1).max(200).optional(),
      framework: frameworkId.optional(),
      left: someOf.optional(),
      right: someOf.optional(),
      status: listOf(alignmentStatus).optional(),
      mappingSet: commaList.optional(),
      crossCutting: z.enum(['include', 'exclude']).default('include'),
      limit: wholeNumber(1, 500).default(alignmentsPage),
      /** `next` of the page before. */
      after: place.optional(),
    })
    .refine(({ left, right }) => (left === undefined) === (right === undefined), { path: ['right'], message: 'left and right are named together or not at all' })
    .refine(({ left, concept, framework }) => left === undefined || (concept ?? framework) === undefined, {
      path: ['left'],
      message: 'left and right name both ends: leave out concept and framework',
    }),
  response: alignmentPage,
  problems: [404, 503],
});

export const getAlignment = endpoint({
  method: 'get',
  path: '/alignments/:id',
  access: 'view',
  tag: 'Graph',
  summary: 'One alignment with the evidence of both sides',
  params: z.object({ id: z.string().min(1).max(500) }),
  response: alignment,
  problems: [404, 503],
});
