import neo4j, { type Driver, type Plan, type Result, type ResultSummary, type Transaction } from 'neo4j-driver';
import type { Connection } from '../database.ts';

/** One statement of a person, to be read and never to write. */
export interface Statement {
  text: string;
  /** Driver values. */
  parameters: Record<string, unknown>;
  /** Most rows to keep. */
  limit: number;
  /** Ends the query in the database. */
  signal: AbortSignal;
}

/** What `EXPLAIN` says of a statement, before it runs. */
export interface Explained {
  type: string;
  plan: Plan | false;
}

export interface ConsoleAnswer {
  columns: string[];
  /** Driver values, one list a row. */
  rows: unknown[][];
  truncated: boolean;
  summary: ResultSummary;
  /** Labels and properties of nodes that relationships in the rows name but the rows do not hold. */
  missing: unknown[];
}

/** Milliseconds that the server gives a statement. */
export const statementTimeout = 15_000;
/** The server does not answer some errors at all; so long after its own timeout we stop waiting. */
const grace = 5_000;
const maxBytes = 32 * 1024 * 1024;

class DeadlinePassed extends Error {}

/** A statement that could not be planned; lines in the server's `cause` count one line of ours, EXPLAIN, before it. */
export class PlanningFailed extends Error {
  constructor(override readonly cause: unknown) {
    super('The statement could not be planned');
  }
}

/**
 * Runs statements of people on a driver of its own, in READ access mode, with a timeout, a row limit and a byte limit.
 * A statement that outlives its deadline costs this driver alone: it is closed and made anew.
 */
export class Console {
  readonly #connection: Connection;
  #driver: Driver;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#driver = connect(connection);
  }

  /** Plans a statement without running it. Throws what the driver throws. */
  async explain({ text, parameters, signal }: Statement): Promise<Explained> {
    return this.#transaction(signal, async (tx) => {
      const { summary } = await tx.run(`EXPLAIN\n${text}`, parameters);
      return { type: summary.queryType, plan: summary.plan };
    }).catch((error: unknown) => {
      throw new PlanningFailed(error);
    });
  }

  /** Runs a statement and reads its rows up to the limits. Throws what the driver throws. */
  async run({ text, parameters, limit, signal }: Statement, missingNodes: (rows: unknown[][]) => string[], lookUp: string): Promise<ConsoleAnswer> {
    return this.#transaction(signal, async (tx) => {
      const result = tx.run(text, parameters);
      const { columns, rows, truncated, summary } = await readRows(result, limit);
      const ids = missingNodes(rows);
      const missing = ids.length === 0 ? [] : (await tx.run(lookUp, { ids })).records.map((record) => record.get(0) as unknown);
      return { columns, rows, truncated, summary, missing };
    });
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #transaction<T>(signal: AbortSignal, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const driver = this.#driver;
    const { database } = this.#connection;
    const session = driver.session({
      defaultAccessMode: neo4j.session.READ,
      fetchSize: 500,
      ...(database ? { database } : {}),
    });
    // Closing the session ends the statement in the database at once; a rollback would wait for it.
    const end = () => void session.close().catch(() => undefined);
    signal.addEventListener('abort', end, { once: true });
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new DeadlinePassed()), statementTimeout + grace);
    });
    try {
      signal.throwIfAborted();
      const answer = await Promise.race([deadline, inTransaction(session, work)]);
      await session.close();
      return answer;
    } catch (error) {
      end();
      if (error instanceof DeadlinePassed) this.#replace(driver);
      throw error;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
    }
  }

  #replace(driver: Driver): void {
    if (this.#driver === driver) this.#driver = connect(this.#connection);
    void driver.close().catch(() => undefined);
  }
}

/** Whether an error says that our own deadline passed without any answer of the server. */
export function isDeadline(error: unknown): boolean {
  return error instanceof DeadlinePassed;
}

async function inTransaction<T>(session: ReturnType<Driver['session']>, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const tx = await session.beginTransaction({ timeout: statementTimeout, metadata: { app: 'plumbline console' } });
  const answer = await work(tx);
  await tx.close();
  return answer;
}

function connect({ uri, username, password }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    maxConnectionPoolSize: 20,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    userAgent: 'plumbline console',
    telemetryDisabled: true,
  });
}

/** Reads rows until the limit; one row more tells a full answer from a cut one. */
async function readRows(result: Result, limit: number): Promise<Omit<ConsoleAnswer, 'missing'>> {
  const columns = (await result.keys()).map(String);
  const rows: unknown[][] = [];
  let truncated = false;
  let bytes = 0;
  for await (const record of result) {
    if (rows.length === limit || bytes > maxBytes) {
      truncated = true;
      break;
    }
    const row = columns.map((column) => record.get(column) as unknown);
    bytes += sizeOf(row);
    rows.push(row);
  }
  return { columns, rows, truncated, summary: await result.summary() };
}

/** About how many bytes a value takes in an answer. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (value === null || typeof value !== 'object') return 8;
  let size = 2;
  for (const item of Array.isArray(value) ? value : Object.values(value)) size += sizeOf(item) + 8;
  return size;
}
