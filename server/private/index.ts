import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { makeArchive, removeWork, workName } from './classArchive.ts';
import { boot } from './boot.ts';
import { folderError, foldersIn, openRoot } from './folders.ts';
import { prepareHome, setStoreAside } from './home.ts';
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
  const { supervisor, port, password } = await attempt().catch(async (error: unknown) => {
    try {
      if (signal?.aborted) throw error;
      // A file that was damaged on its way or on the disk looks like a failure of Neo4j.
      const areDamaged = (await wrongJars(folders.jars)).length > 0;
      if (areDamaged) {
        await forgetJars(folders.jars);
        await ensureJars(folders.jars, { environment, report, signal });
      }
      const aside = isNew ? await setStoreAside(folders) : undefined;
      if (aside) report({ step: 'preparing', message: `Preparing a new database; the one that was there could not be opened and is kept as ${aside}` });
      if (!areDamaged && !aside) throw error;
      return await attempt();
    } catch (again) {
      await removeWork(classPath, work);
      throw again;
    }
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
