import { useEffect, useRef } from 'react';
import { Button } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { useHealth } from '../api/health.ts';

const reload = () => window.location.reload();

/** A view that broke. One that could not be fetched is opened again when the app is back; the address holds it all. */
export function ViewFailure({ error }: { error: Error }) {
  const { status } = useHealth();
  const wasAway = useRef(false);
  useEffect(() => {
    if (status === 'away') wasAway.current = true;
    else if (wasAway.current && status !== 'checking') reload();
  }, [status]);
  return (
    <div role="alert">
      <EmptyState title="This could not be shown" actions={<Button onClick={reload}>Open it again</Button>}>
        {status === 'away' ? 'Plumbline does not answer; it opens by itself when it does.' : error.message}
      </EmptyState>
    </div>
  );
}
