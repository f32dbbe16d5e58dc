import type { z } from 'zod';
import { PlumblineError } from '../../errors.ts';
import type { Opened } from '../../imports/imports.ts';
import type { getImportSource } from './schema.ts';

/** The blocks of a file of a draft, each with the item of the outline that was made from it: a page of them behind the block `after`. */
export function toSource({ files, proposal }: Opened, { file, limit, after }: { file: number; limit: number; after?: number | undefined }): z.input<typeof getImportSource.response> {
  const read = files[file];
  if (!read && file > 0) throw new PlumblineError('not-found', `This import has no file number ${file}.`);
  const blocks = read?.draft.blocks ?? [];
  const refs = new Map<number, string>();
  for (const item of proposal?.items ?? []) if (item.place.file === file) for (const block of item.blocks) if (!refs.has(block)) refs.set(block, item.ref);
  const from = after === undefined ? 0 : after + 1;
  const items = blocks.slice(from, from + limit).map((block, at) => ({ ...block, place: { ...block.place, file }, index: from + at, ref: refs.get(from + at) ?? null }));
  return { items, total: blocks.length, ...(from + limit < blocks.length ? { next: from + limit - 1 } : {}) };
}
