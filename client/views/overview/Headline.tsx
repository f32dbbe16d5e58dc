import { Link } from 'wouter';
import type { z } from 'zod';
import { type GapState, inferredStates, unalignedStates } from '../../../server/domain/ledger.ts';
import type { getOverview } from '../../../server/api/overview/schema.ts';
import { Formula } from '../../components/Formula.tsx';
import { useFrameworks } from '../../api/frameworks.ts';
import type { Against } from '../../api/against.ts';
import type { countingQuery } from '../../state/counting.ts';
import { kindWords, servedBy } from '../../words.ts';
import { formulas } from './formulas.ts';
import styles from './Overview.module.css';
import { SetClaims } from './SetClaims.tsx';
import { isOfSdgs } from '../../frameworks.ts';
import { useOverviewHref } from './useOverviewHref.ts';
import { whose } from './whose.ts';

interface Props {
  overview: z.output<typeof getOverview.response>;
  against: Against;
  filter: { against: string } & ReturnType<typeof countingQuery>;
}

/** Whose strategies these are, and the one figure that a newcomer should take away, each in a sentence. */
export function Headline({ overview: { together, items, total }, against, filter }: Props) {
  const hrefOf = useOverviewHref();
  const { data: frameworks } = useFrameworks();
  const gaps = (states: readonly GapState[]) => hrefOf('/gaps', { state: states.join(',') });
  const served = servedBy(against.id, against.title);
  const target = isOfSdgs(against.id) ? 'SDG or target' : served.one.replace(/^an? /, '');
  const kinds = together.kinds.map((kind) => (kind.startsWith('SDG') ? kindWords[kind].many : kindWords[kind].many.toLowerCase()));
  return (
    <div className={styles.headline}>
      {frameworks && <p className={styles.whose}>{whose(frameworks.items, against.id)}</p>}
      <h2>
        <Link href={gaps(unalignedStates)} className={styles.figure}>
          {together.unaligned.toLocaleString('en')} of {together.total.toLocaleString('en')}
        </Link>{' '}
        {listed(kinds)} {together.unaligned === 1 ? 'serves' : 'serve'} no {target}
      </h2>
      <p>
        <Link href={gaps(['direct'])}>{together.direct.toLocaleString('en')}</Link> {together.direct === 1 ? 'serves' : 'serve'} one themselves,{' '}
        <Link href={gaps(inferredStates)}>{together.inferred.toLocaleString('en')}</Link> by inference alone.
        <Formula {...formulas.headline} />
      </p>
      <SetClaims filter={filter} together={together} />
      <p className={styles.muted}>
        {items.length < total ? `In the first ${items.length} of ${total} frameworks. ` : ''}
        Plumbline tells which parts of a strategy are aligned with {served.all}, which are not, and why.
      </p>
    </div>
  );
}

/** `goals, objectives and outcomes`. */
const listed = (words: readonly string[]): string => (words.length < 2 ? (words[0] ?? 'concepts') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`);
