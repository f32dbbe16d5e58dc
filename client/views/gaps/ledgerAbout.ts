import { gapStates } from '../../../server/domain/ledger.ts';
import { countingSummary } from '../../components/countingSummary.ts';
import { judgedBy, kindWords, stateWord } from '../../words.ts';
import { directionOf } from './direction.ts';
import type { WholeLedger } from '../../api/gaps.ts';
import type { Ledger } from './useLedger.ts';

/** What was asked of the ledger, and of which graph, as lines of a sheet that has to stand alone. */
export function ledgerAbout(
  { filter, counting, against, first, titleOf }: Pick<Ledger, 'filter' | 'counting' | 'against' | 'first' | 'titleOf'>,
  { items, version }: WholeLedger,
  date: string,
  address: string,
): [string, string][] {
  const { framework, kind, states, text, below, claims } = filter;
  const served = directionOf(filter.framework, against.id).served;
  const measured = framework === against.id ? null : framework;
  const counted = [
    countingSummary(counting),
    !counting.crossCutting && 'claims made for a whole set alike are left out',
    !below && 'each by itself, without what lies below',
    claims && 'only what rests on claims made for a whole set alike',
  ];
  const total = first?.total ?? 0;
  const held = items.length < total ? ` of ${total.toLocaleString('en')}: to print them all, press “Print every row” in the view` : '';
  return [
    ['Framework', measured === null ? 'All frameworks' : (titleOf(measured) ?? measured)],
    ['Against', against.id === '*' ? 'All other frameworks' : (against.title ?? against.id)],
    ['What counts', counted.filter(Boolean).join('; ')],
    ['Judged by', judgedBy],
    ...(kind === null ? [] : [['Kind', kindWords[kind].many] satisfies [string, string]]),
    ...(text === '' ? [] : [['Words', text] satisfies [string, string]]),
    ['States', states.length === gapStates.length ? 'All' : states.map((state) => stateWord(state, served)).join(', ')],
    ['Listed', `${items.length.toLocaleString('en')}${held}`],
    ['Graph version', version],
    ['Date', date],
    ['Address', address],
  ];
}
