import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import packageJson from '../package.json' with { type: 'json' };
import type { Context } from './api/context.ts';
import { keepDaily } from './backup/daily.ts';
import { Imports } from './imports/imports.ts';
import { readingLimits } from './reading/limits.ts';
import { readerOfFiles } from './reading/reader.ts';
import { createApp } from './app.ts';
import { DatabaseHandle, connectionError, externalConnection, readerConnection } from './databaseHandle.ts';
import { type Env, addressAt } from './env.ts';
import { type ErrorCode, PlumblineError, startUpError } from './errors.ts';
import { patientServer } from './http/slowClients.ts';
import type { Connection, Database } from './neo4j/database.ts';
import { describeRights } from './console/rights.ts';
import { prepare } from './prepare.ts';
import { hasRoomToRun, hasRoomToWrite, needRoomToWrite } from './private/diskSpace.ts';
import { wayOut } from './private/lastWords.ts';
import { lockDataFolder } from './private/lock.ts';
import { type PrivateNeo4j, startPrivateNeo4j } from './private/index.ts';
import type { Terminal } from './terminal.ts';

export interface RunningApp {
  /** `http://127.0.0.1:4000` */
  address: string;
  /** Ends what is running, then both servers. */
  stop(): Promise<void>;
}

/** What may have come of a Neo4j that died in between. */
const mayPass: readonly ErrorCode[] = ['database-unavailable', 'internal', 'query-timeout'];

/** The sentence for a store that opens, and then cannot be read or written. */
const unreadable = (cause: unknown) => startUpError(`The database opens but cannot be read: its files are damaged. ${wayOut}`, cause);

/** So often the frameworks are loaded when Neo4j dies on the way. */
const maxAttempts = 4;

/** Files of one import. */
const filesAtOnce = 20;

/** What runs, in the order in which it is stopped. */
interface Parts {
  server?: Server;
  handle: DatabaseHandle;
  imports: Imports;
  endDaily?: () => void;
  neo4j?: PrivateNeo4j;
  lock?: { release(): Promise<void> };
}

/**
 * Brings everything up: page, database, constraints, seeds. Rejects with one start-up sentence, and then nothing is
 * left running. `signal` ends a start that is under way.
 */
export async function start(env: Env, terminal: Terminal, signal: AbortSignal): Promise<RunningApp> {
  const handle = new DatabaseHandle(terminal.log);
  const parts: Parts = { handle, imports: new Imports(() => handle.database(), readerOfFiles(readingLimits(env))) };
  try {
    await bringUp(parts, env, terminal, signal);
    return { address: addressOf(parts.server, env), stop: () => stop(parts, terminal) };
  } catch (error) {
    await stop(parts, terminal);
    throw error;
  }
}

async function bringUp(parts: Parts, env: Env, terminal: Terminal, signal: AbortSignal): Promise<void> {
  const { handle } = parts;
  const external = externalConnection(env);
  if (!external) parts.lock = await lockDataFolder(env.PLUMBLINE_DATA);
  parts.server = await listen(patientServer(createApp(contextOf(handle, parts.imports, env), terminal.log)), env);
  const connection = external ?? (parts.neo4j = await startNeo4j(env, terminal, handle, signal));
  signal.throwIfAborted();

  const reader = readerConnection(env, connection);
  const onRunaway = (report: string) => endRunaway(report, parts, terminal);
  const needRoom = external ? undefined : (bytes: number) => needRoomToWrite(env.PLUMBLINE_DATA, bytes);
  const database = await handle.connect(connection, { reader, onRunaway }, needRoom).catch((error: unknown) => {
    throw external ? connectionError(error, connection) : error;
  });
  if (parts.neo4j) handle.follow(parts.neo4j);
  handle.starting('The frameworks are being loaded.');
  await prepared(database, parts.neo4j, env, terminal, signal);
  signal.throwIfAborted();
  if (external) await tellRights(reader ?? external, terminal);
  const { neo4j } = parts;
  const care = neo4j && {
    restart: (reason: string) => neo4j.restart(reason),
    hasRoomToRun: () => hasRoomToRun(env.PLUMBLINE_DATA),
    hasRoomToWrite: () => hasRoomToWrite(env.PLUMBLINE_DATA),
  };
  await handle.serve(connection, care);
  if (env.PLUMBLINE_BACKUPS) parts.endDaily = keepDaily(() => handle.database(), packageJson.version, env.PLUMBLINE_BACKUPS, terminal.log);
}

