import { randomUUID } from 'node:crypto';
import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver';
import type { Connection } from '../neo4j/database.ts';
import { limits } from './limits.ts';
import type { Watchdog } from './watchdog.ts';

/** By this the console's transactions are known in the database. */
export const appName = 'plumbline console';

class DeadlinePassed extends Error {}

/** Whether an error says that our own deadline passed without any answer of the server. */
export function isDeadline(error: unknown): boolean {
  return error instanceof DeadlinePassed;
}

/** A driver of the console's own: what hangs there costs nobody else a connection. It is closed and made anew then. */
export class ConsoleDriver {
  readonly #connection: Connection;
  #driver: Driver;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#driver = connect(connection);
  }

  /** Runs `work` in a reading transaction with a timeout of the server's and a deadline of ours; `signal` ends it in the database. */
  async transaction<T>(options: { timeout: number; signal: AbortSignal; client?: string; watchdog?: Watchdog | undefined }, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { timeout, signal, client = '', watchdog } = options;
    const driver = this.#driver;
    const statement = randomUUID();
    const session = this.#session(driver);
    // Closing the session ends the statement in the database at once; a rollback would wait for it.
    const end = () => void session.close().catch(() => undefined);
    signal.addEventListener('abort', end, { once: true });
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new DeadlinePassed()), timeout + limits.grace);
    });
    const aborted = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));
    watchdog?.began(statement, client);
    try {
      signal.throwIfAborted();
      const answer = await Promise.race([deadline, aborted, inTransaction(session, timeout, statement, work)]);
      await Promise.race([deadline, session.close()]);
      watchdog?.ended(statement);
      return answer;
    } catch (error) {
      end();
      if (error instanceof DeadlinePassed) this.replace(driver);
      if (error instanceof DeadlinePassed || signal.aborted) watchdog?.abandoned(statement);
      else watchdog?.ended(statement);
      throw error;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
    }
  }

  /** Gives up every connection; new ones are made when needed. */
  replace(driver = this.#driver): void {
    if (this.#driver === driver) this.#driver = connect(this.#connection);
    void driver.close().catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #session(driver: Driver): Session {
    const { database } = this.#connection;
    // Few rows at a time: a row can be megabytes, and what was asked for comes whole.
    return driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: 10, ...(database ? { database } : {}) });
  }
}

async function inTransaction<T>(session: Session, timeout: number, statement: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const tx = await session.beginTransaction({ timeout, metadata: { app: appName, statement } });
  const answer = await work(tx);
  await tx.close();
  return answer;
}

function connect({ uri, username, password }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    maxConnectionPoolSize: 20,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    userAgent: appName,
    telemetryDisabled: true,
  });
}
