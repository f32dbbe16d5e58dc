import { useQuery } from '@tanstack/react-query';
import { listIslands } from '../../../server/api/islands/schema.ts';
import { countingQuery } from '../../state/counting.ts';
import { apiQuery } from '../../state/queries.ts';
import type { useLedger } from './useLedger.ts';

/** The islands of what the ledger shows: they lie outside the framework that is served. */
export function useIslands({ direction, counting }: Pick<ReturnType<typeof useLedger>, 'direction' | 'counting'>) {
  const { target, source } = direction;
  return useQuery(apiQuery(listIslands, { query: { against: target, ...(source ? { framework: source } : {}), ...countingQuery(counting) } }));
}
