import type { CypherResult } from '../../../../server/api/cypher/schema.ts';
import { type CsvField, csvText } from '../../../csv.ts';
import type { RunRequest } from '../recentRuns.ts';
import type { Value } from '../value.ts';
import { valueText } from '../valueText.ts';

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
