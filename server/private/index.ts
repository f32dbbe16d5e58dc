import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { PlumblineError, startUpError } from '../errors.ts';
import { replaceFile } from './files.ts';
import { type Folders, folderError, foldersIn, openRoot } from './folders.ts';
import { ensureJars } from './jars.ts';
import { findJava } from './java.ts';
import { lastWords } from './lastWords.ts';
import { keepPassword, setInitialPassword } from './password.ts';
import { freePort } from './port.ts';
import { endOrphan, launch, type ServerProcess } from './process.ts';
import { untilReady } from './ready.ts';
import { configuration, machineFlags, serverArguments } from './settings.ts';
import { Supervisor } from './supervisor.ts';
import type { PrivateNeo4j, PrivateNeo4jOptions } from './types.ts';

export type { PrivateNeo4j, PrivateNeo4jOptions, Progress, ServerState } from './types.ts';

const username = 'neo4j';

/**
 * Starts a Neo4j Community of the app's own, fetched on first use, and keeps it running until `stop`.
 * Rejects with one start-up sentence; then nothing runs and nothing half made is left.
 */
export async function startPrivateNeo4j(options: PrivateNeo4jOptions): Promise<PrivateNeo4j> {
  const began = performance.now();
  const report: PrivateNeo4jOptions['report'] = (progress) =>
    options.report({ milliseconds: Math.round(performance.now() - began), ...progress });
  const environment = options.environment ?? process.env;
  const folders = foldersIn(options.dataFolder, options.jarsFolder ?? environment['PLUMBLINE_JARS']);
  await openRoot(folders.root);
  const mark = `--home-dir=${folders.home}`;
  const java = await findJava(environment);
  const recovers = await endOrphan(folders.pidFile, mark);
  const jars = await ensureJars(folders.jars, { environment, report, signal: options.signal });
  options.signal?.throwIfAborted();

  const isNew = !existsSync(folders.readyMark);
  report({ step: 'preparing', message: isNew ? 'Preparing the database' : 'Opening the database' });
  const password = await prepareHome(folders, isNew).catch((error: unknown) => {
    throw folderError(error);
  });
  const port = await freePort();
  await replaceFile(join(folders.home, 'conf', 'neo4j.conf'), configuration(port));

  const supervisor = new Supervisor({
    launch: () =>
      launch({
        java: java.path,
        arguments: [...machineFlags({ quick: options.quick ?? false }), '-cp', jars.join(delimiter), ...serverArguments(folders.home)],
        jars: folders.jars,
        mark,
        pidFile: folders.pidFile,
        console: folders.console,
      }),
    ready: (server, signal) => ready(server, signal, { port, username, password }, folders.home),
  });
  report(
    recovers && !isNew
      ? { step: 'recovering', message: 'Neo4j was not stopped in order last time: starting it and recovering its store' }
      : { step: 'starting', message: 'Starting Neo4j' },
  );
  await supervisor.start(options.signal);
  if (isNew) await writeFile(folders.readyMark, '');
  return {
    uri: `bolt://127.0.0.1:${port}`,
    username,
    password,
    pid: () => supervisor.pid,
    state: () => supervisor.state,
    onState: (listener) => supervisor.onState(listener),
    restart: (reason) => supervisor.restart(reason),
    stop: () => supervisor.stop(),
  };
}

/** A store without its mark is of a first start that did not end: it was never in use, so it is made again. */
async function prepareHome(folders: Folders, isNew: boolean): Promise<string> {
  await mkdir(join(folders.home, 'conf'), { recursive: true, mode: 0o700 });
  const password = await keepPassword(folders.passwordFile, !isNew);
  if (isNew) {
    await rm(folders.store, { recursive: true, force: true });
    await setInitialPassword(folders.store, password);
  }
  return password;
}

async function ready(server: ServerProcess, signal: AbortSignal, door: Parameters<typeof untilReady>[0], home: string): Promise<void> {
  const ended = new AbortController();
  void server.exited.then((how) => ended.abort(exitError(how, home)));
  await untilReady(door, AbortSignal.any([signal, ended.signal]));
}

function exitError(how: string, home: string): PlumblineError {
  return startUpError(`Neo4j ${how} while it started: ${lastWords(home)}`);
}
