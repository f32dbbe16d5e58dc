import { useMemo } from 'react';
import { useAddress, type AddressPatch } from '../../state/address.ts';
import { useAgainst } from '../../state/against.ts';
import { countingQuery, useCounting } from '../../state/counting.ts';
import { useGaps } from '../../state/queries.ts';
import { filterItems, parseGapsFilter } from './gapsFilter.ts';
import { sortItems } from './sortItems.ts';

/**
 * The ledger as the address asks for it. It is read whole once for each framework measured against, confidence and
 * kind of claim; the other filters work on what is here, so that they answer at once.
 */
export function useLedger() {
  const [parameters, update] = useAddress();
  const against = useAgainst();
  const filter = useMemo(() => parseGapsFilter(parameters), [parameters]);
  const counting = useCounting();
  const query = useGaps({ against: against.id, ...countingQuery(counting) });
  const selected = useMemo(() => filterItems(query.data?.items ?? [], filter), [query.data, filter]);
  const shown = useMemo(
    () => sortItems(selected.filter(({ state }) => filter.states.includes(state)), filter.sort),
    [selected, filter],
  );
  const change = (patch: AddressPatch, push = true) => update(patch, { push });
  return { filter, counting, change, against, query, selected, shown };
}
