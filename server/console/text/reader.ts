import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { PlumblineError } from '../../errors.ts';
import { tooBusy } from '../gate.ts';
import { limits } from '../limits.ts';
import { refusal } from '../refusal.ts';
import type { CheckedText } from './check.ts';
import type { Task, Verdict } from './worker.ts';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/**
 * Looks at texts in threads of their own, so that none can hold up anybody else: one that takes longer than its deadline is
 * ended with its thread, whatever the check is busy with.
 */
export class TextReader {
  readonly #pool: Piscina<Task, Verdict>;

  /** `worker` is the file whose `look` looks at a text. */
  constructor(worker = new URL('worker.ts', import.meta.url)) {
    this.#pool = new Piscina<Task, Verdict>({
      filename: fileURLToPath(worker),
      name: 'look',
      execArgv: ['--import', tsx],
      minThreads: 1,
      maxThreads: 2,
      maxQueue: limits.waiting,
      resourceLimits: { maxOldGenerationSizeMb: 128 },
    });
  }

  /** Throws what `checkText` throws, and `query-refused` for what can't be looked through in time. */
  async check(task: Task, signal: AbortSignal): Promise<CheckedText> {
    const deadline = AbortSignal.timeout(limits.checkTimeout);
    const verdict = await this.#pool.run(task, { signal: AbortSignal.any([signal, deadline]) }).catch((error: unknown) => {
      signal.throwIfAborted();
      if (deadline.aborted) throw refusal('too-complex', 'The query could not be looked through in time: write it shorter or plainer.');
      if (error instanceof Error && /queue/i.test(error.message)) throw tooBusy('Too many queries are waiting to be looked through.');
      throw error;
    });
    if ('checked' in verdict) return verdict.checked;
    const { code, message, extras } = verdict.problem;
    throw new PlumblineError(code, message, { extras });
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
