import type { Run } from '../../neo4j/database.ts';
import { nodesById } from '../graph/queries.ts';
import type { CountingFilter } from '../shared/counting.ts';
import { byCode, toConceptRef } from '../shared/graph.ts';
import { reached } from './queries.ts';
import type { ReachedTarget } from './schema.ts';

export type ReachedBy = Map<string, ReachedTarget[]>;

/** What each concept of some frameworks, with what is below it, reaches of another framework, in the order of the codes. */
export async function readReached(run: Run, frameworks: string[], against: string, counting: CountingFilter): Promise<ReachedBy> {
  const rows = await run(reached(frameworks, against, counting));
  const nodes = await run(nodesById([...new Set(rows.map(({ target }) => target))]));
  const refs = new Map(nodes.map(({ node }) => toConceptRef(node)).map((ref) => [ref.id, ref]));
  const byConcept: ReachedBy = new Map();
  for (const { concept, target, count, best } of rows) {
    const ref = refs.get(target);
    if (ref) byConcept.set(concept, [...(byConcept.get(concept) ?? []), { ...ref, count, best }]);
  }
  for (const list of byConcept.values()) list.sort((a, b) => byCode(a.code, b.code));
  return byConcept;
}
