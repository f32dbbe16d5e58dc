import { useMutation } from '@tanstack/react-query';
import { type CypherLine, type CypherMode, type CypherResult, runCypher, streamCypher } from '../../server/api/cypher/schema.ts';
import type { Neo4jJson } from '../../server/api/shared/schema.ts';
import { call, stream } from './call.ts';
import { ApiProblem, noAnswer } from './problem.ts';

/** A query as it is sent. */
export interface RunRequest {
  text: string;
  parameters: Record<string, Neo4jJson>;
  limit: number;
  /** EXPLAIN plans only, PROFILE runs and measures. */
  mode: CypherMode;
}

/** Rows that have come so far, as they came. */
export interface PartialAnswer {
  columns: string[];
  rows: CypherResult['rows'];
}

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

/** Runs a query once more, to measure the steps of its plan. */
export const useProfile = ({ text: query, parameters }: Pick<RunRequest, 'text' | 'parameters'>) =>
  useMutation({
    mutationFn: async () => (await call(runCypher, { body: { query, parameters, limit: 1, mode: 'profile' } })).plan,
  });
