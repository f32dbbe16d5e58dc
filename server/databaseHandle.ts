import { setTimeout } from 'node:timers/promises';
import type { AwayReason } from './api/health/schema.ts';
import type { DatabaseState } from './api/context.ts';
import type { Env } from './env.ts';
import { PlumblineError, startUpError } from './errors.ts';
import { type Beat, Heartbeat } from './neo4j/heartbeat.ts';
import { Console } from './console/console.ts';
import { type Connection, Database, type ServerInfo } from './neo4j/database.ts';
import type { PrivateNeo4j } from './private/index.ts';
import { warmUp } from './warmUp.ts';

const oldest = [5, 26] as const;
/** So long after it went away requests wait for a database that is being restarted; a restart takes 5 to 15 s. */
const patience = 25_000;

/** What looks after the database, where it is our own. */
export interface Care {
  /** Ends it, hung or not, and starts it again. */
  restart: (reason: string) => Promise<void>;
  /** Whether the disk has room for it to run, and for more to be saved. */
  hasRoomToRun: () => Promise<boolean>;
  hasRoomToWrite: () => Promise<boolean>;
}

const noRoom = 'The disk of the data folder is nearly full: nothing can be saved until there is room. Reading goes on.';

/** So many beats in a row without an answer, or with an error, before our own database is restarted. */
const maxMissed = 3;

/** Holds the app's connections to Neo4j and what is known of its state, for as long as the app runs. */
export class DatabaseHandle {
  readonly #log: (message: string, error: unknown) => void;
  #open: { database: Database; console: Console } | undefined;
  #heartbeat: Heartbeat | undefined;
  #state: DatabaseState = { status: 'starting', reason: 'starting', detail: 'Neo4j is being started.' };
  /** Why the private server is being restarted, when a query was the cause. */
  #runaway = '';
  #notices: string[] = [];
  #awaySince = 0;
  /** Whether the data is there, so that the database may be served as soon as it answers. */
  #isPrepared = false;
  #missed = { silent: 0, failing: 0 };

  constructor(log: (message: string, error: unknown) => void = () => undefined) {
    this.#log = log;
  }

  /** Says what the start is busy with, for those who ask before it is done. */
  starting(detail: string): void {
    this.#state = { status: 'starting', reason: 'starting', detail };
  }

  /** Connects, and checks that the server is there, lets us in and is not too old. `needRoom` comes before each write. */
  async connect(connection: Connection, forConsole: ConsoleConnection = {}, needRoom?: (bytes: number) => Promise<void>): Promise<Database> {
    const onRunaway = async (report: string) => {
      this.#runaway = `${report}. `;
      await forConsole.onRunaway?.(report);
    };
    const database = new Database(connection, needRoom);
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

  /** From now on the database answers, and is asked all the time whether it does. */
  async serve(connection: Connection, care?: Care): Promise<void> {
    this.#isPrepared = true;
    await this.#serve();
    this.#heartbeat ??= new Heartbeat(connection, (beat, why) => this.#felt(beat, why, care));
  }

  async #serve(): Promise<void> {
    const server = await this.#connections().database.info();
    this.#state = { status: 'ok', server, notices: this.#notices };
    this.#runaway = '';
    this.#missed = { silent: 0, failing: 0 };
    void warmUp(this.#connections().database);
  }

  /** Follows a private server: away while it restarts, back when it answers again. */
  follow(neo4j: PrivateNeo4j): void {
    neo4j.onState((server) => {
      if (server.state === 'running') {
        this.#log('Neo4j answers again', new Date().toISOString());
        this.#open?.console.reconnect();
        if (this.#isPrepared) void this.#serveAgain(neo4j);
      } else if (server.state === 'restarting') {
        this.#log(`Neo4j is being restarted (try ${server.attempt})`, `${new Date().toISOString()} ${server.reason}`);
        if (!this.#isPrepared) return;
        if (server.isDamaged) this.#away('damaged', server.reason);
        else this.#away('restarting', `${this.#runaway}Neo4j is being restarted (try ${server.attempt}): ${server.reason}.`);
      } else this.#away('unreachable', 'Neo4j was stopped.');
    });
  }

  /** Right after a restart the driver may still meet its old connections: asks until the server answers. */
  async #serveAgain(neo4j: PrivateNeo4j): Promise<void> {
    while (neo4j.state().state === 'running' && this.#state.status !== 'ok') {
      await this.#serve().catch(() => setTimeout(500));
    }
  }

  #away(reason: AwayReason, detail: string): void {
    if (this.#state.status !== 'unavailable') this.#awaySince = Date.now();
    this.#state = { status: 'unavailable', reason, detail };
  }

  /** What the heartbeat found: our own database is restarted when it stays silent or failing and there is room, a foreign one is told away. */
  async #felt(beat: Beat, why: string, care: Care | undefined): Promise<void> {
    if (beat === 'well') {
      this.#missed = { silent: 0, failing: 0 };
      if (this.#state.status === 'unavailable' && !this.#isMended()) await this.#serve().catch(() => undefined);
      if (care) this.#tellRoom(await care.hasRoomToWrite());
      return;
    }
    this.#missed[beat]++;
    if ((this.#missed.silent < maxMissed && this.#missed.failing < maxMissed) || this.#isMended()) return;
    if (this.#state.status === 'ok') this.#log('The database does not answer', `${new Date().toISOString()} ${why}`);
    if (!care) return this.#away('unreachable', 'The database does not answer. Plumbline asks every two seconds whether it is back.');
    if (!(await care.hasRoomToRun())) {
      return this.#away('disk-full', 'The disk of the data folder is full, and Neo4j has stopped answering. Free some space there: Neo4j is then restarted by itself, and nothing that was saved is lost.');
    }
    this.#missed = { silent: 0, failing: 0 };
    await care.restart('it did not answer').catch(() => undefined);
  }

  /** Whether the supervisor of our own server is at work on it. */
  #isMended(): boolean {
    return this.#state.status !== 'ok' && (this.#state.reason === 'restarting' || this.#state.reason === 'damaged');
  }

  #tellRoom(hasRoom: boolean): void {
    if (this.#notices.includes(noRoom) === !hasRoom) return;
    this.#tell(hasRoom ? this.#notices.filter((notice) => notice !== noRoom) : [...this.#notices, noRoom]);
  }

  #tell(notices: string[]): void {
    this.#notices = notices;
    if (this.#state.status === 'ok') this.#state = { ...this.#state, notices };
  }

  /** Something that the operator should know while the database goes on answering; the last few are kept. */
  notice(sentence: string): void {
    this.#tell([...this.#notices, sentence].slice(-5));
  }

  state(): DatabaseState {
    return this.#state;
  }

  /** Resolves when the database answers again, or when that takes too long for a request to wait; at once while it answers. */
  async untilBack(signal: AbortSignal): Promise<void> {
    while (this.#state.status === 'unavailable' && this.#state.reason === 'restarting' && Date.now() < this.#awaySince + patience && !signal.aborted) await setTimeout(100);
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
    this.#heartbeat?.stop();
    await Promise.allSettled([this.#open?.database.close(), this.#open?.console.close()]);
  }

  #requireOk(): void {
    if (this.#state.status !== 'ok') throw new PlumblineError('database-unavailable', this.#state.detail);
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
