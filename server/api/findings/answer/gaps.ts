import type { Database } from '../../../neo4j/database.ts';
import { ledger } from '../../gaps/queries.ts';
import { readBases } from '../../gaps/readBases.ts';
import { readLedger } from '../../gaps/readLedger.ts';
import { selectRows } from '../../gaps/selectRows.ts';
import type { FindingQuestion } from '../schema.ts';
import type { Answer } from './answer.ts';
import { requireRoom } from './requireRoom.ts';

type Parameters = Extract<FindingQuestion, { kind: 'gaps' }>['parameters'];

export const gapColumns = ['id', 'code', 'title', 'kind', 'framework', 'state', 'through', 'reason', 'rationale', 'below', 'waiting'];

/** The gap ledger, with the counts of `GET /api/gaps`: of what framework and kind select, whatever the state. */
export async function answerGaps(database: Database, { state, kind, ...question }: Parameters): Promise<Answer> {
  const { version, answer } = await database.atOneVersion(async (recall) => {
    const { counts, rows } = selectRows(await readLedger(recall, question), { state, kind });
    requireRoom(rows.length);
    return { counts, rows, bases: await readBases(recall, rows, question) };
  });
  const { text, parameters } = ledger(question);
  return {
    version,
    columns: gapColumns,
    rows: answer.rows.flatMap((row) => {
      const basis = answer.bases.get(row.id);
      return basis
        ? [
            [
              row.id,
              basis.code,
              row.title,
              row.kind,
              row.framework,
              row.state,
              basis.via,
              basis.reason,
              basis.rationale,
              basis.below > 0 ? `${basis.belowDirect} of ${basis.below}` : '',
              basis.waiting,
            ],
          ]
        : [];
    }),
    counts: answer.counts,
    truncated: false,
    cypher: { text, parameters: parameters as Answer['cypher']['parameters'] },
  };
}
