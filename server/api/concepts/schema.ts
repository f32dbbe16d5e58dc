import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { alignment, noCounterpart } from '../../domain/alignment.ts';
import { conceptRef } from '../../domain/concept.ts';
import { continuation } from '../../domain/lineage.ts';

export const concept = conceptRef.extend({
  statement: z.string().nullable(),
  uri: z.string().nullable(),
  notes: z.array(z.string()),
  /** From its framework's top concept down to its parent. */
  ancestors: z.array(conceptRef),
  children: z.array(conceptRef),
  /** The first 50 in both directions; `GET /api/alignments?concept=` goes on behind `alignmentsNext`. */
  alignments: z.array(alignment),
  alignmentsTotal: z.int(),
  alignmentsNext: z.string().optional(),
  noCounterparts: z.array(noCounterpart),
  /** Concepts of earlier editions that it continues, and of later ones that continue it. */
  continues: z.array(continuation),
  continuedBy: z.array(continuation),
  /** The document that its record is quoted from. */
  source: z.object({
    framework: z.string(),
    organization: z.string(),
    title: z.string(),
    url: z.string().nullable(),
    code: z.string(),
  }),
});
export type Concept = z.infer<typeof concept>;

export const getConcept = endpoint({
  method: 'get',
  path: '/concepts/:id',
  access: 'view',
  tag: 'Graph',
  summary: 'One concept with its place, alignments in both directions and source',
  params: z.object({ id: z.string().min(1).max(200) }),
  response: concept,
  problems: [404, 503],
});
