import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { correctImport } from '../../../server/api/imports/schema.ts';
import { call } from '../call.ts';
import { isAway } from '../health.ts';
import { ApiProblem } from '../problem.ts';
import { keepImport } from './cache.ts';

export type ImportPatch = z.input<NonNullable<typeof correctImport.body>>;

const keyOf = (id: string) => ['correct', id];
const tooMany = 429;
const mayPass = (error: Error): boolean => isAway(error) || (error instanceof ApiProblem && error.status === tooMany);

/**
 * Corrects a draft. Corrections are sent one after the other, in their order, whatever view is open meanwhile; while the app is away
 * they wait and are tried again.
 */
export function useCorrectImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationKey: keyOf(id),
    scope: { id: `correct ${id}` },
    networkMode: 'always',
    mutationFn: (body: ImportPatch) => call(correctImport, { params: { id }, body }),
    retry: (_, error) => mayPass(error),
    retryDelay: 2_000,
    onSuccess: (detail) => keepImport(client, detail),
  });
}

/** Corrections that are not kept by the server yet, the oldest first, and whether they wait for the app. */
export function useWaitingCorrections(id: string): { patches: ImportPatch[]; away: boolean } {
  const waiting = useMutationState({
    filters: { mutationKey: keyOf(id), status: 'pending' },
    select: ({ state }) => ({ patch: state.variables as ImportPatch, failed: state.failureCount > 0 }),
  });
  return { patches: waiting.map(({ patch }) => patch), away: waiting.some(({ failed }) => failed) };
}
