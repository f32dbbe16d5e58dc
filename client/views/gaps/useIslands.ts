import { useIslands } from '../../api/islands.ts';
import { countingQuery } from '../../state/counting.ts';
import type { Ledger } from './useLedger.ts';

/** The islands of what the ledger shows: they lie outside the framework that is served. The ledger first: it is what people wait for. */
export function useLedgerIslands({ direction, counting, query }: Pick<Ledger, 'direction' | 'counting' | 'query'>) {
  const { target, source } = direction;
  return useIslands({ against: target, ...(source ? { framework: source } : {}), ...countingQuery(counting) }, query.data !== undefined);
}
