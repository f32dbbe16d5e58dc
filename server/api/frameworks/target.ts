import { PlumblineError } from '../../errors.ts';
import type { Run } from '../../neo4j/database.ts';
import { defaultTarget } from './queries.ts';

/** A question with the default target where it names none. Throws `bad-request` where the graph has no such framework. */
export async function withTarget<Q extends object>(run: Run, question: Q & { against?: string | undefined }): Promise<Q & { against: string }> {
  return { ...question, against: question.against ?? (await targetOf(run, 'against')) };
}

/** The same for a question that may name several targets. */
export async function withTargets<Q extends object>(run: Run, question: Q & { against?: string[] | undefined }): Promise<Q & { against: string[] }> {
  return { ...question, against: question.against ?? [await targetOf(run, 'against')] };
}

/** The same where the targets are columns. */
export async function withColumns<Q extends object>(run: Run, question: Q & { columns?: string | undefined }): Promise<Q & { columns: string }> {
  return { ...question, columns: question.columns ?? (await targetOf(run, 'columns')) };
}

async function targetOf(run: Run, parameter: string): Promise<string> {
  const [found] = await run(defaultTarget());
  if (found) return found.id;
  const message = 'No framework says that it is the default target: name the framework to measure against.';
  throw new PlumblineError('bad-request', message, { problems: [{ path: `query.${parameter}`, message }] });
}
