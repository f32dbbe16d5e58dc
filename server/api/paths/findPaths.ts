import { PlumblineError } from '../../errors.ts';
import type { Recall } from '../../neo4j/database.ts';
import type { Query } from '../../neo4j/query.ts';
import { type PathInput, type PathRow, shortest, shortestAbove, shortestToFramework } from './queries.ts';
import { type Path, maxShortest } from './schema.ts';
import { anyLevel, byStrength, nameOf, strongest } from './strongest.ts';
import { type FoundPath, toPath } from './toPath.ts';

/** Milliseconds for the shortest paths, and again for the best. */
const timeout = 10_000;

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

export interface Found {
  paths: Path[];
  truncated: boolean;
  timedOut: boolean;
}

/** Gives the paths of a query in the time that is left. Throws `query-timeout` when there is none, or it takes more. */
type Look = (query: Query<PathRow>) => Promise<FoundPath[]>;

/** The shortest paths and the best. Throws `query-timeout` when not even the shortest are found in time. */
export async function findPaths(recall: Recall, search: Search): Promise<Found> {
  const near = await inTime(recall, search, (look) => findNear(look, search));
  if (!near) throw new PlumblineError('query-timeout', tooCostly);
  const truncated = near.length > maxShortest;
  const short = near.slice(0, maxShortest).sort(byStrength);
  const best = near.length === 0 ? [] : await inTime(recall, search, (look) => findBest(look, search, near));
  return { paths: merge(short, best ?? []), truncated, timedOut: !best };
}

/** The shortest paths, one more than is answered: that tells a full answer from a cut one. */
async function findNear(look: Look, { input, toFramework }: Search): Promise<FoundPath[]> {
  const limit = maxShortest + 1;
  const paths = await look(toFramework ? shortestToFramework(input, anyLevel, limit) : shortest(input, limit));
  const steps = Math.min(...paths.map(({ length }) => length));
  return paths.filter(({ length }) => length === steps);
}

function findBest(look: Look, { input, toFramework, k }: Search, near: readonly FoundPath[]): Promise<FoundPath[]> {
  const find = toFramework ? shortestToFramework : shortestAbove;
  return strongest(k, (above) => look(find(input, above, k)), near);
}

/** The outcome of some looks; undefined where they take more time or memory than they may. */
async function inTime<T>(recall: Recall, { reversed }: Search, work: (look: Look) => Promise<T>): Promise<T | undefined> {
  const end = Date.now() + timeout;
  const look: Look = async (query) => {
    const left = end - Date.now();
    if (left <= 0) throw new PlumblineError('query-timeout', tooCostly);
    return (await recall({ ...query, timeout: left })).map((row) => toPath(row, reversed));
  };
  try {
    return await work(look);
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
