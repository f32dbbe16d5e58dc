import { PlumblineError } from '../errors.ts';
import { limits } from './limits.ts';

interface Waiter {
  isHeavy: boolean;
  enter: () => void;
}

/**
 * Lets a few statements run at a time, fewer of them heavy, and the others wait: each person in turn, so that fifty queries
 * of one do not hold up the one query of another.
 */
export class Gate {
  #running = 0;
  #heavy = 0;
  /** In the order in which people have their turn. */
  readonly #queues = new Map<string, Waiter[]>();

  /** Resolves when the statement may run; call what it gives when it ended. Throws `too-busy`. */
  async enter(client: string, isHeavy: boolean, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (!this.#hasRoom(isHeavy) || this.#queues.size > 0) await this.#wait(client, isHeavy, signal);
    else this.#count(isHeavy, 1);
    let isOut = false;
    return () => {
      if (isOut) return;
      isOut = true;
      this.#count(isHeavy, -1);
      this.#next();
    };
  }

  #wait(client: string, isHeavy: boolean, signal: AbortSignal): Promise<void> {
    const queue = this.#queues.get(client) ?? [];
    const all = [...this.#queues.values()].reduce((sum, { length }) => sum + length, 0);
    if (queue.length >= limits.waitingOfOne) throw tooBusy('Several queries of yours are waiting already.');
    if (all >= limits.waiting) throw tooBusy('Too many queries are waiting.');
    return new Promise((resolve, reject) => {
      const leave = (error: Error) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', aborted);
        this.#drop(client, waiter);
        reject(error);
      };
      const aborted = () => leave(signal.reason as Error);
      const timer = setTimeout(() => leave(tooBusy('Other queries took too long.')), limits.queueTimeout);
      const waiter: Waiter = {
        isHeavy,
        enter: () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', aborted);
          this.#count(isHeavy, 1);
          resolve();
        },
      };
      signal.addEventListener('abort', aborted, { once: true });
      this.#queues.set(client, [...queue, waiter]);
      this.#next();
    });
  }

  /** Lets in whoever fits: the first of each person's, in turn. */
  #next(): void {
    for (const [client, queue] of [...this.#queues]) {
      const waiter = queue.find(({ isHeavy }) => this.#hasRoom(isHeavy));
      if (!waiter) continue;
      this.#queues.delete(client);
      const left = queue.filter((other) => other !== waiter);
      if (left.length > 0) this.#queues.set(client, left);
      waiter.enter();
    }
  }

  #drop(client: string, waiter: Waiter): void {
    const left = (this.#queues.get(client) ?? []).filter((other) => other !== waiter);
    if (left.length > 0) this.#queues.set(client, left);
    else this.#queues.delete(client);
  }

  #hasRoom(isHeavy: boolean): boolean {
    return this.#running < limits.running && (!isHeavy || this.#heavy < limits.heavy);
  }

  #count(isHeavy: boolean, by: number): void {
    this.#running += by;
    if (isHeavy) this.#heavy += by;
  }
}

export function tooBusy(why: string): PlumblineError {
  return new PlumblineError('too-busy', `${why} Please try again in a moment.`, { extras: { rule: 'too-busy' } });
}
