import { PlumblineError } from '../../errors.ts';
import type { Run } from '../../neo4j/database.ts';
import { knownFrameworks } from './queries.ts';

/**
 * The ids of all frameworks, by period. Throws `not-found`, naming each, when a framework that was asked for does not
 * exist: no answer is better than an empty one.
 */
export async function requireFrameworks(run: Run, asked: string[]): Promise<string[]> {
  const ids = (await run(knownFrameworks())).map(({ id }) => id);
  const known = new Set(ids);
  const unknown = [...new Set(asked)].filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new PlumblineError('not-found', `There is no framework ${unknown.map((id) => `"${id}"`).join(', ')}.`);
  }
  return ids;
}
