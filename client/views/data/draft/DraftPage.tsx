import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { ImportDetail } from '../../../../server/api/imports/schema.ts';
import { useForgetGraph } from '../../../api/imports/applying.ts';
import { useImport, useRemoveImport } from '../../../api/imports/drafts.ts';
import { Button } from '../../../components/Button.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { useViewHref } from '../../../state/links.ts';
import styles from '../Data.module.css';
import { DraftWork } from './DraftWork.tsx';
import { Done } from '../apply/Done.tsx';

/** One import: being read, a draft to look at and correct, or what became of it. */
export function DraftPage({ id }: { id: string }) {
  const { data, error, refetch } = useImport(id);
  const forget = useForgetGraph();
  const before = useRef<ImportDetail['state'] | undefined>(undefined);
  const state = data?.state;
  useEffect(() => {
    if (before.current !== undefined && before.current !== state && (state === 'applied' || state === 'undone')) forget();
    before.current = state;
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Reading the draft" />;
  if (data.state === 'draft') return <DraftWork detail={data} />;
  if (data.state === 'applied' || data.state === 'undone') return <Done detail={data} />;
  return <Busy detail={data} />;
}

/** Reading or applying, how far; or why it failed. */
function Busy({ detail: { id, state, progress, failure, files } }: { detail: ImportDetail }) {
  const hrefOf = useViewHref();
  const [, navigate] = useLocation();
  const { mutate, isPending } = useRemoveImport();
  const away = () => mutate(id, { onSuccess: () => navigate(hrefOf('/data')) });
  return (
    <div className={styles.start}>
      <h2>{state === 'failed' ? 'This could not be read' : state === 'reading' ? 'Reading' : 'Bringing it in'}</h2>
      <p>{files.map(({ name }) => name || 'Pasted text').join(', ')}</p>
      {state === 'failed' ? <p role="alert" className={styles.failure}>{failure}</p> : <p role="status">{progress?.what} <progress value={progress?.share ?? 0} max={1} /></p>}
      {state !== 'applying' && <div><Button disabled={isPending} onClick={away}>{state === 'failed' ? 'Throw it away' : 'Stop'}</Button></div>}
    </div>
  );
}
