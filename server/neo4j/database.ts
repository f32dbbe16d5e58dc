import neo4j, { Neo4jError, type Driver, type Record as Neo4jRecord, type Session } from 'neo4j-driver';
import { z } from 'zod';
import { cypher } from '../../cypher/files.ts';
import { PlumblineError } from '../errors.ts';
import { fromDriverError } from './driverErrors.ts';
import { Memory, type Versioned } from './memory.ts';
import { toParameters } from './parameters.ts';
import { plainValue } from './plainValue.ts';
import { type Query, query } from './query.ts';
import { questionOf, unshaped } from './question.ts';
import { Revisions, type Touched } from './revisions.ts';

export type { Versioned } from './memory.ts';

/** How to reach a Neo4j. */
export interface Connection {
  uri: string;
  username: string;
  password: string;
  /** Home database when absent. */
  database?: string | undefined;
}

const serverInfo = z.object({ version: z.string(), edition: z.string() });
export type ServerInfo = z.infer<typeof serverInfo>;

/** Runs queries inside one transaction. */
export type Run = <Row>(query: Query<Row>) => Promise<readonly Row[]>;

/**
 * Gives the rows of a query, in the shape that `shape` makes of them: those that are remembered, or new ones. They are
 * everybody's: nobody may change them. `shape` should be one and the same function each time: another one is asked anew.
 */
export interface Recall {
  <Row>(query: Query<Row>): Promise<readonly Row[]>;
  <Row, Shape>(query: Query<Row>, shape: (rows: readonly Row[]) => Shape): Promise<Shape>;
}

/** Milliseconds. A server that has just started plans its first queries for seconds. */
const readTimeout = 30_000;
const writeTimeout = 120_000;
const copyTimeout = 3_600_000;

/** The one query runner: routing, timeout, metadata, error translation and closing are written here alone. */
export class Database {
  readonly driver: Driver;
  readonly database: string | undefined;
  readonly #memory = new Memory();
  readonly #revisions = new Revisions();
  /** Our own writes, one after the other, so that each can tell whether somebody else wrote before it. */
  #writing: Promise<unknown> = Promise.resolve();
  /** Until a write of ours that the database may have is known here too. */
  #committing: Promise<unknown> = Promise.resolve();

  readonly #needRoom: (bytes: number) => Promise<void>;

