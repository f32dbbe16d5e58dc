import { RateLimiterMemory } from 'rate-limiter-flexible';
import { PlumblineError } from '../errors.ts';
import { limits } from './limits.ts';

/** Keeps away for a while who asks again and again for what stalls the database or runs into its timeout. */
export class Pauses {
  readonly #harm = new RateLimiterMemory({ points: limits.harm, duration: limits.harmTime / 1_000, blockDuration: limits.pause / 1_000 });

  /** Throws `too-busy` with the time to wait while a client has a pause. */
  async require(client: string): Promise<void> {
    const state = await this.#harm.get(client);
    if (!state || state.consumedPoints <= limits.harm) return;
    const seconds = Math.ceil(state.msBeforeNext / 1_000);
    throw new PlumblineError('too-busy', `Several queries of yours kept the database from answering. Please try again in ${seconds} seconds.`, {
      extras: { rule: 'pause', retryAfter: seconds },
    });
  }

  /** Counts a query that ran into its timeout. */
  ranOut(client: string): void {
    this.#count(client, 1);
  }

  /** Counts one that made a restart necessary: a pause begins at once. */
  stalled(client: string): void {
    this.#count(client, limits.harm + 1);
  }

  #count(client: string, points: number): void {
    // A client that is paused already is refused here too.
    this.#harm.consume(client, points).catch(() => undefined);
  }
}
