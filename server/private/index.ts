import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { makeArchive, removeWork, workName } from './classArchive.ts';
import { boot } from './boot.ts';
import { folderError, foldersIn, openRoot } from './folders.ts';
import { hasStore, prepareHome, setStoreAside } from './home.ts';
import { ensureJars, forgetJars, wrongJars } from './jars.ts';
import { findJava } from './java.ts';
import { lockDataFolder } from './lock.ts';
import { endOrphan } from './orphan.ts';
import { homeArgument } from './settings.ts';
import type { PrivateNeo4j, PrivateNeo4jOptions } from './types.ts';

export { lockDataFolder } from './lock.ts';
export type { PrivateNeo4j, PrivateNeo4jOptions, Progress, ServerState } from './types.ts';

/** By then the app has loaded its data and asked its first queries, so the archive holds their classes too. */
const archiveDelay = 15_000;

/**
 * Starts a Neo4j Community of the app's own, fetched on first use, and keeps it running until `stop`.
 * Rejects with one start-up sentence; then nothing runs and nothing half made is left.
 */
export async function startPrivateNeo4j(options: PrivateNeo4jOptions): Promise<PrivateNeo4j> {
  const environment = options.environment ?? process.env;
  const folders = foldersIn(options.dataFolder, options.jarsFolder ?? environment['PLUMBLINE_JARS']);
  await openRoot(folders.root);
  const lock = await lockDataFolder(folders.root);
  try {
    return await startLocked({ ...options, environment }, folders, lock);
  } catch (error) {
    await lock.release();
    throw folderError(error);
  }
}

async function startLocked(
  options: PrivateNeo4jOptions & { environment: NodeJS.ProcessEnv },
  folders: ReturnType<typeof foldersIn>,
  lock: { release(): Promise<void> },
): Promise<PrivateNeo4j> {
  const { environment, signal, quick = false } = options;
  const began = performance.now();
  const report: PrivateNeo4jOptions['report'] = (progress) =>
    options.report({ milliseconds: Math.round(performance.now() - began), ...progress });

  const java = await findJava(environment);
  const wasKilled = await endOrphan(folders.pidFile, homeArgument(folders.home));
  const jars = await ensureJars(folders.jars, { environment, report, signal });
  signal?.throwIfAborted();

  const isNew = !existsSync(folders.readyMark);
  const hadStore = hasStore(folders);
  if (isNew) report({ step: 'preparing', message: 'Preparing a new database' });
  report(
    wasKilled && !isNew
      ? { step: 'recovering', message: 'Starting Neo4j, which was not stopped in order last time, and recovering its data' }
      : { step: 'starting', message: 'Starting Neo4j' },
  );
  const classPath = { java, folder: folders.jars, jars };
  const work = workName();
  const attempt = async () => {
    const password = await prepareHome(folders, isNew);
    return { password, ...(await boot({ folders, classPath, work, quick, password, signal })) };
  };
  /** Mends what can be the cause of a start that failed; false when there is nothing of the kind. */
  const mendJars = async () => {
    // A file that was damaged on its way or on the disk looks like a failure of Neo4j.
    if ((await wrongJars(folders.jars)).length === 0) return false;
    await forgetJars(folders.jars);
    await ensureJars(folders.jars, { environment, report, signal });
    return true;
  };
  const setAside = async () => {
    if (!isNew || !hadStore) return false;
    const name = await setStoreAside(folders);
    report({ step: 'preparing', message: `Preparing a new database; the one that was there could not be opened and is kept as ${name}` });
    return true;
  };
  const { supervisor, port, password } = await withCures(attempt, [mendJars, setAside], signal).catch(async (error: unknown) => {
    await removeWork(classPath, work);
    throw error;
  });
  if (isNew) await writeFile(folders.readyMark, '');

  const ending = new AbortController();
  const archive = makeArchive(classPath, work, archiveDelay, ending.signal);
  const stop = async () => {
    ending.abort();
    await Promise.all([supervisor.stop(), archive]);
    await lock.release();
  };
  return {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    pid: () => supervisor.pid,
    state: () => supervisor.state,
    onState: (listener) => supervisor.onState(listener),
    restart: (reason) => supervisor.restart(reason),
    stop,
  };
}

/** Tries again after each cure that found something to mend. */
async function withCures<T>(attempt: () => Promise<T>, cures: (() => Promise<boolean>)[], signal: AbortSignal | undefined): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (signal?.aborted) throw error;
    for (let at = 0; at < cures.length; at++) if (await cures[at]?.()) return withCures(attempt, cures.slice(at + 1), signal);
    throw error;
  }
}
