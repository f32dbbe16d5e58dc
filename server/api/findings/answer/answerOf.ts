import type { Context } from '../../context.ts';
import type { FindingQuestion } from '../schema.ts';
import type { Answer, Asking } from './answer.ts';
import { answerCoverage } from './coverage.ts';
import { answerGaps } from './gaps.ts';
import { answerQuery } from './query.ts';
import { requireRoom } from './requireRoom.ts';

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
