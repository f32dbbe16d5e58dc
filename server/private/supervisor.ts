import { setTimeout as sleep } from 'node:timers/promises';
import { DamagedStore } from './lastWords.ts';
import { end, type ServerProcess } from './process.ts';
import type { ServerState } from './types.ts';

export interface Supervised {
  /** Starts the process; what it returns is stopped by the supervisor alone. */
  launch: () => ServerProcess;
  /** Resolves when the process answers; rejects when it ends first or the signal is aborted. */
  ready: (server: ServerProcess, signal: AbortSignal) => Promise<void>;
}

const firstDelay = 500;
const maxDelay = 30_000;
const healthyAfter = 60_000;
const stopPatience = 10_000;
const hungPatience = 2_000;

/** Milliseconds to wait before the n-th try in a row, from 1: half a second, doubled each time, half a minute at most. */
export function backOff(attempt: number): number {
  return Math.min(firstDelay * 2 ** (attempt - 1), maxDelay);
}

/** Keeps one server process running: starts it again when it ends by itself, with growing pauses, until it is stopped. */
export class Supervisor {
  readonly #supervised: Supervised;
  readonly #listeners = new Set<(state: ServerState) => void>();
  readonly #stopped = new AbortController();
  #state: ServerState = { state: 'stopped' };
  #server: ServerProcess | undefined;
  #attempt = 0;
  #isDamaged = false;
  #runningSince = 0;
  /** Aborted to end the pause before the next try. */
  #pause = new AbortController();
  /** A restart was asked for during a try: if that one fails, the next follows at once. */
  #hurry = false;
  #stopping: Promise<void> | undefined;

  constructor(supervised: Supervised) {
    this.#supervised = supervised;
  }

  get state(): ServerState {
    return this.#state;
  }

  get pid(): number | undefined {
    return this.#server?.child.pid;
  }

  onState(listener: (state: ServerState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The first start: rejects when the server does not come up, with nothing left running. */
  async start(signal?: AbortSignal): Promise<void> {
    const stop = () => void this.stop();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      signal?.throwIfAborted();
      await this.#bringUp();
    } catch (error) {
      await this.stop();
      throw signal?.aborted ? signal.reason : error;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  /** Ends the server, which may be hung, and brings it up again. Resolves when it runs; rejects when it was stopped meanwhile. */
  async restart(reason: string): Promise<void> {
    const running = this.#untilRunning();
    if (this.#state.state === 'running' && this.#server) {
      const old = this.#server;
      this.#server = undefined;
      this.#attempt = 1;
      this.#restarting(reason, 0);
      await this.#end(old, hungPatience);
      void this.#tryAgain(reason);
    } else {
      this.#hurry = true;
      this.#pause.abort();
    }
    return running;
  }

  /** Ends the server for good. A second call waits for the same end. */
  stop(): Promise<void> {
    this.#stopping ??= this.#endAll();
    return this.#stopping;
  }

  async #endAll(): Promise<void> {
    this.#stopped.abort(new Error('the private Neo4j was stopped'));
    this.#pause.abort();
    const server = this.#server;
    this.#server = undefined;
    if (server) await this.#end(server, stopPatience);
    if (this.#state.state !== 'stopped') this.#tell({ state: 'stopped' });
  }

  async #bringUp(): Promise<void> {
    this.#stopped.signal.throwIfAborted();
    const server = this.#supervised.launch();
    this.#server = server;
    try {
      await this.#supervised.ready(server, this.#stopped.signal);
    } catch (error) {
      await this.#end(server, hungPatience);
      throw error;
    }
    this.#stopped.signal.throwIfAborted();
    this.#runningSince = performance.now();
    this.#hurry = false;
    this.#isDamaged = false;
    this.#tell({ state: 'running' });
    void server.exited.then((how) => {
      if (this.#server === server) void this.#lost(`Neo4j ${how}`);
    });
  }

  async #lost(reason: string): Promise<void> {
    if (this.#stopped.signal.aborted) return;
    if (performance.now() - this.#runningSince > healthyAfter) this.#attempt = 0;
    this.#attempt += 1;
    const delay = this.#hurry ? 0 : backOff(this.#attempt);
    this.#pause = new AbortController();
    this.#restarting(reason, delay);
    await sleep(delay, undefined, { signal: this.#pause.signal }).catch(() => {});
    this.#hurry = false;
    await this.#tryAgain(reason);
  }

  async #tryAgain(reason: string): Promise<void> {
    try {
      await this.#bringUp();
    } catch (error) {
      this.#runningSince = performance.now();
      this.#isDamaged = error instanceof DamagedStore;
      await this.#lost(error instanceof Error ? error.message : reason);
    }
  }

  async #end(server: ServerProcess, timeout: number): Promise<void> {
    if (server.identity) await end(server.identity, timeout);
    await server.exited;
  }

  #restarting(reason: string, delay: number): void {
    this.#tell({ state: 'restarting', attempt: this.#attempt, reason, nextTryAt: new Date(Date.now() + delay).toISOString(), isDamaged: this.#isDamaged });
  }

  #tell(state: ServerState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  #untilRunning(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#stopped.signal.aborted) return reject(this.#stopped.signal.reason as Error);
      const end = this.onState(({ state }) => {
        if (state === 'restarting') return;
        end();
        if (state === 'running') resolve();
        else reject(this.#stopped.signal.reason as Error);
      });
    });
  }
}
