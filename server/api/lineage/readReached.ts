import type { Recall } from '../../neo4j/database.ts';
import type { CountingFilter } from '../../domain/counting.ts';
import { byCode } from '../shared/graph.ts';
import { conceptRefs } from '../shared/refs.ts';
import { reached } from './queries.ts';
import type { ReachedTarget } from './schema.ts';

export type ReachedBy = Map<string, ReachedTarget[]>;

/** What each concept of some frameworks, with what is below it, reaches of another framework at a level of that, in the order of the codes. */
export async function readReached(
  recall: Recall,
  frameworks: string[],
  against: string,
  counting: CountingFilter,
  level: 'top' | 'leaf' = 'top',
): Promise<ReachedBy> {
  const rows = await recall(reached(frameworks, against, counting, level));
  const refs = await conceptRefs(recall, rows.map(({ target }) => target));
  const byConcept: ReachedBy = new Map();
  for (const { concept, target, count, best } of rows) {
    const ref = refs.get(target);
    if (ref) byConcept.set(concept, [...(byConcept.get(concept) ?? []), { ...ref, count, best }]);
  }
  for (const list of byConcept.values()) list.sort((a, b) => byCode(a.code, b.code));
  return byConcept;
}
