import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { createImport, importFormats, listImports, removeImport } from '../../../server/api/imports/schema.ts';
import { apiPages, apiQuery } from '../apiQuery.ts';
import { call } from '../call.ts';
import { upload } from '../upload.ts';
import { importKey, readImport } from './cache.ts';

export type ImportForm = z.input<NonNullable<typeof createImport.form>>;

const isBusy = (state: string | undefined) => state === 'reading' || state === 'applying';

/** Formats that can be read, and how much of them. */
export const useImportFormats = () => useQuery({ ...apiQuery(importFormats), staleTime: Infinity });

/** Imports, the newest first, page by page. */
export const useImports = () =>
  useInfiniteQuery({
    ...apiPages(listImports, {}),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.pages.some(({ items }) => items.some((one) => isBusy(one.state))) ? 1_000 : false),
  });

/** One import with its whole outline; asked again while something is done to it. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: importKey(id),
    queryFn: ({ signal }) => readImport(id, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (isBusy(state.data?.state) ? 400 : false),
  });

/** Sends files, a text or a choice, and gives the draft that comes of it; `stop` ends the sending. */
export function useCreateImport() {
  const client = useQueryClient();
  const [sent, setSent] = useState(0);
  const [stopper, setStopper] = useState<AbortController | null>(null);
  const { mutateAsync, ...mutation } = useMutation({
    mutationFn: ({ fields, files, signal }: { fields: ImportForm; files: readonly File[]; signal: AbortSignal }) =>
      upload(createImport, { fields, files, onProgress: setSent, signal }),
    networkMode: 'always',
    onSuccess: () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === listImports.path }),
  });
  const create = (fields: ImportForm, files: readonly File[] = []) => {
    const controller = new AbortController();
    setSent(0);
    setStopper(controller);
    return mutateAsync({ fields, files, signal: controller.signal });
  };
  return { ...mutation, create, sent, stop: () => stopper?.abort() };
}

/** Throws a draft away. */
export function useRemoveImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(removeImport, { params: { id } }),
    networkMode: 'always',
    onSuccess: (_, id) => {
      client.removeQueries({ queryKey: importKey(id) });
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === listImports.path });
    },
  });
}
