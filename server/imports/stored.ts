import { z } from 'zod';
import { conceptKind } from '../domain/concept.ts';
import { correction } from '../domain/correction.ts';
import { change } from '../domain/lineage.ts';
import { PlumblineError } from '../errors.ts';
import { draft, formatId, source, tableMapping } from '../formats/model.ts';
import type { Run } from '../neo4j/database.ts';
import { query } from '../neo4j/query.ts';

/*
 * An import as the database keeps it: a node for the list, and what was read and what the person said of it as JSON beside it, cut into
 * pieces. Records of the app: no analysis counts them.
 */
const asJson = z.string().transform((text): unknown => JSON.parse(text));

export const importedFile = z.object({ name: z.string(), bytes: z.int(), sha256: z.string(), format: formatId.nullable() });
const counts = z.object({ concepts: z.int(), alignments: z.int(), problems: z.int(), unrecognised: z.int() });

export const importRecord = z.object({
  id: z.string(),
  state: z.enum(['reading', 'draft', 'applying', 'applied', 'undone', 'failed']),
  who: z.string(),
  created: z.string(),
  changed: z.string(),
  title: z.string(),
  files: asJson.pipe(z.array(importedFile)),
  counts: asJson.pipe(counts),
  frameworks: z.array(z.string()),
  failure: z.string().optional(),
  /** Whose it is in the graph once it is applied. */
  origin: z.string().optional(),
  /** The change that applied it, written down before that is begun. */
  change: z.string().optional(),
});
export type ImportRecord = z.infer<typeof importRecord>;

/** A file as it was read. */
export const readFile = z.object({ name: z.string(), bytes: z.int(), sha256: z.string(), format: formatId, draft, source: source.optional() });
export type ReadFile = z.infer<typeof readFile>;

const factsSaid = z.object({
  prefix: z.string().optional(),
  title: z.string().optional(),
  shortTitle: z.string().optional(),
  organization: z.string().optional(),
  periodStart: z.string().optional(),
  periodEnd: z.string().optional(),
  language: z.string().optional(),
  iri: z.string().optional(),
  sourceUrl: z.string().optional(),
});
export type FactsSaid = z.infer<typeof factsSaid>;

/** All that a person has said of a draft. */
export const said = z.object({
  frameworks: z.record(z.string(), factsSaid).default({}),
  corrections: z.array(correction).default([]),
  /** Corrections that were taken back, the last one first. */
  undone: z.array(correction).default([]),
  tables: z.array(tableMapping.extend({ file: z.int() })).default([]),
  mappingSets: z.record(z.string(), z.object({ inverted: z.boolean().optional(), subjects: z.string().optional(), objects: z.string().optional(), title: z.string().optional() })).default({}),
  edition: z.string().nullable().default(null),
  links: z.array(z.object({ ref: z.string(), earlier: z.string(), change: change.optional(), decision: z.enum(['proposed', 'accepted', 'rejected']) })).default([]),
  kinds: z.array(conceptKind).optional(),
});
export type Said = z.infer<typeof said>;

export const nothingSaid: Said = said.parse({});

const parts = { read: z.array(readFile), said } as const;
type Parts = typeof parts;

/** Characters of a piece. */
const pieceLength = 1_000_000;
const importRow = z.object({ import: importRecord });

export async function putImport(run: Run, { files, counts: counted, ...rest }: ImportRecord): Promise<void> {
  const optional = { failure: null, origin: null, change: null };
  await run(query('imports/put', z.unknown(), { import: { ...optional, ...rest, files: JSON.stringify(files), counts: JSON.stringify(counted), hashes: hashesOf(files.map(({ sha256 }) => sha256)) } }));
}

const hashesOf = (hashes: readonly string[]): string => hashes.join(' ');

/** The latest import that was applied of the very same files. */
export async function importOfFiles(run: Run, hashes: readonly string[]): Promise<ImportRecord | undefined> {
  const [row] = await run(query('imports/of-files', importRow, { hashes: hashesOf(hashes) }));
  return row?.import;
}

export async function putPart<Name extends keyof Parts>(run: Run, id: string, name: Name, value: z.input<Parts[Name]>): Promise<void> {
  const text = JSON.stringify(value);
  const pieces = Array.from({ length: Math.max(1, Math.ceil(text.length / pieceLength)) }, (_, at) => text.slice(at * pieceLength, (at + 1) * pieceLength));
  await run(query('imports/put-part', z.unknown(), { import: id, name, pieces }));
}

/** What an import holds under a name; undefined where it holds nothing. */
export async function readPart<Name extends keyof Parts>(run: Run, id: string, name: Name): Promise<z.output<Parts[Name]> | undefined> {
  const pieces = await run(query('imports/part', z.object({ text: z.string() }), { import: id, name }));
  if (pieces.length === 0) return undefined;
  return parts[name].parse(JSON.parse(pieces.map(({ text }) => text).join(''))) as z.output<Parts[Name]>;
}

/** One import. Throws `not-found`. */
export async function readImport(run: Run, id: string): Promise<ImportRecord> {
  const [row] = await run(query('imports/one', importRow, { id }));
  if (!row) throw new PlumblineError('not-found', `There is no import "${id}".`);
  return row.import;
}

/** Imports, the newest first: a page of them, and behind which the next begins. */
export async function listImports(run: Run, limit: number, after?: string): Promise<{ items: ImportRecord[]; total: number; next?: string }> {
  const place = after === undefined ? undefined : await readImport(run, after);
  const rows = await run(query('imports/list', importRow, { created: place?.created ?? '', id: place?.id ?? '', limit: limit + 1 }));
  const [count] = await run(query('imports/count', z.object({ total: z.int() })));
  const items = rows.slice(0, limit).map((row) => row.import);
  const last = items.at(-1);
  return { items, total: count?.total ?? 0, ...(rows.length > limit && last ? { next: last.id } : {}) };
}

export const removeImport = (run: Run, id: string) => run(query('imports/remove', z.unknown(), { id }));
