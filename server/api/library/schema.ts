import { z } from 'zod';
import { cypherFile } from '../../../cypher/schema.ts';
import { endpoint } from '../endpoint.ts';

export const namedQuery = cypherFile.omit({ options: true }).extend({ group: z.string() });
export type NamedQuery = z.infer<typeof namedQuery>;

export const listQueries = endpoint({
  method: 'get',
  path: '/queries',
  access: 'view',
  tag: 'Query',
  summary: 'The named queries, ready to run',
  response: z.object({ items: z.array(namedQuery), total: z.int() }),
});
