import { Search } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { showPalette } from '../palette.ts';

/** The address names something that is not in the graph. */
export function NotFound({ what }: { what: string }) {
  return (
    <EmptyState
      compact
      title="Not in the graph"
      actions={
        <Button icon={<Search aria-hidden />} onClick={() => showPalette(true)}>
          Search concepts
        </Button>
      }
    >
      Nothing has the id <code>{what}</code>. It may have been removed, or the link may be incomplete.
    </EmptyState>
  );
}
