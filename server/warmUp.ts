import { readMatrix } from './api/coverage/readMatrix.ts';
import { allFrameworks } from './api/frameworks/queries.ts';
import { withColumns, withTarget } from './api/frameworks/target.ts';
import { children, countLinks, links, reachOf, sizes, topsOf } from './api/graph/queries.ts';
import { readOpening } from './api/graph/readOpening.ts';
import { maxCellIds } from './api/graph/schema.ts';
import { countAll } from './api/health/queries.ts';
import { readLineage } from './api/lineage/readLineage.ts';
import { readOverview } from './api/overview/readOverview.ts';
import { readUnserved } from './api/overview/readUnserved.ts';
import { findPaths } from './api/paths/findPaths.ts';
import { searchedAlignments, searchedConcepts } from './api/search/queries.ts';
import { countingParameters } from './domain/counting.ts';
import type { Database, Recall } from './neo4j/database.ts';

const accepted = { status: ['accepted' as const], minConfidence: 0, crossCutting: 'exclude' as const };

const pathsTo = (to: string) => ({
  input: { ...countingParameters(accepted), from: 'any:0', to, maxLength: 2, hierarchy: true },
  toFramework: !to.includes(':'),
  reversed: false,
  k: 1,
});

/** Nodes of a graph whose every framework may be looked at before anybody has asked. */
const few = 20_000;

/**
 * Asks once what the first pages will ask. A Neo4j that has just started plans and compiles each of these for a second or
 * more; afterwards they take milliseconds. One after the other, so that somebody who is there already is not kept
 * waiting by all of them, and of a large graph only what is small. Fails in silence: nobody waits for it.
 */
export async function warmUp(database: Database): Promise<void> {
  const analysis = (work: (recall: Recall) => Promise<unknown>) => () => database.atOneVersion(work);
  const one = [
    () => database.read(allFrameworks()),
    analysis(async (recall) => readOpening(recall, await withTarget(recall, { ...accepted, limit: 50 }))),
    ...[reachOf('any', 'any', accepted, maxCellIds), topsOf('any', []), sizes([], 1), children('any:1', '', 1), links({ ids: [], among: [] }, undefined, 1), countLinks({ ids: [], among: [] })].map(
      (query) => () => database.read<unknown>(query),
    ),
    () => database.read(searchedConcepts({ q: 'goal', limit: 1 })),
    () => database.read(searchedAlignments({ q: 'goal', limit: 1 })),
    analysis((recall) => findPaths(recall, pathsTo('any'))),
    analysis((recall) => findPaths(recall, pathsTo('any:1'))),
  ];
  const all = [
    analysis(async (recall) => readOverview(recall, await withTarget(recall, { ...accepted, limit: 12 }), () => Promise.resolve(new Map<string, null>()))),
    analysis(async (recall) => readUnserved(recall, await withTarget(recall, accepted))),
    analysis(async (recall) => readMatrix(recall, await withColumns(recall, accepted))),
    analysis(async (recall) => readLineage(recall, await withTarget(recall, accepted))),
  ];
  const [counts] = await database.read(countAll()).catch(() => []);
  const asked = counts && counts.nodes <= few ? [...all, ...one] : one;
  for (const ask of asked) await ask().catch(() => undefined);
}
