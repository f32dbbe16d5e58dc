import { createHash } from 'node:crypto';
import neo4j, { Neo4jError, type Driver, type Record as Neo4jRecord, type Session } from 'neo4j-driver';
import { z } from 'zod';
import { PlumblineError } from '../errors.ts';
import { fromDriverError } from './driverErrors.ts';
import { Memory, type Versioned } from './memory.ts';
import { toParameters } from './parameters.ts';
import { plainValue } from './plainValue.ts';
import { type Query, query } from './query.ts';
import { questionOf, unshaped } from './question.ts';

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

/** The one query runner: routing, timeout, metadata, error translation and closing are written here alone. */
export class Database {
  readonly driver: Driver;
  readonly database: string | undefined;
  readonly #memory = new Memory();

  constructor(connection: Connection) {
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
    return (await this.#readOne(query)).answer;
  }

  /** Runs several reading queries in one transaction, so that they see the same graph. */
  async readAll<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return (await this.readVersioned(work)).answer;
  }

  /** Like `readAll`, with the version of the graph that the answer was read from. */
  async readVersioned<T>(work: (run: Run) => Promise<T>, timeout = readTimeout): Promise<Versioned<T>> {
    return this.#session(neo4j.session.READ, async (session) => {
      const answer = await session.executeRead((tx) => work(runIn(tx)), { timeout, metadata: { app: 'plumbline' } });
      return { answer, version: versionOf(session.lastBookmarks()) };
    });
  }

  /** Names the present state of the graph: another one after every transaction that wrote, whoever ran it. */
  async version(): Promise<string> {
    return (await this.#readOne(query('health/nothing', z.unknown()))).version;
  }

  /** One query in one round trip. A connection that is gone, or a passing fault: once more, as the driver would try it. */
  async #readOne<Row>(query: Query<Row>): Promise<Versioned<Row[]>> {
    const { patience = readTimeout } = query;
    const quickly = this.#session(neo4j.session.READ, async (session) => {
      const answer = await runIn(session, { timeout: patience, metadata: { app: 'plumbline' } })(query);
      return { answer: answer as Row[], version: versionOf(session.lastBookmarks()) };
    });
    return quickly.catch((error: unknown) => {
      if (!isPassing(error)) throw error;
      return this.readVersioned(async (run) => [...(await run(query))], patience);
    });
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
   * it, the same query with the same parameters is not run again. Starts anew when somebody writes in between; throws
   * `too-busy` when somebody does so all the time.
   */
  async atOneVersion<T>(work: (recall: Recall) => Promise<T>): Promise<Versioned<T>> {
    for (let attempt = 0; attempt < 5; attempt++) {
      const version = await this.version();
      const moved = new Error('Somebody wrote to the graph');
      const recall = async <Row>(query: Query<Row>, shape: (rows: readonly Row[]) => unknown = unshaped): Promise<unknown> => {
        const found = await this.#memory.recall(questionOf(query, shape), version, async () => {
          const { answer, version: of } = await this.#readOne(query);
          return { answer: shape(answer), version: of };
        });
        if (found.version !== version) throw moved;
        return found.answer;
      };
      try {
        return { version, answer: await work(recall as Recall) };
      } catch (error) {
        if (error !== moved) throw error;
      }
    }
    throw new PlumblineError('too-busy', 'The graph is being written to all the time: ask again when that has ended.');
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

  /** Runs `work` in one writing transaction: all of it, or nothing. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#session(neo4j.session.WRITE, (session) =>
      session.executeWrite((tx) => work(runIn(tx)), { timeout: writeTimeout, metadata: { app: 'plumbline' } }),
    );
  }

  /** Checks that the server answers and who it is. Throws a `PlumblineError` when it does not. */
  async info(): Promise<ServerInfo> {
    const [info] = await this.read(query('health/components', serverInfo));
    return info ?? { version: '', edition: '' };
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  async #session<T>(mode: 'READ' | 'WRITE', work: (session: ReturnType<Driver['session']>) => Promise<T>): Promise<T> {
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

/**
 * Neo4j's bookmark of a transaction says which state of the database it saw. It is opaque by contract, so it is only
 * ever compared; a hash makes it short enough to read out.
 */
function versionOf(bookmarks: string[]): string {
  return createHash('sha256').update([...bookmarks].sort().join(' ')).digest('hex').slice(0, 12);
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
