import { setTimeout as sleep } from 'node:timers/promises';
import { limits } from './limits.ts';

/** A transaction of the console's that the database lists. */
export interface Listed {
  statement: string;
  status: string;
  /** Milliseconds since it began. */
  elapsed: number;
}

export interface WatchdogOptions {
  /** Asks the database; rejects when it does not answer. */
  list: () => Promise<Listed[]>;
  /** Ends what goes on, or reports it; the watchdog rests until then. `clients` asked for it, or may have. */
  onRunaway: (report: string, clients: readonly string[]) => Promise<void>;
  /** Milliseconds between looks. */
  interval?: number;
}

/** So long a statement may go on after it was told to end. */
const timeout = 3_000;
/** A statement that runs longer than this is looked after. */
const suspicious = 1_500;
/** So many looks in a row may fail. */
const maxFailures = 2;

/**
 * Sees statements that outlive their own end: the timeout does not interrupt a single expression, and its transaction stays
 * listed while the thread goes on. Looks only while something runs long or was left before it answered.
 */
export class Watchdog {
  readonly #options: WatchdogOptions;
  /** Whose each statement is, when it began, and when it was left without an answer. */
  readonly #watched = new Map<string, { client: string; began: number; left?: number }>();
  readonly #terminated = new Map<string, number>();
  #isLooking = false;
  #isStopped = false;

  constructor(options: WatchdogOptions) {
    this.#options = options;
  }

  began(statement: string, client: string): void {
    this.#watched.set(statement, { client, began: performance.now() });
    void this.#look();
  }

  /** The database answered: nothing of it is left. */
  ended(statement: string): void {
    this.#watched.delete(statement);
  }

  /** We stopped waiting for it. */
  abandoned(statement: string): void {
    const known = this.#watched.get(statement);
    if (known) known.left = performance.now();
    void this.#look();
  }

  stop(): void {
    this.#isStopped = true;
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    let failures = 0;
    while (this.#watched.size > 0 && !this.#isStopped) {
      await sleep(this.#options.interval ?? 1_000, undefined, { ref: false });
      const now = performance.now();
      if (![...this.#watched.values()].some(({ began, left }) => left !== undefined || now - began > suspicious)) continue;
      try {
        const listed = await this.#options.list();
        failures = 0;
        this.#forgetGone(listed);
        const runaway = listed.find((transaction) => this.#isRunaway(transaction));
        if (runaway) await this.#report(runaway);
      } catch {
        failures++;
        if (failures >= maxFailures) await this.#report(undefined);
      }
    }
    this.#isLooking = false;
  }

  #forgetGone(listed: Listed[]): void {
    const there = new Set(listed.map(({ statement }) => statement));
    for (const [statement, { left }] of this.#watched) if (left !== undefined && !there.has(statement)) this.#watched.delete(statement);
    for (const statement of this.#terminated.keys()) if (!there.has(statement)) this.#terminated.delete(statement);
  }

  #isRunaway({ statement, status, elapsed }: Listed): boolean {
    const now = performance.now();
    const left = this.#watched.get(statement)?.left;
    if (/terminated|closing/i.test(status)) {
      if (!this.#terminated.has(statement)) this.#terminated.set(statement, now);
    }
    const told = Math.min(left ?? Infinity, this.#terminated.get(statement) ?? Infinity);
    return now - told > timeout || elapsed > limits.statementTimeout + timeout;
  }

  async #report(runaway: Listed | undefined): Promise<void> {
    const what = runaway
      ? `A query of the console goes on ${Math.round(runaway.elapsed / 1000)} s after it began, though it was ended`
      : 'The database stopped answering while a query of the console ran';
    const now = performance.now();
    const known = runaway && this.#watched.get(runaway.statement);
    const suspects = known ? [known] : [...this.#watched.values()].filter(({ began, left }) => left !== undefined || now - began > suspicious);
    this.#watched.clear();
    this.#terminated.clear();
    await this.#options.onRunaway(what, suspects.map(({ client }) => client)).catch(() => undefined);
  }
}
