import { matrix } from './api/coverage/queries.ts';
import { readMatrix } from './api/coverage/readMatrix.ts';
import { allFrameworks } from './api/frameworks/queries.ts';
import { readLedger } from './api/gaps/readLedger.ts';
import { readLineage } from './api/lineage/readLineage.ts';
import { readUnserved } from './api/overview/readUnserved.ts';
import { findPaths } from './api/paths/findPaths.ts';
import { fullText } from './api/search/queries.ts';
import { countingParameters } from './api/shared/counting.ts';
import type { Database, Recall } from './neo4j/database.ts';

const everything = { status: ['accepted' as const], minConfidence: 0, crossCutting: 'exclude' as const };

const pathsTo = (to: string) => ({
  input: { ...countingParameters(everything), from: 'sf2022:2.3', to, maxLength: 2, hierarchy: true },
  toFramework: !to.includes(':'),
  reversed: false,
  k: 1,
});

/**
 * Asks once what the first pages will ask. A Neo4j that has just started plans and compiles each of these for a second or
 * more; afterwards they take milliseconds. One after the other, so that somebody who is there already is not kept
 * waiting by all of them. Fails in silence: nobody waits for it.
 */
export async function warmUp(database: Database): Promise<void> {
  const analysis = (work: (recall: Recall) => Promise<unknown>) => () => database.atOneVersion(work);
  const questions = [
    () => database.read(allFrameworks()),
    analysis((recall) => readLedger(recall, { ...everything, crossCutting: 'include', against: ['sdg'], framework: ['sf2022'] })),
    () => database.read(matrix({ ...everything, columns: 'sdg', level: 'top' })),
    analysis((recall) => readUnserved(recall, { ...everything, crossCutting: 'include', against: 'sdg' })),
    () => database.readAll((run) => readMatrix(run, { ...everything, columns: 'sdg' })),
    () => database.read(fullText({ q: 'goal', limit: 1 })),
    analysis((recall) => readLineage(recall, { ...everything, against: 'sdg' })),
    analysis((recall) => findPaths(recall, pathsTo('sdg'))),
    analysis((recall) => findPaths(recall, pathsTo('sdg:16.a'))),
  ];
  for (const ask of questions) await ask().catch(() => undefined);
}
