import { useCallback, useMemo } from 'react';
import { type AddressPatch, useAddress } from '../../state/address.ts';
import { countingQuery, useCounting } from '../../state/counting.ts';
import { usePathsBetween } from '../../api/paths.ts';
import { parsePathsAddress } from './pathsAddress.ts';

/** The paths that the address asks for. A change of what is looked for shows all of them again. */
export function usePaths() {
  const [parameters, update] = useAddress();
  const asked = useMemo(() => parsePathsAddress(parameters), [parameters]);
  const counting = useCounting();
  const { from, to, best, maxLength, hierarchy } = asked;
  const isAsked = from !== null && to !== null;
  const query = usePathsBetween({
    from: from ?? '',
    to: to ?? '',
    k: best,
    maxLength,
    hierarchy: hierarchy ? 'include' : 'exclude',
    ...countingQuery(counting),
  });
  const change = useCallback((patch: AddressPatch) => update({ path: null, ...patch }, { push: true }), [update]);
  return { asked, counting, query, isAsked, change };
}
export type PathsState = ReturnType<typeof usePaths>;
