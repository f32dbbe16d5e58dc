import { z } from 'zod';
import { endpoint } from '../endpoint.ts';

export const listMappingSets = endpoint({
  method: 'get',
  path: '/mapping-sets',
  access: 'view',
  tag: 'Analysis',
  summary: 'The mapping sets that alignments belong to, and how many each has',
  description: 'Alignments of every status are counted.',
  response: z.object({ items: z.array(z.object({ id: z.string(), alignments: z.int() })), total: z.int() }),
  problems: [503],
});
