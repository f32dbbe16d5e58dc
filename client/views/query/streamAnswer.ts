import { type CypherLine, type CypherResult, streamCypher } from '../../../server/api/cypher/schema.ts';
import { ApiProblem, noAnswer, stream } from '../../api.ts';
import type { PartialAnswer, RunRequest } from './recentRuns.ts';

/** Runs a query and tells of its rows as they come. Throws `ApiProblem`, also for a problem in the middle. */
export async function streamAnswer(
  { text: query, parameters, limit, mode }: RunRequest,
  signal: AbortSignal,
  onPart: (partial: PartialAnswer) => void,
): Promise<CypherResult> {
  const answer = new AnswerLines(onPart);
  await stream(streamCypher, { body: { query, parameters, limit, mode }, signal }, (line) => answer.add(line));
  if (answer.result === null) throw new ApiProblem({ ...noAnswer, detail: 'The answer broke off: Plumbline or the network went away.' });
  return answer.result;
}

/** Puts the lines of an answer together. */
export class AnswerLines {
  result: CypherResult | null = null;
  #partial: PartialAnswer = { columns: [], rows: [] };

  constructor(readonly onPart: (partial: PartialAnswer) => void) {}

  /** Throws `ApiProblem` for a line that is one. */
  add(line: CypherLine): void {
    switch (line.type) {
      case 'columns':
        this.#partial = { columns: line.columns, rows: [] };
        break;
      case 'rows':
        this.#partial = { ...this.#partial, rows: [...this.#partial.rows, ...line.rows] };
        this.onPart(this.#partial);
        break;
      case 'done': {
        const { type: _, ...rest } = line;
        this.result = { ...this.#partial, ...rest };
        break;
      }
      case 'problem':
        throw new ApiProblem(line.problem);
    }
  }
}
