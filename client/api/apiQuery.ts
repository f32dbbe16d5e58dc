import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Endpoint } from '../../server/api/endpoint.ts';
import { call } from './call.ts';

/** What a call takes as its query. */
export type QueryOf<E> = E extends { query?: infer S } ? (NonNullable<S> extends z.ZodType ? z.input<NonNullable<S>> : never) : never;

const minute = 60_000;

/** Options of one call of the contract for useQuery and friends; the key is the path and the input. */
export function apiQuery<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  input: Parameters<typeof call<P, Q, B, R>>[1] = {},
) {
  return queryOptions({
    queryKey: [endpoint.method, endpoint.path, input] as const,
    queryFn: ({ signal }) => call(endpoint, { ...input, signal }),
    staleTime: minute,
  });
}

/** Options of one list of the contract for useInfiniteQuery: each page goes on where the one before ended. */
export function apiPages<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType<{ next?: string | undefined }>>(
  endpoint: Endpoint<P, Q, B, R>,
  query: Record<string, unknown>,
) {
  return infiniteQueryOptions({
    queryKey: [endpoint.method, endpoint.path, 'pages', query] as const,
    queryFn: ({ pageParam, signal }) => call(endpoint, { query: { ...query, after: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    staleTime: minute,
  });
}
