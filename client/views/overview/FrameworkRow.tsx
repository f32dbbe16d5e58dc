import { Link } from 'wouter';
import type { CompareLevel } from '../../../server/api/compare/schema.ts';
import { gapStates, inferredStates } from '../../../server/domain/ledger.ts';
import type { OverviewItem } from '../../../server/api/overview/schema.ts';
import { KindIcon } from '../../components/KindIcon.tsx';
import { StateBar } from '../../components/StateBar.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import type { Against } from '../../api/against.ts';
import type { countingQuery } from '../../state/counting.ts';
import { periodWords, stateWords } from '../../words.ts';
import { NextSteps } from './NextSteps.tsx';
import styles from './Overview.module.css';
import { Since } from './Since.tsx';
import { isOfSdgs } from '../../frameworks.ts';
import { useOverviewHref } from './useOverviewHref.ts';

interface Props {
  item: OverviewItem;
  against: Against;
  filter: { against: string } & ReturnType<typeof countingQuery>;
}

/** One framework at a glance; each number leads to the view that explains it. */
export function FrameworkRow({ item, against, filter }: Props) {
  const { framework, counts, direct, inferred, total, goals, targets } = item;
  const hrefOf = useOverviewHref();
  const gaps = (state: string) => hrefOf('/gaps', { framework: framework.id, state });
  // Compared with itself, a framework shows exactly what it reaches.
  const reached = (level: CompareLevel) => hrefOf('/compare', { left: framework.id, right: framework.id, ...(level === 'top' ? {} : { level }) });
  const words = isOfSdgs(against.id) ? (['SDGs', 'targets'] as const) : (['top concepts', 'concepts with none below'] as const);
  return (
    <li className={styles.framework} aria-label={framework.title}>
      <div className={styles.name}>
        <KindIcon kind="Framework" framework={framework.id} />
        <h4>
          <Link href={hrefOf('/explore', { selected: framework.id })}>{framework.title}</Link>
        </h4>
        <span className={styles.muted}>{periodWords(framework.periodStart, framework.periodEnd)}</span>
      </div>
      <div className={styles.share}>
        <p>
          <Link href={gaps('direct')} className={styles.number}>
            {direct.toLocaleString('en')} of {total.toLocaleString('en')}
          </Link>{' '}
          themselves
          {inferred > 0 && (
            <>
              , <Link href={gaps(inferredStates.join(','))}>{inferred.toLocaleString('en')} by inference</Link>
            </>
          )}
        </p>
        <StateBar counts={counts} />
        <ul className={styles.states}>
          {gapStates.map(
            (state) =>
              counts[state] > 0 && (
                <li key={state}>
                  <Link href={gaps(state)}>
                    <StateMark state={state} size={14} /> {stateWords[state]} <b>{counts[state]}</b>
                  </Link>
                </li>
              ),
          )}
        </ul>
      </div>
      <p className={styles.reach}>
        Reaches <Link href={reached('top')}>{`${goals.reached} of ${goals.of} ${words[0]}`}</Link>
        {targets.of > 0 && <Link href={reached('leaf')}>{`${targets.reached} of ${targets.of} ${words[1]}`}</Link>}
      </p>
      <div className={styles.next}>
        <NextSteps item={item} />
        <Since item={item} filter={filter} />
      </div>
    </li>
  );
}
