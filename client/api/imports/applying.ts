import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { applyImport, previewUndoImport, undoImport } from '../../../server/api/imports/schema.ts';
import { apiQuery } from '../apiQuery.ts';
import { call } from '../call.ts';
import { keepImport } from './cache.ts';

/** Brings a draft into the graph. */
export function useApplyImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (who: string) => call(applyImport, { params: { id }, body: { who } }),
    networkMode: 'always',
    onSuccess: (detail) => keepImport(client, detail),
  });
}

/** What taking an import back would do. */
export const useUndoPreview = (id: string) => useQuery({ ...apiQuery(previewUndoImport, { params: { id } }), staleTime: 0, gcTime: 0 });

/** Takes an applied import back. */
export function useUndoImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { reviewed: 'keep' | 'revert'; who: string }) => call(undoImport, { params: { id }, body }),
    networkMode: 'always',
    onSuccess: (detail) => keepImport(client, detail),
  });
}

/** Forgets what was read of the graph before an import changed it. */
export function useForgetGraph(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ predicate: ({ queryKey }) => !String(queryKey[1]).startsWith('/import') });
}
