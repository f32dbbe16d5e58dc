import { PlumblineError } from '../../errors.ts';
import type { Run } from '../../neo4j/database.ts';
import { conceptsById } from './queries.ts';

/** Throws `not-found`, naming each, when a concept that was asked for does not exist. */
export async function requireConcepts(run: Run, asked: readonly string[]): Promise<void> {
  if (asked.length === 0) return;
  const known = new Set((await run(conceptsById(asked))).map(({ id }) => id));
  const unknown = [...new Set(asked)].filter((id) => !known.has(id));
  if (unknown.length > 0) throw new PlumblineError('not-found', `There is no concept ${unknown.map((id) => `"${id}"`).join(', ')}.`);
}
