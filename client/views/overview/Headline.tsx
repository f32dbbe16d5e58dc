import { Link } from 'wouter';
import type { z } from 'zod';
import type { getOverview } from '../../../server/api/overview/schema.ts';
import { Formula } from '../../components/Formula.tsx';
import type { Against } from '../../state/against.ts';
import { kindWords, servedBy } from '../../words.ts';
import { formulas } from './formulas.ts';
import styles from './Overview.module.css';
import { useOverviewHref } from './useOverviewHref.ts';

interface Props {
  overview: z.output<typeof getOverview.response>;
  against: Against;
}

/** The one figure that a newcomer should take away, in a sentence. */
export function Headline({ overview: { together, items, total }, against }: Props) {
  const href = useOverviewHref()('/gaps', {});
  const served = servedBy(against.id, against.title);
  const kinds = together.kinds.map((kind) => (kind.startsWith('SDG') ? kindWords[kind].many : kindWords[kind].many.toLowerCase()));
  return (
    <div className={styles.headline}>
      <h2>
        <Link href={href} className={styles.figure}>
          {together.unaligned.toLocaleString('en')} of {together.total.toLocaleString('en')}
        </Link>{' '}
        {listed(kinds)} {together.unaligned === 1 ? 'serves' : 'serve'} no {served.one.replace(/^an? /, '')}
      </h2>
      <Formula {...formulas.headline} />
      <p className={styles.muted}>
        {items.length < total ? `In the first ${items.length} of ${total} frameworks. ` : ''}
        Plumbline tells which parts of a strategy are aligned with {served.all}, which are not, and why.
      </p>
    </div>
  );
}

/** `goals, objectives and outcomes`. */
const listed = (words: readonly string[]): string => (words.length < 2 ? (words[0] ?? 'concepts') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`);
