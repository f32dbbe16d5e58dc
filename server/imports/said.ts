import type { Correction } from '../domain/correction.ts';
import type { Run } from '../neo4j/database.ts';
import { recallColumns } from './columns.ts';
import { combined } from './combine.ts';
import { type ImportRecord, type ReadFile, type Said, importOfFiles, readPart } from './stored.ts';

/** What a person changes of a draft; see `correctImport` of the contract. */
export interface Say {
  frameworks?: Said['frameworks'] | undefined;
  corrections?: Correction[] | undefined;
  undo?: number | undefined;
  redo?: number | undefined;
  tables?: Said['tables'] | undefined;
  mappingSets?: Said['mappingSets'] | undefined;
  edition?: string | null | undefined;
  links?: Said['links'] | undefined;
}

/** What was said of "the framework" before its file was read, said of the first one that the file states. */
export function named(said: Said, files: readonly Pick<ReadFile, 'draft'>[]): Said {
  const { '': first, ...frameworks } = said.frameworks;
  const ref = combined(files).statements.frameworks[0]?.ref;
  return { ...said, frameworks: first && ref !== undefined ? { ...frameworks, [ref]: { ...first, ...frameworks[ref] } } : frameworks };
}

/** What is said of a draft to begin with. The same files again are understood as they were then, tables as those with the same headers were. */
export async function saidOf(run: Run, { id, files }: ImportRecord, said: Said, read: readonly ReadFile[]): Promise<Said> {
  const before = await importOfFiles(run, files.map(({ sha256 }) => sha256));
  const isNew = Object.keys(said.frameworks).length > 0 || said.edition !== null;
  if (before && before.id !== id && !isNew) return withPrefixes((await readPart(run, before.id, 'said')) ?? said, read, before.frameworks);
  return named({ ...said, tables: await recallColumns(run, read) }, read);
}

/** What was said of the same files before, with the prefixes that their frameworks have had since. */
function withPrefixes(said: Said, files: readonly Pick<ReadFile, 'draft'>[], prefixes: readonly string[]): Said {
  const frameworks = { ...said.frameworks };
  for (const [at, { ref }] of combined(files).statements.frameworks.entries()) {
    const prefix = prefixes[at];
    if (prefix !== undefined) frameworks[ref] = { prefix, ...frameworks[ref] };
  }
  return { ...said, frameworks };
}

export function merged(said: Said, say: Say): Said {
  const frameworks = { ...said.frameworks };
  for (const [ref, facts] of Object.entries(say.frameworks ?? {})) frameworks[ref] = { ...frameworks[ref], ...facts };
  const mappingSets = { ...said.mappingSets };
  for (const [ref, sides] of Object.entries(say.mappingSets ?? {})) mappingSets[ref] = { ...mappingSets[ref], ...sides };
  const tables = [...said.tables.filter((one) => !say.tables?.some(({ file, table }) => file === one.file && table === one.table)), ...(say.tables ?? [])];
  const links = [...said.links.filter((one) => !say.links?.some(({ ref, earlier }) => ref === one.ref && earlier === one.earlier)), ...(say.links ?? [])];
  const corrections = [...said.corrections, ...(say.corrections ?? [])];
  const undone = say.corrections ? [] : [...said.undone];
  for (let left = say.undo ?? 0; left > 0 && corrections.length > 0; left--) undone.unshift(...corrections.splice(-1));
  for (let left = say.redo ?? 0; left > 0 && undone.length > 0; left--) corrections.push(...undone.splice(0, 1));
  return { ...said, frameworks, mappingSets, tables, links, corrections, undone, edition: say.edition === undefined ? said.edition : say.edition };
}
