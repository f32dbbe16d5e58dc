import { useQuery } from '@tanstack/react-query';
import { listIslands } from '../../../server/api/islands/schema.ts';
import { countingQuery } from '../../state/counting.ts';
import { apiQuery } from '../../state/queries.ts';
import type { useLedger } from './useLedger.ts';

/** The islands of what the ledger shows: they lie outside the framework that is served. */
export function useIslands({ direction, counting, query }: Pick<ReturnType<typeof useLedger>, 'direction' | 'counting' | 'query'>) {
  const { target, source } = direction;
  const asked = apiQuery(listIslands, { query: { against: target, ...(source ? { framework: source } : {}), ...countingQuery(counting) } });
  // The ledger first: it is what people wait for.
  return useQuery({ ...asked, enabled: query.data !== undefined });
}
