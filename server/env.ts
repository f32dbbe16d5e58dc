import path from 'node:path';
import { z } from 'zod';
import { seedChoices } from '../seeds/choose.ts';
import { startUpError } from './errors.ts';

const loopbackHosts = ['127.0.0.1', '::1', 'localhost'];
const boltSchemes = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

const optionalText = z
  .string()
  .optional()
  .transform((value) => (value === '' ? undefined : value));

const environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    HOST: z
      .string()
      .default('127.0.0.1')
      .refine((host) => loopbackHosts.includes(host), {
        message:
          'only 127.0.0.1, ::1 and localhost are served until Plumbline has sign-in; reach it from elsewhere through an SSH tunnel',
      }),
    PLUMBLINE_DATA: z.string().min(1).default('.plumbline').transform((folder) => path.resolve(folder)),
    /** What comes with Plumbline: the SDGs with five frameworks that are measured against them, or the SDGs alone. */
    PLUMBLINE_SEEDS: z.enum(seedChoices).default('all'),
    /** A folder for a backup a day; none when absent. */
    PLUMBLINE_BACKUPS: optionalText.transform((folder) => folder && path.resolve(folder)),
    PLUMBLINE_FINDING_MB: z.coerce.number().min(0.01).max(8).default(8),
    PLUMBLINE_FINDINGS: z.coerce.number().int().min(1).max(1_000_000).default(5_000),
    PLUMBLINE_FINDINGS_MB: z.coerce.number().min(0.01).max(100_000).default(500),
    /** Of the files of one import: MB of all of them, MB that each may unfold to, rows, pages, seconds, and MB of memory to read them in. */
    PLUMBLINE_IMPORT_MB: z.coerce.number().min(0.01).max(1_000).default(50),
    PLUMBLINE_IMPORT_UNFOLDED_MB: z.coerce.number().min(0.01).max(4_000).default(300),
    PLUMBLINE_IMPORT_ROWS: z.coerce.number().int().min(1).max(10_000_000).default(200_000),
    PLUMBLINE_IMPORT_PAGES: z.coerce.number().int().min(1).max(100_000).default(2_000),
    PLUMBLINE_IMPORT_SECONDS: z.coerce.number().min(1).max(3_600).default(120),
    PLUMBLINE_IMPORT_MEMORY_MB: z.coerce.number().min(200).max(32_000).default(1_000),
    NEO4J_URI: optionalText.refine((uri) => uri === undefined || isBoltUri(uri), {
      message: `must begin with one of ${boltSchemes.map((scheme) => `${scheme}//`).join(', ')} and hold no user name or password`,
    }),
    NEO4J_USERNAME: z.string().default('neo4j'),
    NEO4J_PASSWORD: optionalText,
    NEO4J_DATABASE: optionalText,
    NEO4J_READER_USERNAME: optionalText,
    NEO4J_READER_PASSWORD: optionalText,
  })
  .refine((env) => env.NEO4J_URI === undefined || env.NEO4J_PASSWORD !== undefined, {
    path: ['NEO4J_PASSWORD'],
    message: 'is needed when NEO4J_URI is set',
  })
  .refine((env) => (env.NEO4J_READER_USERNAME === undefined) === (env.NEO4J_READER_PASSWORD === undefined), {
    path: ['NEO4J_READER_PASSWORD'],
    message: 'and NEO4J_READER_USERNAME are set together or not at all',
  })
  .refine((env) => env.NEO4J_READER_USERNAME === undefined || env.NEO4J_URI !== undefined, {
    path: ['NEO4J_READER_USERNAME'],
    message: 'is for the Neo4j that NEO4J_URI names',
  });

export type Env = z.infer<typeof environment>;

/** Where the page is served: `http://127.0.0.1:4000`. */
export const addressAt = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

function isBoltUri(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const url = new URL(uri);
  return boltSchemes.includes(url.protocol) && url.hostname !== '' && url.username === '' && url.password === '';
}

/** The environment, parsed once. Throws one start-up error that lists every bad variable; values are not repeated. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = environment.safeParse(source);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw startUpError(`The environment is not usable. ${problems.join('; ')}.`);
}
