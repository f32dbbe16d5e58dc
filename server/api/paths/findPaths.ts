import { PlumblineError } from '../../errors.ts';
import type { Database, Run, Versioned } from '../../neo4j/database.ts';
import { fromDriverError } from '../../neo4j/driverErrors.ts';
import { type PathInput, type PathRow, shortest, shortestAbove, shortestToFramework } from './queries.ts';
import { type Path, mostShortest } from './schema.ts';
import { anyLevel, byStrength, nameOf, strongest } from './strongest.ts';
import { type FoundPath, toPath } from './toPath.ts';

/** Milliseconds for the shortest paths, and again for the best. */
const patience = 10_000;

const tooCostly =
  'Looking for these paths took too long and was stopped. Ask for fewer steps, leave out steps in the hierarchy, or let only stronger alignments count.';

export interface Search {
  input: PathInput;
  /** The end is any concept of the framework that `input.to` names. */
  toFramework: boolean;
  /** The path was looked for from its other end. */
  reversed: boolean;
  k: number;
}

export type Found = Pick<Versioned<unknown>, 'version'> & { paths: Path[]; truncated: boolean; timedOut: boolean };

/** The shortest paths and the best. Throws `query-timeout` when not even the shortest are found in time. */
export async function findPaths(database: Database, search: Search): Promise<Found> {
  const short = await inTime(database, (run) => findShortest(run, search));
  if (!short) throw new PlumblineError('query-timeout', tooCostly);
  const best = short.answer.paths.length === 0 ? { ...short, answer: [] } : await inTime(database, (run) => findBest(run, search));
  // Somebody wrote between the two: both are asked again, so that they speak of the same graph.
  if (best && best.version !== short.version) return findPaths(database, search);
  return { ...short.answer, paths: merge(short.answer.paths, best?.answer ?? []), timedOut: !best, version: short.version };
}

async function findShortest(run: Run, { input, toFramework, reversed }: Search): Promise<{ paths: FoundPath[]; truncated: boolean }> {
  // One more than is answered tells a full answer from a cut one.
  const limit = mostShortest + 1;
  const rows = await run(toFramework ? shortestToFramework(input, anyLevel, limit) : shortest(input, limit));
  const steps = Math.min(...rows.map(stepsOf));
  const nearest = rows.filter((row) => stepsOf(row) === steps).map((row) => toPath(row, reversed));
  return { paths: nearest.slice(0, mostShortest).sort(byStrength), truncated: nearest.length > mostShortest };
}

const stepsOf = ({ path }: PathRow): number => path.segments.length;

function findBest(run: Run, { input, toFramework, reversed, k }: Search): Promise<FoundPath[]> {
  const find = toFramework ? shortestToFramework : shortestAbove;
  return strongest(k, async (above) => (await run(find(input, above, k))).map((row) => toPath(row, reversed)));
}

/** The answer of some reading; undefined where it takes more time or memory than it may. */
async function inTime<T>(database: Database, work: (run: Run) => Promise<T>): Promise<Versioned<T> | undefined> {
  // What was too much once is too much again: the error is made final, or the driver would try it a second time.
  const once = (run: Run): Run => async (query) => {
    try {
      return await run(query);
    } catch (error) {
      throw fromDriverError(error);
    }
  };
  try {
    return await database.readVersioned((run) => work(once(run)), patience);
  } catch (error) {
    if (error instanceof PlumblineError && error.code === 'query-timeout') return undefined;
    throw error;
  }
}

/** Each path once: the shortest, then those that are only among the best. */
function merge(short: FoundPath[], best: FoundPath[]): Path[] {
  const among = (paths: FoundPath[]) => new Set(paths.map(nameOf));
  const [shortNames, bestNames] = [among(short), among(best)];
  return [
    ...short.map((path): Path => ({ ...path, kinds: bestNames.has(nameOf(path)) ? ['shortest', 'best'] : ['shortest'] })),
    ...best.filter((path) => !shortNames.has(nameOf(path))).map((path): Path => ({ ...path, kinds: ['best'] })),
  ];
}
