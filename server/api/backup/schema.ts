import { z } from 'zod';
import { endpoint } from '../endpoint.ts';

const properties = z.record(z.string(), z.json());

/**
 * A backup is lines of JSON: what it is, how the schema is made, every node, every relationship, and an end that proves that
 * it is whole. Values are encoded as `docs/values.md` says; a float that is a whole number says that it is a float.
 */
export const backupLine = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('plumbline-backup'), format: z.literal(1), plumbline: z.string(), neo4j: z.string(), date: z.string() }),
  z.strictObject({ type: z.literal('schema'), statement: z.string() }),
  z.strictObject({ type: z.literal('node'), id: z.string(), labels: z.array(z.string()), properties }),
  z.strictObject({ type: z.literal('relationship'), from: z.string(), to: z.string(), kind: z.string(), properties }),
  /** `sha256` is over all lines before this one, each with its line end. */
  z.strictObject({ type: z.literal('end'), nodes: z.int(), relationships: z.int(), sha256: z.string() }),
]);
export type BackupLine = z.infer<typeof backupLine>;

export const makeBackup = endpoint({
  method: 'post',
  path: '/backup',
  access: 'administer',
  tag: 'Service',
  summary: 'A copy of the whole graph',
  description: 'Every node and relationship, records of the app included, as lines of JSON that end with a proof that they are whole. What the app itself writes waits until then. `npm run backup` keeps them in a file.',
  body: z.strictObject({}),
  response: backupLine,
  lines: true,
});
