import type { CypherResult } from '../../../../server/api/cypher/schema.ts';
import { Button } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { detailsText, planWords } from '../plan/planWords.ts';
import { type EmptyStep, missingNames, whyEmpty } from '../plan/whyEmpty.ts';
import type { RunRequest } from '../../../api/cypher.ts';
import { useProfile } from '../../../api/cypher.ts';

interface Props {
  request: RunRequest;
  result: CypherResult;
}

/** An answer without rows, and which part of the query found nothing: from the database's notes, or measured on request. */
export function NoRows({ request, result }: Props) {
  const { mutate, data, isPending, error } = useProfile(request);
  const names = missingNames(result.summary.notifications);
  const plan = result.plan ?? data ?? null;
  const empty = plan && whyEmpty(plan);
  return (
    <EmptyState
      title="The query ran and found nothing"
      actions={
        plan === null && (
          <Button onClick={() => mutate()} disabled={isPending} title="Runs the query once more and measures each step">
            {isPending ? 'Looking…' : 'Why nothing?'}
          </Button>
        )
      }
    >
      {names.length > 0 ? names.map((name) => <p key={name}>{name}</p>) : <p>No part of the graph matches it.</p>}
      <div role="status">
        {empty && <Reason {...empty} />}
        {error && <p>It could not be measured: {error.message}</p>}
        {data && !empty && <p>Run again, it does find something.</p>}
      </div>
    </EmptyState>
  );
}

function Reason({ step, given }: EmptyStep) {
  const rows = given === 1 ? '1 row' : `${(given ?? 0).toLocaleString('en')} rows`;
  return (
    <p>
      {given === null ? 'It found nothing where it begins' : `There were ${rows} until this step, and none after it`}: the step that{' '}
      <strong>{planWords(step.operator)}</strong>
      {step.details !== '' && (
        <>
          {' '}
          (<code>{detailsText(step.details)}</code>)
        </>
      )}
      .
    </p>
  );
}
