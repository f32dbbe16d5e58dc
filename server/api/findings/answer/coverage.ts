import type { Database } from '../../../neo4j/database.ts';
import { cells, matrix } from '../../coverage/queries.ts';
import { readCoverage } from '../../coverage/readCoverage.ts';
import type { FindingQuestion } from '../schema.ts';
import type { Answer } from './answer.ts';

type Parameters = Extract<FindingQuestion, { kind: 'coverage' }>['parameters'];

export const coverageColumns = ['row', 'row title', 'column', 'column title', 'alignments', 'best', 'state'];

/** The filled cells of the coverage matrix; `alignments` in the counts are distinct ones. */
export async function answerCoverage(database: Database, input: Parameters): Promise<Answer> {
  const { version, answer } = await database.atOneVersion((recall) => readCoverage(recall, input));
  const titles = new Map([...answer.rows, ...answer.columns].map(({ id, title }) => [id, title]));
  const { text, parameters } = input.level === 'all' ? cells(input) : matrix({ ...input, level: input.level });
  return {
    version,
    columns: coverageColumns,
    rows: answer.cells.map(({ row, column, count, best, state }) => [row, titles.get(row) ?? '', column, titles.get(column) ?? '', count, best, state ?? null]),
    counts: {
      rows: answer.rows.length,
      columns: answer.columns.length,
      cells: answer.cells.length,
      alignments: new Set(answer.cells.flatMap(({ ids }) => ids)).size,
    },
    truncated: false,
    cypher: { text, parameters: parameters as Answer['cypher']['parameters'] },
  };
}
