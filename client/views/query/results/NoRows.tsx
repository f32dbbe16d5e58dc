import type { CypherResult } from '../../../../server/api/cypher/schema.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import type { RunRequest } from '../recentRuns.ts';

interface Props {
  request: RunRequest;
  result: CypherResult;
}

/** An answer without rows. */
export function NoRows({ result }: Props) {
  const noted = result.summary.notifications.length > 0;
  return (
    <EmptyState title="The query ran and found nothing">
      No part of the graph matches it. {noted && 'The notes above may say why.'}
    </EmptyState>
  );
}
