import { z } from 'zod';
import { endpoint } from '../endpoint.ts';

/** Why the database does not answer. */
export const awayReason = z.enum(['starting', 'restarting', 'unreachable', 'disk-full', 'damaged']);
export type AwayReason = z.infer<typeof awayReason>;

export const health = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('ok'),
    version: z.string(),
    database: z.object({
      version: z.string(),
      edition: z.string(),
      /** `private` is the app's own Neo4j, `external` the one that NEO4J_URI names. */
      mode: z.enum(['private', 'external']),
    }),
    counts: z.object({ nodes: z.int(), relationships: z.int() }),
    /** What the operator should know, such as a query that does not stop. */
    notices: z.array(z.string()).optional(),
  }),
  z.object({
    status: z.enum(['starting', 'unavailable']),
    version: z.string(),
    reason: awayReason,
    /** The same in a sentence, with what can be done. */
    detail: z.string(),
  }),
]);
export type Health = z.infer<typeof health>;

export const getHealth = endpoint({
  method: 'get',
  path: '/health',
  needsNoDatabase: true,
  access: 'view',
  tag: 'Service',
  summary: 'State of the app and its database',
  description: '200 when the database answers; 503 with the same shape, a status and a reason while it does not.',
  response: health,
  problems: [503],
});
