import type { FindingQuestionInput } from '../../../server/api/findings/schema.ts';
import { gapStates } from '../../../server/domain/ledger.ts';
import { type Counting, countingQuery } from '../../state/counting.ts';
import type { GapsFilter } from './gapsFilter.ts';

/** What the ledger is asked now, for a finding; the words in the list and its order are no part of the question. */
export const gapsQuestion = (
  { framework, kind, states, below }: Pick<GapsFilter, 'framework' | 'kind' | 'states' | 'below'>,
  against: string,
  counting: Counting,
): FindingQuestionInput => ({
  kind: 'gaps',
  parameters: {
    against,
    ...(framework === null ? {} : { framework }),
    ...(kind === null ? {} : { kind }),
    ...(states.length === gapStates.length ? {} : { state: [...states] }),
    ...(below ? {} : { below: 'exclude' }),
    ...countingQuery(counting),
  },
});
