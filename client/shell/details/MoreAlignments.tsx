import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from '../../components/Button.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import styles from './details.module.css';
import { SurestOf } from './SurestOf.tsx';

interface Props {
  list: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'error' | 'fetchNextPage'>;
  shown: number;
  total: number;
}

/** Says how many of all are listed, and lists more of them when asked; nothing where it is all. */
export function MoreAlignments({ list, shown, total }: Props) {
  if (!list.hasNextPage) return null;
  const more = () => void list.fetchNextPage();
  return (
    <div className={styles.more}>
      <SurestOf shown={shown} total={total} />
      {list.isFetchNextPageError && list.error && <ErrorState compact error={list.error} onRetry={more} />}
      {!list.isFetchNextPageError && (
        <Button small aria-disabled={list.isFetchingNextPage} onClick={() => list.isFetchingNextPage || more()}>
          {list.isFetchingNextPage ? 'Reading more' : 'Show more'}
        </Button>
      )}
    </div>
  );
}
