import { Download } from 'lucide-react';
import { Button } from '../../../components/Button.tsx';
import { SaveFinding } from '../../../components/SaveFinding.tsx';
import type { CypherResult } from '../../../../server/api/cypher/schema.ts';
import { downloadText } from '../../../download.ts';
import { fileName } from '../../../graph/export/download.ts';
import type { RunRequest } from '../recentRuns.ts';
import type { Value } from '../value.ts';
import { answerCsv, answerJson } from './answerFiles.ts';

interface Props {
  request: RunRequest;
  result: CypherResult;
  /** The rows as the table has them, filtered and in order. */
  shownRows: () => readonly Value[][];
}

/** The answer as files. */
export function TakeAway({ request, result, shownRows }: Props) {
  if (result.rows.length === 0) return null;
  const csv = () => downloadText(fileName('answer', 'csv'), answerCsv(result.columns, shownRows()), 'text/csv');
  const json = () => downloadText(fileName('answer', 'json'), answerJson(request, result), 'application/json');
  return (
    <>
      <Button small icon={<Download aria-hidden />} title="The rows as shown: filtered and in this order" onClick={csv}>
        CSV
      </Button>
      <Button small icon={<Download aria-hidden />} title="The whole answer, with every value exact" onClick={json}>
        JSON
      </Button>
      <SaveFinding small question={{ kind: 'query', query: request.text, parameters: request.parameters, limit: request.limit }} suggestedTitle="" />
    </>
  );
}