  /** `needRoom` throws when the disk has no room for another write. */
  constructor(connection: Connection, needRoom: (bytes: number) => Promise<void> = () => Promise.resolve()) {
    this.#needRoom = needRoom;
    this.database = connection.database;
    this.driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
      maxConnectionPoolSize: 50,
      // A busy machine takes seconds to let a new connection in.
      connectionAcquisitionTimeout: 30_000,
      connectionTimeout: 15_000,
      maxTransactionRetryTime: 5_000,
      userAgent: 'plumbline',
      telemetryDisabled: true,
    });
  }

  /** Runs one reading query in a transaction of its own. Throws a `PlumblineError`. */
  async read<Row>(query: Query<Row>): Promise<readonly Row[]> {
    return this.#readOne(query);
  }

  /** Runs several reading queries in one transaction, so that they see the same graph. */
  async readAll<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return (await this.readVersioned(work)).answer;
  }

  /** Like `readAll`, with the version of the graph that the answer was read from. */
  async readVersioned<T>(work: (run: Run) => Promise<T>, timeout = readTimeout): Promise<Versioned<T>> {
    const answer = await this.#reading((session) =>
      session.executeRead((tx) => work(runIn(tx)), { timeout, metadata: { app: 'plumbline' } }),
    );
    return { answer, version: this.#revisions.stamp() };
  }

  /** Names the present state of the graph: another one after every change of it, whoever made it. What people save about it is none. */
  async version(): Promise<string> {
    await this.#readOne(query('health/nothing', z.unknown()));
    return this.#revisions.stamp();
  }

  /** One query in one round trip. A connection that is gone, or a passing fault: once more, as the driver would try it. */
  async #readOne<Row>(query: Query<Row>): Promise<Row[]> {
    const { timeout = readTimeout } = query;
    try {
      return (await this.#reading((session) => runIn(session, { timeout, metadata: { app: 'plumbline' } })(query))) as Row[];
    } catch (error) {
      if (!isPassing(error)) throw error;
      return (await this.readVersioned(async (run) => [...(await run(query))], timeout)).answer;
    }
  }

  /**
   * Like `readVersioned`, for work that takes long: while nobody writes to the graph, the same question gets the answer
   * that it got before. `question` names the work and everything that it depends on.
   */
  async remembered<T>(question: string, work: (run: Run) => Promise<T>): Promise<Versioned<T>> {
    return this.#memory.recall(question, await this.version(), () => this.readVersioned(work));
  }

  /**
   * An answer that is put together from several queries of one and the same version of the graph. While nobody writes to
   * what it rests on, the same query with the same parameters is not run again. Starts anew when somebody does so in
   * between; when somebody does so all the time, all is read in one transaction, each query as the graph is by then.
   */
  async atOneVersion<T>(work: (recall: Recall) => Promise<T>): Promise<Versioned<T>> {
    for (let attempt = 0; attempt < 4; attempt++) {
      const version = await this.version();
      const moved = new Error('Somebody wrote to the graph');
      const restsOn = new Map<string, () => string>();
      const recall = async <Row>(query: Query<Row>, shape: (rows: readonly Row[]) => unknown = unshaped): Promise<unknown> => {
        const stampNow = () => this.#revisions.stamp(query.reads);
        const stamp = stampNow();
        const found = await this.#memory.recall(questionOf(query, shape), stamp, async () => {
          const answer = shape(await this.#readOne(query));
          return { answer, version: stampNow() };
        });
        if (found.version !== stamp) throw moved;
        restsOn.set(stamp, stampNow);
        return found.answer;
      };
      try {
        const answer = await work(recall as Recall);
        if ([...restsOn].every(([stamp, stampNow]) => stampNow() === stamp)) return { version, answer };
      } catch (error) {
        if (error !== moved) throw error;
      }
    }
    return this.readVersioned((run) => work((async <Row>(query: Query<Row>, shape: (rows: readonly Row[]) => unknown = unshaped) => shape(await run(query))) as Recall));
  }

  /** Runs reading work while no write of ours can come in between; `stream` hands on one row after the other, as the driver has it. */
  async holdingWrites<T>(work: (stream: (file: Parameters<typeof cypher>[0], onRow: (row: Record<string, unknown>) => Promise<void>) => Promise<void>) => Promise<T>): Promise<T> {
    const held = this.#writing.then(() =>
      this.#session(neo4j.session.READ, async (session) => {
        const tx = await session.beginTransaction({ timeout: copyTimeout, metadata: { app: 'plumbline' } });
        const answer = await work(async (file, onRow) => {
          for await (const record of tx.run(cypher(file))) await onRow(record.toObject());
        });
        await tx.commit();
        return answer;
      }),
    );
    this.#writing = held.catch(() => undefined);
    return held;
  }

  /** Runs one query with parameters that are the driver's own values, for a restore. */
  async putRaw(file: Parameters<typeof cypher>[0], parameters: Record<string, unknown>): Promise<Record<string, unknown>[]> {
    return this.#session(neo4j.session.WRITE, async (session) => {
      const { records } = await session.executeWrite((tx) => tx.run(cypher(file), parameters), { timeout: writeTimeout });
      return records.map((record) => record.toObject());
    });
  }

  /** Runs a statement that makes a constraint or an index, from a backup. */
  async putSchema(statement: string): Promise<void> {
    await this.#session(neo4j.session.WRITE, (session) => session.run(statement).then(() => undefined));
  }

  /** Runs one reading query once: no second try, no long wait, for those who want to know whether the server is there. */
  async readOnce<Row>(query: Query<Row>): Promise<readonly Row[]> {
    return this.#session(neo4j.session.READ, async (session) => {
      const tx = await session.beginTransaction({ timeout: 2_000, metadata: { app: 'plumbline' } });
      const rows = await runIn(tx)(query);
      await tx.commit();
      return rows;
    });
  }

  /**
   * Runs `work` in one writing transaction: all of it, or nothing. `touched` names the frameworks whose answers it may have
   * changed: what is remembered of others stays. Undefined where that is not known, or where nothing was written. `bytes` is
   * what it takes on the disk, where that is much.
   */
  async write<T>(work: (run: Run) => Promise<T>, touched: (result: T) => Touched | undefined, bytes = 0): Promise<T> {
    await this.#needRoom(bytes);
    const writing = this.#writing.then(() => this.#write(work, touched));
    this.#writing = writing.catch(() => undefined);
    return writing;
  }

  async #write<T>(work: (run: Run) => Promise<T>, touched: (result: T) => Touched | undefined): Promise<T> {
    let committed = () => {};
    try {
      return await this.#session(neo4j.session.WRITE, async (session) => {
        const begun = this.#revisions.transaction;
        const result = await session.executeWrite(
          async (tx) => {
            const done = await work(runIn(tx));
            this.#committing = new Promise<void>((resolve) => (committed = resolve));
            return done;
          },
          { timeout: writeTimeout, metadata: { app: 'plumbline' } },
        );
        const frameworks = touched(result);
        if (frameworks) this.#revisions.wrote(session.lastBookmarks(), frameworks);
        else this.#revisions.saw(session.lastBookmarks(), begun);
        return result;
      });
    } finally {
      committed();
    }
  }

  /** Runs reading work, and learns from it in which state the graph is. */
  async #reading<T>(work: (session: Session) => Promise<T>): Promise<T> {
    return this.#session(neo4j.session.READ, async (session) => {
      const begun = this.#revisions.transaction;
      const answer = await work(session);
      await this.#committing;
      this.#revisions.saw(session.lastBookmarks(), begun);
      return answer;
    });
  }

  /** Checks that the server answers and who it is. Throws a `PlumblineError` when it does not. */
  async info(): Promise<ServerInfo> {
    const [info] = await this.read(query('health/components', serverInfo));
    return info ?? { version: '', edition: '' };
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  async #session<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.driver.session({
      defaultAccessMode: mode,
      ...(this.database ? { database: this.database } : {}),
    });
    try {
      return await work(session);
    } catch (error) {
      throw fromDriverError(error);
    } finally {
      await session.close().catch(() => undefined);
    }
  }
}

function runIn(tx: Pick<Session, 'run'>, config?: Parameters<Session['run']>[2]): Run {
  return async (query) => {
    const result = await tx.run(query.text, toParameters(query.parameters, query.floats), config);
    return result.records.map((record) => query.row.parse(toObject(record)));
  };
}

/** Whether another try may help; what was too much once is too much again. */
function isPassing(error: unknown): boolean {
  return error instanceof PlumblineError && error.code !== 'query-timeout' && error.cause instanceof Neo4jError && error.cause.retryable;
}

/** A record as a plain object; integers become numbers. For the app's own queries, whose values all fit. */
function toObject(record: Neo4jRecord): Record<string, unknown> {
  return Object.fromEntries(record.keys.map((key) => [String(key), plainValue(record.get(key))]));
}
