import { type AlignmentStatus, alignmentStatuses, type Predicate, predicates } from '../../server/domain/alignment.ts';
import { type AddressPatch, useAddress } from './address.ts';

/** Which alignments count, in every analysis alike. */
export interface Counting {
  /** Lowest confidence that counts, 0 to 1. */
  minConfidence: number;
  /** Whether claims made for a whole set of concepts alike count; as in the API, only when asked for. */
  crossCutting: boolean;
  /** Statuses that count. */
  statuses: readonly AlignmentStatus[];
  /** Mapping sets that count; all when empty. */
  mappingSets: readonly string[];
  /** Predicates that count; all when empty. */
  predicates: readonly Predicate[];
}

/** Parameters of the address that say what counts. */
export const countingParameters = ['confidence', 'crossCutting', 'counts', 'sets', 'predicates'] as const;

const accepted: readonly AlignmentStatus[] = ['accepted'];
const listIn = (parameters: URLSearchParams, name: string) => (parameters.get(name) ?? '').split(',').filter(Boolean);

/** Reads what counts from the address; what it cannot read is as if it were not there. */
export function parseCounting(parameters: URLSearchParams): Counting {
  const confidence = Number(parameters.get('confidence') ?? 0);
  const statuses = alignmentStatuses.filter((status) => listIn(parameters, 'counts').includes(status));
  return {
    minConfidence: confidence >= 0 && confidence <= 1 ? confidence : 0,
    crossCutting: parameters.get('crossCutting') === 'include',
    statuses: statuses.length > 0 ? statuses : accepted,
    mappingSets: listIn(parameters, 'sets'),
    predicates: predicates.filter((predicate) => listIn(parameters, 'predicates').includes(predicate)),
  };
}

/** What counts, as every analysis of the API takes it; defaults are left out, so that equal answers are shared. */
export function countingQuery({ minConfidence, crossCutting, statuses, mappingSets, predicates: some }: Counting) {
  return {
    ...(crossCutting ? { crossCutting: 'include' as const } : {}),
    ...(minConfidence > 0 ? { minConfidence } : {}),
    ...(statuses.join() === accepted.join() ? {} : { status: [...statuses] }),
    ...(mappingSets.length > 0 ? { mappingSet: [...mappingSets] } : {}),
    ...(some.length > 0 ? { predicate: [...some] } : {}),
  };
}

/** What counts unless the address says otherwise. */
export const defaultCounting: Counting = parseCounting(new URLSearchParams());

/** What counts, as the address holds it; a default takes no place there. */
export const countingPatch = ({ minConfidence, crossCutting, statuses, mappingSets, predicates: some }: Counting): AddressPatch => ({
  confidence: minConfidence > 0 ? String(minConfidence) : null,
  crossCutting: crossCutting ? 'include' : null,
  counts: statuses.join() === accepted.join() ? null : statuses.join(),
  sets: mappingSets.join() || null,
  predicates: some.join() || null,
});

/** What counts now; see `Counting`. */
export const useCounting = (): Counting => parseCounting(useAddress()[0]);

/** Changes what counts, in the address; Back undoes it. */
export function useChangeCounting(): (counting: Counting) => void {
  const [, update] = useAddress();
  return (counting) => update(countingPatch(counting), { push: true });
}