/** Brings the data in; when our own Neo4j dies on the way, again from the start once it is back: what is there already is left as it is. */
async function prepared(database: Database, neo4j: PrivateNeo4j | undefined, env: Env, terminal: Terminal, signal: AbortSignal): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await prepare(database, env, terminal);
    } catch (error) {
      if (!neo4j || !(error instanceof PlumblineError) || !mayPass.includes(error.code)) throw error;
      if (attempt === maxAttempts) throw error.code === 'internal' ? unreadable(error) : error;
      terminal.say('  Neo4j went away while the frameworks were loaded: they are loaded again when it is back.');
      await sleep(1_000, undefined, { signal });
      while (neo4j.state().state === 'restarting') await sleep(200, undefined, { signal });
    }
  }
}

/** A query of the console that does not stop: our own server is restarted, a foreign one's operator is told. */
async function endRunaway(report: string, { handle, neo4j }: Parts, terminal: Terminal): Promise<void> {
  terminal.log('The console', new Error(report));
  if (neo4j) await neo4j.restart(report);
  else handle.notice(`${report}. Only a restart of Neo4j ends it.`);
}

/** Says what the console's user of a foreign Neo4j could do if Plumbline's own checks failed. */
async function tellRights(connection: Connection, terminal: Terminal): Promise<void> {
  for (const sentence of await describeRights(connection)) terminal.say(`  ${sentence}`);
}

async function stop({ server, imports, handle, endDaily, neo4j, lock }: Parts, terminal: Terminal): Promise<void> {
  const steps = [() => endDaily?.(), () => imports.close(), () => server && close(server), () => handle.close(), () => neo4j?.stop(), () => lock?.release()];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      terminal.log('While stopping', error);
    }
  }
}

function contextOf(handle: DatabaseHandle, imports: Imports, env: Env): Context {
  return {
    imports,
    importLimits: { files: filesAtOnce, bytes: env.PLUMBLINE_IMPORT_MB * 1e6 },
    database: () => handle.database(),
    console: () => handle.console(),
    state: () => handle.state(),
    untilBack: (signal) => handle.untilBack(signal),
    findingLimits: { characters: env.PLUMBLINE_FINDING_MB * 1e6, number: env.PLUMBLINE_FINDINGS, total: env.PLUMBLINE_FINDINGS_MB * 1e6 },
    version: packageJson.version,
    mode: env.NEO4J_URI === undefined ? 'private' : 'external',
  };
}

async function startNeo4j(env: Env, terminal: Terminal, handle: DatabaseHandle, signal: AbortSignal): Promise<PrivateNeo4j> {
  const neo4j = await startPrivateNeo4j({
    dataFolder: env.PLUMBLINE_DATA,
    signal,
    report: (progress) => {
      handle.starting(`${progress.message}.`);
      terminal.progress(progress);
    },
  });
  terminal.done('Neo4j answers');
  return neo4j;
}

function listen(server: Server, { HOST, PORT }: Env): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence =
        error.code === 'EADDRINUSE'
          ? `Port ${PORT} is in use: stop what uses it, or set PORT to another one (0 picks a free one).`
          : error.code === 'EACCES'
            ? `Port ${PORT} may not be used: set PORT to one above 1023.`
            : `Plumbline cannot listen on ${HOST}:${PORT}.`;
      reject(startUpError(sentence, error));
    });
    server.listen(PORT, HOST, () => resolve(server));
  });
}

/** Stops listening, lets running requests end, and after a while cuts those that do not. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), 5_000);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function addressOf(server: Server | undefined, { HOST }: Env): string {
  return addressAt(HOST, (server?.address() as AddressInfo).port);
}
