import { Link } from 'wouter';
import { unalignedStates } from '../../../server/domain/ledger.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Formula } from '../../components/Formula.tsx';
import { Loading } from '../../components/Loading.tsx';
import { SdgBadge } from '../../components/SdgBadge.tsx';
import type { Against } from '../../api/against.ts';
import type { countingQuery } from '../../state/counting.ts';
import { useUnserved } from '../../api/overview.ts';
import { codeWords, isServedKind, kindWords } from '../../words.ts';
import { formulas } from './formulas.ts';
import { IslandCount } from './IslandCount.tsx';
import styles from './Overview.module.css';
import { useOverviewHref } from './useOverviewHref.ts';

interface Props {
  filter: { against: string } & ReturnType<typeof countingQuery>;
  against: Against;
}

/** The other way round: what of the target framework nothing serves. */
export function Unserved({ filter, against }: Props) {
  const { data, error } = useUnserved(filter);
  const hrefOf = useOverviewHref();
  const gaps = (own: Record<string, string>) => hrefOf('/gaps', { framework: against.id, against: '*', ...own });
  if (error && !data) return <ErrorState error={error} compact />;
  return (
    <section className={styles.unserved} aria-label="What nothing serves">
      <div className={styles.headed}>
        <h3 className={styles.heading}>Served by no framework</h3>
        <Formula {...formulas.unserved} />
      </div>
      {!data ? (
        <Loading label="Reading the targets that nothing serves" lines={1} />
      ) : (
        <>
          <ul className={styles.numbers}>
            {data.kinds.map(({ kind, unserved, total }) => (
              <li key={kind}>
                <Link href={gaps({ kind, state: unalignedStates.join(',') })}>
                  {unserved.toLocaleString('en')} of {total.toLocaleString('en')}
                </Link>{' '}
                {kind.startsWith('SDG') ? kindWords[kind].many : kindWords[kind].many.toLowerCase()}
              </li>
            ))}
          </ul>
          {data.goals.length > 0 && (
            <ul className={styles.goals} aria-label="Nothing serves">
              {data.goals.map((goal) => (
                <li key={goal.id}>
                  <Link
                    href={gaps({ q: goal.id, state: 'all', selected: goal.id })}
                    title={`${codeWords(goal)}, ${goal.title}: nothing serves it`}
                    aria-label={`${codeWords(goal)}: nothing serves it`}
                  >
                    {isServedKind(goal.kind) ? <SdgBadge code={goal.code} /> : codeWords(goal)}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          <IslandCount filter={filter} />
        </>
      )}
    </section>
  );
}
