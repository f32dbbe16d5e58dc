import { useMemo } from 'react';
import { useAddress, type AddressPatch } from '../../state/address.ts';
import { useAgainst } from '../../state/against.ts';
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
  const { minConfidence, crossCutting } = filter;
  const query = useGaps({
    against: against.id,
    // As the details ask: what is the default is left out, and the answer is shared.
    ...(minConfidence > 0 ? { minConfidence } : {}),
    ...(crossCutting === 'exclude' ? { crossCutting } : {}),
  });
  const selected = useMemo(() => filterItems(query.data?.items ?? [], filter), [query.data, filter]);
  const shown = useMemo(
    () => sortItems(selected.filter(({ state }) => filter.states.includes(state)), filter.sort),
    [selected, filter],
  );
  const change = (patch: AddressPatch, push = true) => update(patch, { push });
  return { filter, change, against, query, selected, shown };
}
