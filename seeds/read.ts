import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { checkReferences } from './references.ts';
import { type SeedProblem, toPointer } from './problem.ts';
import { type Seeds, seedAlignments, seedFramework, seedLineage } from './schema.ts';

export type ReadSeeds = { ok: true; seeds: Seeds } | { ok: false; problems: SeedProblem[] };

export const seedFolder = fileURLToPath(new URL('.', import.meta.url));

/** Reads and checks all seed files of a folder. Gives every problem of every file at once, or the seeds. */
export function readSeeds(folder: string = seedFolder): ReadSeeds {
  const problems: SeedProblem[] = [];
  const readAll = <T extends object>(below: string, schema: z.ZodType<T>) =>
    filesIn(folder, below).flatMap((file) => {
      const content = readFile(folder, file, schema, problems);
      return content ? [{ ...content, file }] : [];
    });

  const frameworks = readAll('frameworks', seedFramework);
  const alignments = readAll('alignments', seedAlignments);
  const lineage = readFile(folder, 'lineage.json', seedLineage, problems);
  // Also with problems in some file: what the readable files say can be wrong too, and is reported at once.
  const seeds = {
    frameworks,
    alignments,
    lineage: { ...(lineage ?? { succeeds: [], implements: [], continues: [], dropped: [] }), file: 'lineage.json' },
  };
  if (problems.length === 0) problems.push(...checkReferences(seeds));
  return problems.length === 0 ? { ok: true, seeds } : { ok: false, problems };
}

function filesIn(folder: string, below: string): string[] {
  const full = path.join(folder, below);
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${below}/${name}`);
}

function readFile<T>(folder: string, file: string, schema: z.ZodType<T>, problems: SeedProblem[]): T | undefined {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    problems.push({
      file,
      pointer: '',
      message: missing ? 'the file is missing' : `not JSON: ${(error as Error).message}`,
    });
    return undefined;
  }
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    problems.push({ file, pointer: toPointer(issue.path), message: issue.message, value: valueAt(content, issue.path) });
  }
  return undefined;
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], content);
}
