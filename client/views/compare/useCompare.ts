import { compareLevel } from '../../../server/api/compare/schema.ts';
import { type AddressPatch, useAddress } from '../../state/address.ts';
import { useAgainst } from '../../api/against.ts';
import { countingQuery, useCounting } from '../../state/counting.ts';
import { useComparison } from '../../api/compare.ts';
import { useFrameworks } from '../../api/frameworks.ts';
import { defaultPair } from './pair.ts';

/** The comparison as the address asks for it: two frameworks, measured by a third, at a level of that one. */
export function useCompare() {
  const [parameters, update] = useAddress();
  const against = useAgainst();
  const counting = useCounting();
  const frameworks = useFrameworks();
  const pair = defaultPair(frameworks.data?.items ?? [], against.id);
  const left = parameters.get('left') ?? pair?.[0] ?? '';
  const right = parameters.get('right') ?? pair?.[1] ?? '';
  const level = compareLevel.safeParse(parameters.get('level')).data ?? 'top';
  const query = useComparison({ left, right, against: against.id, level, ...countingQuery(counting) });
  const change = (patch: AddressPatch) => update(patch, { push: true });
  return { against, counting, frameworks, left, right, level, query, change };
}
export type Comparison = ReturnType<typeof useCompare>;
