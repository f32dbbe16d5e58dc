import type { QueryClient } from '@tanstack/react-query';
import { getImport, getImportChanges, getImportSource, type ImportDetail, listImports, previewUndoImport } from '../../../server/api/imports/schema.ts';
import { call } from '../call.ts';

/** Under which an import is kept. */
export const importKey = (id: string) => ['get', getImport.path, { id }] as const;

const ofImport = (id: string, paths: readonly string[]) => (key: readonly unknown[]) => {
  const input = key[2] as { params?: { id?: string } } | undefined;
  return paths.includes(String(key[1])) && input?.params?.id === id;
};

/** Puts what the server says of an import in the place of what was known, and forgets what hangs on it. */
export async function keepImport(client: QueryClient, detail: ImportDetail): Promise<void> {
  client.setQueryData(importKey(detail.id), await whole(detail));
  const hangs = ofImport(detail.id, [getImportChanges.path, getImportSource.path, previewUndoImport.path]);
  void client.invalidateQueries({ predicate: ({ queryKey }) => hangs(queryKey) || queryKey[1] === listImports.path });
}

const perPage = 10_000;

/** An import with all pages of its outline. */
export async function readImport(id: string, signal: AbortSignal): Promise<ImportDetail> {
  return whole(await call(getImport, { params: { id }, query: { limit: perPage }, signal }), signal);
}

async function whole(detail: ImportDetail, signal?: AbortSignal): Promise<ImportDetail> {
  const { items, total } = detail.outline;
  const all = [...items];
  for (let after = detail.outline.next; after !== undefined; ) {
    const { outline } = await call(getImport, { params: { id: detail.id }, query: { limit: perPage, after }, signal });
    all.push(...outline.items);
    after = outline.next;
  }
  return { ...detail, outline: { items: all, total } };
}
