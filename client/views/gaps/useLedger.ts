import { useEffect, useMemo } from 'react';
import { gapStates } from '../../../server/domain/ledger.ts';
import { type LedgerQuery, useLedgerPages } from '../../api/gaps.ts';
import { useFrameworks } from '../../api/frameworks.ts';
import { useAddress, type AddressPatch } from '../../state/address.ts';
import { useAgainst } from '../../api/against.ts';
import { countingQuery, useCounting } from '../../state/counting.ts';
import { useDebounced } from '../../state/useDebounced.ts';
import { directionOf } from './direction.ts';
import { parseGapsFilter, writeSort } from './gapsFilter.ts';

/** The ledger as the address asks for it: searched, sorted, counted and paged by the server. */
export function useLedger() {
  const [parameters, update] = useAddress();
  const against = useAgainst();
  const { data: frameworks } = useFrameworks();
  const filter = useMemo(() => parseGapsFilter(parameters), [parameters]);
  const counting = useCounting();
  const direction = directionOf(filter.framework, against.id);
  const words = useDebounced(filter.text.trim(), 150);
  // A framework is not measured against itself: then it is as if none were chosen.
  const framework = filter.framework === against.id ? null : filter.framework;
  /** What the figures are of, but for what counts. */
  const question = {
    against: against.id,
    ...(framework ? { framework } : {}),
    ...(filter.kind ? { kind: filter.kind } : {}),
    ...(filter.below ? {} : { below: 'exclude' as const }),
    ...(words === '' ? {} : { q: words }),
  };
  const asked: LedgerQuery = {
    ...question,
    ...countingQuery(counting),
    ...(filter.claims ? { claims: 'only' as const } : {}),
    ...(filter.states.length === gapStates.length ? {} : { state: [...filter.states] }),
    ...(filter.sort ? { sort: writeSort(filter.sort) } : {}),
  };
  const query = useLedgerPages(asked);
  const { data, refetch } = query;
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const first = data?.pages[0];
  const last = data?.pages.at(-1);
  // Pages of two versions of the graph do not fit each other: all are read again.
  const torn = first?.version !== last?.version;
  useEffect(() => {
    if (torn) void refetch();
  }, [torn, refetch]);
  const change = (patch: AddressPatch, push = true) => update(patch, { push });
  const titleOf = (id: string) => frameworks?.items.find((one) => one.id === id)?.title;
  const islands = parameters.get('show') === 'islands';
  return { filter, counting, change, against, direction, question, asked, query, rows, first, titleOf, islands };
}
export type Ledger = ReturnType<typeof useLedger>;
