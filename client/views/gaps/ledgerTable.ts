import type { GapItem } from '../../../server/api/gaps/schema.ts';
import { countingSummary } from '../../components/countingSummary.ts';
import type { Counting } from '../../state/counting.ts';
import { kindWords, stateSentence } from '../../words.ts';
import { whyText } from './why.ts';

/** Heads of the ledger as a file. */
export const ledgerHeads = [
  ...['id', 'code', 'title', 'kind', 'framework', 'state', 'state in words', 'why', 'via', 'reason code'],
  ...['measured against', 'what counts', 'graph version'],
];

export interface Asked {
  against: string;
  title?: string | undefined;
  counting: Counting;
  /** Version of the graph that the items were read from. */
  version: string;
}

/** The items as lines of a file, in their order; each says what was asked, so that it can stand alone. */
export const ledgerLines = (items: readonly GapItem[], { against, title, counting, version }: Asked): string[][] =>
  items.map((item) => [
    item.id,
    item.code,
    item.title,
    kindWords[item.kind].one,
    item.framework,
    item.state,
    stateSentence(item, against, title),
    whyText(item),
    item.via?.concepts.map(({ id }) => id).join(' ') ?? '',
    item.reason?.code ?? '',
    against,
    countingSummary(counting),
    version,
  ]);
