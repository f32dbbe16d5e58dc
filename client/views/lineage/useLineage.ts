import { useMemo } from 'react';
import { type AddressPatch, useAddress } from '../../state/address.ts';
import { useAgainst } from '../../api/against.ts';
import { countingQuery, useCounting } from '../../state/counting.ts';
import { useEditions } from '../../api/lineage.ts';
import { shownConcepts } from './shownConcepts.ts';

/** The lineage as the address asks for it: which line, whether objectives too, as a picture or a list. */
export function useLineage() {
  const [parameters, update] = useAddress();
  const against = useAgainst();
  const query = useEditions({ against: against.id, ...countingQuery(useCounting()) });
  const asList = parameters.get('as') === 'list';
  const all = parameters.get('concepts') === 'all';
  const line = parameters.get('line');
  const data = useMemo(() => {
    if (!query.data) return undefined;
    const { frameworks, concepts, continues } = query.data;
    const wanted = frameworks.find(({ id }) => id === line)?.line;
    const shown = frameworks.filter((one) => wanted === undefined || one.line === wanted);
    const ids = new Set(shown.map(({ id }) => id));
    return { frameworks: shown, concepts: shownConcepts(concepts.filter((one) => ids.has(one.framework)), all), continues };
  }, [query.data, line, all]);
  const change = (patch: AddressPatch) => update(patch, { push: true });
  return { against, query, data, asList, all, line, change };
}
export type Lineage = ReturnType<typeof useLineage>;
export type LineageData = NonNullable<Lineage['data']>;
