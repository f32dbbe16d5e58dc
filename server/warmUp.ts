import { matrix } from './api/coverage/queries.ts';
import { readMatrix } from './api/coverage/readMatrix.ts';
import { allFrameworks } from './api/frameworks/queries.ts';
import { readLedger } from './api/gaps/ledger.ts';
import { findPaths } from './api/paths/findPaths.ts';
import { fullText } from './api/search/queries.ts';
import { countingParameters } from './api/shared/counting.ts';
import type { Database } from './neo4j/database.ts';

const everything = { status: ['accepted' as const], minConfidence: 0, crossCutting: 'exclude' as const };

const pathsTo = (to: string) => ({
  input: { ...countingParameters(everything), from: 'sf2022:2.3', to, maxLength: 2, hierarchy: true },
  toFramework: !to.includes(':'),
  reversed: false,
  k: 1,
});

/**
 * Asks once what the first page will ask. A Neo4j that has just started plans and compiles each of these for seconds;
 * afterwards they take milliseconds. Fails in silence: nobody waits for it.
 */
export async function warmUp(database: Database): Promise<void> {
  await Promise.allSettled([
    database.read(allFrameworks()),
    database.read(matrix({ ...everything, columns: 'sdg', level: 'top' })),
    database.readAll((run) => readMatrix(run, { ...everything, columns: 'sdg' })),
    readLedger(database, { ...everything, framework: ['sf2022'], against: ['sdg'] }),
    database.read(fullText({ q: 'goal', limit: 1 })),
    findPaths(database, pathsTo('sdg')),
    findPaths(database, pathsTo('sdg:16.a')),
  ]);
}
