import { z } from 'zod';
import { endpoint } from '../endpoint.ts';

export const getVocabulary = endpoint({
  method: 'get',
  path: '/vocabulary',
  access: 'query',
  tag: 'Query',
  summary: 'Labels, relationship types and property keys of the graph, for completion',
  response: z.object({
    labels: z.array(z.string()),
    relationshipTypes: z.array(z.string()),
    propertyKeys: z.array(z.string()),
  }),
  problems: [503],
});
