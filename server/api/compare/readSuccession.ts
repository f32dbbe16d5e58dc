import type { z } from 'zod';
import type { Recall } from '../../neo4j/database.ts';
import { type ConceptRow, continuesOf, lineageConcepts, lineageFrameworks } from '../lineage/queries.ts';
import { readReached } from '../lineage/readReached.ts';
import { byCode, uniqueById } from '../shared/graph.ts';
import { conceptRef } from '../../domain/concept.ts';
import type { CompareQuestion } from './queries.ts';
import type { getCompare } from './schema.ts';

type Succession = z.input<typeof getCompare.response>['succession'];

/** Concepts that two editions have at most before nobody reads them goal by goal. */
const most = 5_000;

/** What became of the goals of the earlier edition, where one of the two succeeds the other. */
export async function readSuccession(recall: Recall, { left, right, against, level, ...counting }: CompareQuestion): Promise<Succession> {
  const frameworks = await recall(lineageFrameworks([left, right]));
  const later = frameworks.find(({ id, succeeds }) => succeeds.some((one) => one !== id && (one === left || one === right)));
  if (!later || left === right) return null;
  const earlier = later.id === left ? right : left;
  const concepts = await recall(lineageConcepts([left, right], most));
  const byId = new Map(concepts.map((one) => [one.id, one]));
  const reached = await readReached(recall, [left, right], against, counting, level);
  const links = (await recall(continuesOf([later.id]))).filter((link) => link.earlier.startsWith(`${earlier}:`));
  const tops = concepts.filter((one) => one.top).sort((a, b) => byCode(a.code, b.code));
  return {
    later: later.id,
    earlier,
    goals: tops.filter((one) => one.framework === later.id).map((goal) => {
      const own = links.filter(({ concept }) => topsAbove(concept, byId).has(goal.id));
      const before = uniqueById(own.flatMap((link) => reached.get(link.earlier) ?? []));
      const now = reached.get(goal.id) ?? [];
      const [had, has] = [new Set(before.map(({ id }) => id)), new Set(now.map(({ id }) => id))];
      return {
        concept: conceptRef.parse(goal),
        carriesOn: own
          .filter(({ concept }) => concept === goal.id)
          .flatMap(({ earlier: id, change, rationale }) => {
            const one = byId.get(id);
            return one ? [{ concept: conceptRef.parse(one), change, rationale }] : [];
          }),
        kept: now.filter(({ id }) => had.has(id)),
        gained: now.filter(({ id }) => !had.has(id)),
        lost: before.filter(({ id }) => !has.has(id)).sort((a, b) => byCode(a.code, b.code)),
      };
    }),
    dropped: tops.filter((one) => one.framework === earlier && one.isDropped).map((one) => conceptRef.parse(one)),
  };
}

/** The concept and everything above it. */
function topsAbove(id: string, byId: ReadonlyMap<string, ConceptRow>, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const parent of byId.get(id)?.parents ?? []) topsAbove(parent, byId, seen);
  return seen;
}
