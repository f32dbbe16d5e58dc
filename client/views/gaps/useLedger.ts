import { useMemo } from 'react';
import { useAddress, type AddressPatch } from '../../state/address.ts';
import { useAgainst } from '../../state/against.ts';
import { countingQuery, useCounting } from '../../state/counting.ts';
import { useFrameworks } from '../../api/frameworks.ts';
import { useGaps } from '../../api/gaps.ts';
import { countStates } from './counts.ts';
import { directionOf } from './direction.ts';
import { filterItems, parseGapsFilter } from './gapsFilter.ts';
import { sortItems } from './sortItems.ts';

/** Rows that a page asks for at most. */
export const mostRows = 10_000;

/**
 * The ledger as the address asks for it. Framework, kind and what counts are asked of the server, which counts too;
 * states, words and order work on what is here, so that they answer at once.
 */
export function useLedger() {
  const [parameters, update] = useAddress();
  const against = useAgainst();
  const { data: frameworks } = useFrameworks();
  const filter = useMemo(() => parseGapsFilter(parameters), [parameters]);
  const counting = useCounting();
  const direction = directionOf(filter.framework, against.id);
  // A framework is not measured against itself: then it is as if none were chosen.
  const framework = filter.framework === against.id ? null : filter.framework;
  /** What is asked of the server, but for what counts. */
  const question = {
    against: against.id,
    ...(framework ? { framework } : {}),
    ...(filter.kind ? { kind: filter.kind } : {}),
    ...(filter.below ? {} : { below: 'exclude' as const }),
  };
  const query = useGaps({ ...question, limit: mostRows, ...countingQuery(counting) });
  const selected = useMemo(() => filterItems(query.data?.items ?? [], { ...filter, framework }), [query.data, filter, framework]);
  const shown = useMemo(
    () => sortItems(selected.filter(({ state }) => filter.states.includes(state)), filter.sort),
    [selected, filter],
  );
  // The server's figures, unless words leave out some of what it counted.
  const counts = filter.text === '' && !filter.claims && query.data ? query.data.counts : countStates(selected);
  const change = (patch: AddressPatch, push = true) => update(patch, { push });
  const titleOf = (id: string) => frameworks?.items.find((one) => one.id === id)?.title;
  const islands = parameters.get('show') === 'islands';
  return { filter, counting, change, against, direction, question, query, selected, shown, counts, titleOf, islands };
}
