import type { Selection } from '../../exports/selection.ts';
import type { ExportChosen } from './schema.ts';

/** What a request chooses, as what is read. */
export const selectionOf = ({ framework = [], status = [], mappingSet = [], predicate = [], minConfidence, crossCutting, against = [] }: ExportChosen): Selection => ({
  frameworks: [...new Set(framework)],
  statuses: status,
  mappingSets: mappingSet,
  predicates: predicate,
  minConfidence,
  crossCutting: crossCutting === 'include',
  against,
});
