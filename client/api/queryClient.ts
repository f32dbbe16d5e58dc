import { QueryCache, QueryClient } from '@tanstack/react-query';
import { askHealth, isAway } from './health.ts';

/** The page's one query client. Nothing is tried again blindly: useRecovery does it when the service is back. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (isAway(error) && query.queryKey[1] !== '/health') askHealth(client);
      },
    }),
    // The server is on this machine: it answers without any network.
    defaultOptions: { queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false } },
  });
  return client;
}
