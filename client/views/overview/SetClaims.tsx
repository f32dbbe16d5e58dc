import type { z } from 'zod';
import type { getOverview } from '../../../server/api/overview/schema.ts';
import { type countingQuery, useChangeCounting, useCounting } from '../../state/counting.ts';
import { useOverview } from '../../api/overview.ts';
import { Button } from '../../components/Button.tsx';
import styles from './Overview.module.css';

interface Props {
  filter: { against: string } & ReturnType<typeof countingQuery>;
  together: z.output<typeof getOverview.response>['together'];
}

/** The headline with claims made for a whole set alike, or without them, one press away; nothing where they change nothing. */
export function SetClaims({ filter, together }: Props) {
  const counting = useCounting();
  const change = useChangeCounting();
  const { crossCutting: _, ...rest } = filter;
  const { data, isPlaceholderData } = useOverview(counting.crossCutting ? rest : { ...rest, crossCutting: 'include' });
  const other = data?.pages[0]?.together;
  if (!other || isPlaceholderData) return null;
  const { direct, inferred, unaligned } = other;
  if (direct === together.direct && inferred === together.inferred && unaligned === together.unaligned) return null;
  return (
    <p className={styles.claims}>
      {counting.crossCutting ? 'Without' : 'With'} claims made for a whole set alike: {unaligned.toLocaleString('en')} none, {direct.toLocaleString('en')} themselves,{' '}
      {inferred.toLocaleString('en')} by inference.{' '}
      <Button small onClick={() => change({ ...counting, crossCutting: !counting.crossCutting })}>
        {counting.crossCutting ? 'Leave them out' : 'Count them too'}
      </Button>
    </p>
  );
}
