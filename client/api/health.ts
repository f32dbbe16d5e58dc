import { type Query, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { getHealth, type Health } from '../../server/api/health/schema.ts';
import { ApiProblem } from './problem.ts';
import { apiQuery } from './apiQuery.ts';

/** What the page knows of the app and its database. `away`: the app itself does not answer. */
export type ServiceState =
  | { status: 'checking' }
  | { status: 'ok'; health: Extract<Health, { status: 'ok' }> }
  | { status: 'starting' | 'unavailable' | 'away'; detail: string };

const healthQuery = () => ({ ...apiQuery(getHealth), staleTime: 0 });

/** True for a failure that goes away when the app or its database is back. */
export function isAway(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 0 || error.status === 502 || error.status === 503);
}

/** The state from the last answer and the last error of `/api/health`. */
export function serviceState(health: Health | undefined, error: Error | null): ServiceState {
  if (error) return { status: 'away', detail: error.message };
  if (!health) return { status: 'checking' };
  return health.status === 'ok' ? { status: 'ok', health } : { status: health.status, detail: health.detail };
}

/** Milliseconds to the next look: often while something is wrong, seldom while all is well. */
export function pollEvery(state: ServiceState['status'], someFailed: boolean): number {
  return state === 'ok' && !someFailed ? 10_000 : 2_000;
}

const failedAway = (query: Query) => query.state.status === 'error' && isAway(query.state.error);
const isHealth = (query: Query) => query.queryKey[1] === getHealth.path;
const someFailed = (client: QueryClient) =>
  client.getQueryCache().findAll({ type: 'active', predicate: (query) => !isHealth(query) && failedAway(query) }).length > 0;

/** State of the app and its database, polled. Use it anywhere; the calls are shared. */
export function useHealth(): ServiceState {
  const client = useQueryClient();
  const { data, error } = useQuery({
    ...healthQuery(),
    refetchInterval: (query) =>
      pollEvery(serviceState(query.state.data, query.state.error).status, someFailed(client)),
  });
  return serviceState(data, error);
}

/** Asks for the health at once; for a call that failed because nothing answered. */
export function askHealth(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: healthQuery().queryKey });
}

/**
 * Brings the data back when the service is: everything once it answers again, and what failed on the way with each
 * look that finds it well. Mounted once, in the shell.
 */
export function useRecovery(): void {
  const client = useQueryClient();
  const { data, error, dataUpdatedAt } = useQuery(healthQuery());
  const { status } = serviceState(data, error);
  const before = useRef(status);
  useEffect(() => {
    const wasWell = before.current === 'ok' || before.current === 'checking';
    before.current = status;
    if (status !== 'ok') return;
    void client.invalidateQueries({
      // A failure of this very moment waits for the next look, or two failing calls would chase each other.
      predicate: (query) =>
        !isHealth(query) && (!wasWell || (failedAway(query) && Date.now() - query.state.errorUpdatedAt > 1_000)),
    });
  }, [client, status, dataUpdatedAt]);
}
