import { Link } from 'wouter';
import { Hint } from '../../components/Hint.tsx';
import type { Against } from '../../state/against.ts';
import type { countingQuery } from '../../state/counting.ts';
import { useIslandsOf } from '../../state/overview.ts';
import { servedBy } from '../../words.ts';
import styles from './Overview.module.css';
import { useOverviewHref } from './useOverviewHref.ts';

interface Props {
  filter: { against: string } & ReturnType<typeof countingQuery>;
  against: Against;
}

/** How many islands there are; nothing until that is known, and where there is too much to look through. */
export function IslandCount({ filter, against }: Props) {
  const { data } = useIslandsOf(filter);
  const hrefOf = useOverviewHref();
  if (!data || data.truncated) return null;
  const count = data.total.toLocaleString('en');
  const word = data.total === 1 ? 'island' : 'islands';
  return (
    <p className={styles.islands}>
      <Link href={hrefOf('/gaps', { show: 'islands' })} aria-label={`${count} ${word}`}>
        {count}
      </Link>{' '}
      <Hint hint={`An island is a group of concepts that are aligned with each other, none of which reaches ${servedBy(against.id, against.title).all}.`}>{word}</Hint>
    </p>
  );
}
