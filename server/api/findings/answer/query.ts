import { PlumblineError } from '../../../errors.ts';
import { fromStatementError } from '../../../console/errors.ts';
import type { Context } from '../../context.ts';
import type { Neo4jJson } from '../../shared/schema.ts';
import type { FindingQuestion } from '../schema.ts';
import type { Answer, Asking } from './answer.ts';

type Question = Extract<FindingQuestion, { kind: 'query' }>;

/** How often an answer is read again because somebody wrote to the graph meanwhile. */
const tries = 3;

/** A person's query, through the same gate as the Query view's. Throws what the console throws. */
export async function answerQuery(context: Context, question: Question, asking: Asking): Promise<Answer> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const before = await context.database().version();
    const answer = await run(context, question, asking);
    // The console does not tell which state it read: it is the one before, if that is still the one after.
    if ((await context.database().version()) === before) return { ...answer, version: before };
  }
  throw new PlumblineError('too-busy', 'The graph is being written to while the query reads it: try again in a moment.');
}

async function run(context: Context, question: Question, asking: Asking): Promise<Omit<Answer, 'version'>> {
  const { query: text, parameters, limit } = question;
  const rows: Neo4jJson[][] = [];
  try {
    const { columns, truncated, plan } = await context.console().ask({
      ...asking,
      text,
      parameters,
      limit,
      mode: 'run',
      onRows: (part) => rows.push(...part.rows),
    });
    if (plan) throw new PlumblineError('bad-request', 'A finding keeps an answer, not a plan: take EXPLAIN or PROFILE out of the query.');
    return { columns, rows, truncated, counts: { rows: rows.length }, cypher: { text, parameters: parameters as Record<string, Neo4jJson> } };
  } catch (error) {
    throw fromStatementError(error);
  }
}
