import { Download } from 'lucide-react';
import { Button } from '../../../components/Button.tsx';
import { SaveFinding } from '../../../components/SaveFinding.tsx';
import type { CypherResult } from '../../../../server/api/cypher/schema.ts';
import { downloadText, fileName } from '../../../files/download.ts';
import type { RunRequest } from '../../../api/cypher.ts';
import type { Value } from '../value.ts';
import { type CsvField, csvText } from '../../../files/csv.ts';
import { valueText } from '../valueText.ts';

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

/** The rows as they are shown, as CSV: null is an empty field, numbers are bare, everything else is its text. */
export function answerCsv(columns: readonly string[], rows: readonly (readonly Value[])[]): string {
  return csvText([columns, ...rows.map((row) => row.map(csvField))]);
}

function csvField(value: Value): CsvField {
  if (value.kind === 'null') return '';
  return value.kind === 'number' || value.kind === 'integer' ? value.value : valueText(value);
}

/** The whole answer with its question, values encoded as `docs/values.md` says, so that nothing is lost. */
export function answerJson({ text, parameters }: RunRequest, { columns, rows, truncated }: CypherResult): string {
  return `${JSON.stringify({ query: text, parameters, columns, rows, truncated }, null, 1)}\n`;
}
