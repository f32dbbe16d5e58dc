import type { Context } from '../../context.ts';
import type { Neo4jJson } from '../../shared/schema.ts';
import type { FindingQuestion } from '../schema.ts';
import { answerCoverage } from './coverage.ts';
import { answerGaps } from './gaps.ts';
import { answerQuery } from './query.ts';
import { requireRoom } from './requireRoom.ts';

/** An answer as a finding keeps it: a table, whatever was asked. */
export interface Answer {
  /** The state of the graph that it was read from. */
  version: string;
  columns: string[];
  rows: Neo4jJson[][];
  counts: Record<string, number>;
  /** True where the query had more rows than its limit. */
  truncated: boolean;
  cypher: { text: string; parameters: Record<string, Neo4jJson> };
}

/** Who asks, and how to stop. */
export interface Asking {
  client: string;
  signal: AbortSignal;
}

/** Answers a question from the graph as it is. Throws `too-large` where no finding could keep the answer. */
export async function answerOf(context: Context, question: FindingQuestion, asking: Asking): Promise<Answer> {
  const answer = await ask(context, question, asking);
  requireRoom(answer.rows.length);
  return answer;
}

function ask(context: Context, question: FindingQuestion, asking: Asking): Promise<Answer> {
  switch (question.kind) {
    case 'gaps':
      return answerGaps(context.database(), question.parameters);
    case 'coverage':
      return answerCoverage(context.database(), question.parameters);
    case 'query':
      return answerQuery(context, question, asking);
  }
}
