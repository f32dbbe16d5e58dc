import { useAddress } from './address.ts';
import type { GapsFilter } from './queries.ts';

/** Which alignments count for gaps. */
export interface Counting {
  /** Lowest confidence that counts, 0 to 1. */
  minConfidence: number;
  /** Whether claims made for a whole set of concepts alike count; as in the API, they do unless left out. */
  crossCutting: boolean;
}

/** Reads what counts from the address: `confidence` and `crossCutting`. */
export function parseCounting(parameters: URLSearchParams): Counting {
  const confidence = Number(parameters.get('confidence') ?? 0);
  return {
    minConfidence: confidence >= 0 && confidence <= 1 ? confidence : 0,
    crossCutting: parameters.get('crossCutting') !== 'exclude',
  };
}

/** What counts, as the ledger's call takes it; what it takes by default is left out, so that equal answers are shared. */
export const countingQuery = ({ minConfidence, crossCutting }: Counting): GapsFilter => ({
  ...(crossCutting ? {} : { crossCutting: 'exclude' as const }),
  ...(minConfidence > 0 ? { minConfidence } : {}),
});

/** What counts for gaps now; see `Counting`. */
export const useCounting = (): Counting => parseCounting(useAddress()[0]);
