import type { Database } from '../../../neo4j/database.ts';
import { countStates } from '../../gaps/countStates.ts';
import { readLedger } from '../../gaps/ledger.ts';
import { ledger } from '../../gaps/queries.ts';
import type { FindingQuestion } from '../schema.ts';
import type { Answer } from './answer.ts';

type Parameters = Extract<FindingQuestion, { kind: 'gaps' }>['parameters'];

export const gapColumns = ['id', 'code', 'title', 'kind', 'framework', 'state', 'through', 'reason', 'rationale'];

/** The gap ledger, with the counts of `GET /api/gaps`: of what framework and kind select, whatever the state. */
export async function answerGaps(database: Database, { state, kind, ...input }: Parameters): Promise<Answer> {
  const { version, answer } = await readLedger(database, input);
  const selected = answer.filter((row) => !kind || (kind as string[]).includes(row.kind));
  const items = selected.filter((row) => !state || state.includes(row.state));
  const { text, parameters } = ledger(input);
  return {
    version,
    columns: gapColumns,
    rows: items.map((row) => [row.id, row.code, row.title, row.kind, row.framework, row.state, row.via, row.reason, row.rationale]),
    counts: countStates(selected),
    truncated: false,
    cypher: { text, parameters: parameters as Answer['cypher']['parameters'] },
  };
}
