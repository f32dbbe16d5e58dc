import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from './database.ts';
import { logIn } from './login.ts';

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

async function ask(connection: Connection): Promise<[Beat, string]> {
  try {
    const answered = await Promise.race([logIn(connection).then(() => true), sleep(patience, false, { ref: false })]);
    return answered ? ['well', ''] : ['silent', 'it did not answer'];
  } catch (error) {
    return ['failing', error instanceof Error ? error.message : String(error)];
  }
}
