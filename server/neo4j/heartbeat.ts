import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { cypher } from '../../cypher/files.ts';
import type { Connection } from './database.ts';

export type Beat = 'well' | 'silent' | 'failing';

const pause = 2_000;
const patience = 4_000;

/** Asks the database every two seconds, over a connection of its own, whether it still answers, and tells what came of it. */
export class Heartbeat {
  readonly #ended = new AbortController();

  constructor(connection: Connection, tell: (beat: Beat, why: string) => Promise<void> | void) {
    this.#run(connection, tell).catch(() => undefined);
  }

  stop(): void {
    this.#ended.abort();
  }

  async #run(connection: Connection, tell: (beat: Beat, why: string) => Promise<void> | void): Promise<void> {
    const { signal } = this.#ended;
    for (;;) {
      await sleep(pause, undefined, { ref: false });
      signal.throwIfAborted();
      const [beat, why] = await ask(connection);
      signal.throwIfAborted();
      await tell(beat, why);
    }
  }
}

async function ask({ uri, username, password, database }: Connection): Promise<[Beat, string]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { maxConnectionPoolSize: 1, maxTransactionRetryTime: 0, connectionTimeout: patience, telemetryDisabled: true, userAgent: 'plumbline-heartbeat' });
  try {
    const options = { routing: neo4j.routing.READ, ...(database ? { database } : {}) };
    const answer = driver.executeQuery(cypher('health/alive'), {}, options).then(() => true);
    const answered = await Promise.race([answer, sleep(patience, false, { ref: false })]);
    return answered ? ['well', ''] : ['silent', 'it did not answer'];
  } catch (error) {
    return ['failing', error instanceof Error ? error.message : String(error)];
  } finally {
    void driver.close().catch(() => undefined);
  }
}
