import { Link } from 'wouter';
import { Formula } from '../../components/Formula.tsx';
import type { countingQuery } from '../../state/counting.ts';
import { useIslands } from '../../api/islands.ts';
import { formulas } from './formulas.ts';
import styles from './Overview.module.css';
import { useOverviewHref } from './useOverviewHref.ts';

interface Props {
  filter: { against: string } & ReturnType<typeof countingQuery>;
}

/** How many islands there are; nothing until that is known, and where there is too much to look through. */
export function IslandCount({ filter }: Props) {
  const { data } = useIslands(filter);
  const hrefOf = useOverviewHref();
  if (!data || data.truncated) return null;
  const count = data.total.toLocaleString('en');
  const word = data.total === 1 ? 'island' : 'islands';
  return (
    <p className={styles.islands}>
      <Link href={hrefOf('/gaps', { show: 'islands' })} aria-label={`${count} ${word}`}>
        {count}
      </Link>{' '}
      {word} <Formula {...formulas.islands} />
    </p>
  );
}
