import { setTimeout } from 'node:timers/promises';
import type { DatabaseState } from './api/context.ts';
import type { Env } from './env.ts';
import { PlumblineError, startUpError } from './errors.ts';
import { Console } from './console/console.ts';
import { type Connection, Database, type ServerInfo } from './neo4j/database.ts';
import type { PrivateNeo4j } from './private/index.ts';
import { warmUp } from './warmUp.ts';

const oldest = [5, 26] as const;
/** So long after it went away requests wait for a database that is being restarted; a restart takes 5 to 15 s. */
const patience = 25_000;

/** Holds the app's connections to Neo4j and what is known of its state, for as long as the app runs. */
export class DatabaseHandle {
  #open: { database: Database; console: Console } | undefined;
  #state: DatabaseState = { status: 'starting', reason: 'Neo4j is being started.' };
  /** Why the private server is being restarted, when a query was the cause. */
  #runaway = '';
  #notices: string[] = [];
  #awaySince = 0;

  /** Says what the start is busy with, for those who ask before it is done. */
  starting(reason: string): void {
    this.#state = { status: 'starting', reason };
  }

  /** Connects, and checks that the server is there, lets us in and is not too old. */
  async connect(connection: Connection, forConsole: ConsoleConnection = {}): Promise<Database> {
    const onRunaway = async (report: string) => {
      this.#runaway = `${report}. `;
      await forConsole.onRunaway?.(report);
    };
    const database = new Database(connection);
    try {
      const server = await database.info();
      requireVersion(server);
      this.#open = { database, console: new Console(forConsole.reader ?? connection, onRunaway) };
      return database;
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  /** From now on the database answers. */
  async serve(): Promise<void> {
    const server = await this.#connections().database.info();
    this.#state = { status: 'ok', server, notices: this.#notices };
    this.#runaway = '';
    void warmUp(this.#connections().database);
  }

  /** Follows a private server: away while it restarts, back when it answers again. */
  follow(neo4j: PrivateNeo4j): void {
    neo4j.onState((server) => {
      if (server.state === 'running') {
        this.#open?.console.reconnect();
        void this.#serveAgain(neo4j);
      } else if (server.state === 'restarting') {
        if (this.#state.status !== 'unavailable') this.#awaySince = Date.now();
        this.#state = { status: 'unavailable', reason: `${this.#runaway}Neo4j is being restarted (try ${server.attempt}).` };
      } else this.#state = { status: 'unavailable', reason: 'Neo4j was stopped.' };
    });
  }

  /** Right after a restart the driver may still meet its old connections: asks until the server answers. */
  async #serveAgain(neo4j: PrivateNeo4j): Promise<void> {
    while (neo4j.state().state === 'running' && this.#state.status !== 'ok') {
      await this.serve().catch(() => setTimeout(500));
    }
  }

  /** Something that the operator should know while the database goes on answering; the last few are kept. */
  notice(sentence: string): void {
    this.#notices = [...this.#notices, sentence].slice(-5);
    if (this.#state.status === 'ok') this.#state = { ...this.#state, notices: this.#notices };
  }

  state(): DatabaseState {
    return this.#state;
  }

  /** Resolves when the database answers again, or when that takes too long for a request to wait; at once while it answers. */
  async untilBack(signal: AbortSignal): Promise<void> {
    while (this.#state.status === 'unavailable' && Date.now() < this.#awaySince + patience && !signal.aborted) await setTimeout(100);
  }

  database(): Database {
    this.#requireOk();
    return this.#connections().database;
  }

  console(): Console {
    this.#requireOk();
    return this.#connections().console;
  }

  async close(): Promise<void> {
    await Promise.allSettled([this.#open?.database.close(), this.#open?.console.close()]);
  }

  #requireOk(): void {
    if (this.#state.status !== 'ok') throw new PlumblineError('database-unavailable', this.#state.reason);
  }

  #connections(): { database: Database; console: Console } {
    if (!this.#open) throw new PlumblineError('database-unavailable', 'There is no connection to Neo4j yet.');
    return this.#open;
  }
}

/** How the console reaches the database, and what ends a query of its that does not stop. */
export interface ConsoleConnection {
  /** A user of its own; the app's when absent. */
  reader?: Connection | undefined;
  onRunaway?: (report: string) => Promise<void>;
}

/** The console's own user of a foreign Neo4j, when NEO4J_READER_USERNAME names one. */
export function readerConnection(env: Env, connection: Connection): Connection | undefined {
  if (env.NEO4J_URI === undefined || env.NEO4J_READER_USERNAME === undefined) return undefined;
  return { ...connection, username: env.NEO4J_READER_USERNAME, password: env.NEO4J_READER_PASSWORD ?? '' };
}

/** Where NEO4J_URI says Neo4j is; undefined when the app starts its own. */
export function externalConnection(env: Env): Connection | undefined {
  if (env.NEO4J_URI === undefined) return undefined;
  return {
    uri: env.NEO4J_URI,
    username: env.NEO4J_USERNAME,
    password: env.NEO4J_PASSWORD ?? '',
    database: env.NEO4J_DATABASE,
  };
}

/** One sentence for the operator on why the Neo4j of NEO4J_URI cannot be used. */
export function connectionError(error: unknown, { uri }: Connection): PlumblineError {
  if (error instanceof PlumblineError && error.code === 'start-up') return error;
  const why = error instanceof PlumblineError ? error.message : 'It could not be reached.';
  return startUpError(`The Neo4j at ${uri} (NEO4J_URI) cannot be used: ${why}`, error);
}

/** Throws the start-up sentence for a server that is older than the queries need. */
export function requireVersion({ version }: Pick<ServerInfo, 'version'>): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw startUpError(`That Neo4j is version ${version}; Plumbline needs ${oldest.join('.')} or newer.`);
}
