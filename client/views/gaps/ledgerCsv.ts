import type { GapItem } from '../../../server/api/gaps/schema.ts';
import { csvText } from '../../csv.ts';
import { kindWords, stateSentence } from '../../words.ts';
import { whyText } from './why.ts';

const head = ['id', 'code', 'title', 'kind', 'framework', 'state', 'state in words', 'why', 'reason code'];

/** The items as shown, in their order, as a CSV file. */
export function ledgerCsv(items: readonly GapItem[], against: string, title?: string): string {
  const rows = items.map((item) => [
    item.id,
    item.code,
    item.title,
    kindWords[item.kind].one,
    item.framework,
    item.state,
    stateSentence(item, against, title),
    whyText(item),
    item.reason?.code ?? '',
  ]);
  return csvText([head, ...rows]);
}
