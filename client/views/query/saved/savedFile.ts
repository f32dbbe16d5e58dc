import { z } from 'zod';
import { draftSchema } from '../storage/draftSchema.ts';
import type { SavedQuery } from './savedQueries.ts';

const file = z.object({
  plumbline: z.literal('saved-queries'),
  version: z.literal(1),
  queries: z.array(
    z.object({
      name: z.string().trim().min(1).max(100),
      description: z.string().max(1000).default(''),
      pinned: z.boolean().default(false),
      at: z.string().default(''),
      draft: draftSchema,
    }),
  ),
});

/** Largest file that is read, in characters: the browser keeps about that much for one site. */
export const maxFileLength = 4_000_000;

/** Saved queries as a file for a colleague or another browser. */
export function toSavedFile(saved: readonly SavedQuery[]): string {
  const queries = saved.map(({ id: _, ...query }) => query);
  return `${JSON.stringify({ plumbline: 'saved-queries', version: 1, queries }, null, 2)}\n`;
}

/** Reads such a file. A file that is not one changes nothing: each thing wrong is told, with where it is. */
export function fromSavedFile(text: string): { ok: true; queries: SavedQuery[] } | { ok: false; problems: string[] } {
  if (text.length > maxFileLength) return { ok: false, problems: ['The file is larger than 4 MB.'] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problems: ['The file is not JSON.'] };
  }
  const parsed = file.safeParse(json);
  if (parsed.success) return { ok: true, queries: parsed.data.queries.map((query) => ({ ...query, id: crypto.randomUUID() })) };
  if (!isOurs(json)) return { ok: false, problems: ['The file holds no saved queries of Plumbline.'] };
  return { ok: false, problems: parsed.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`) };
}

const isOurs = (json: unknown): boolean => z.object({ plumbline: z.literal('saved-queries') }).safeParse(json).success;
