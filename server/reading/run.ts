import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Refused } from '../formats/model.ts';
import { watchMemory } from './memory.ts';
import type { Answer, Progress, Task } from './messages.ts';

export interface Bounds {
  /** Milliseconds that all of it may take. */
  deadline: number;
  /** Resident bytes that the process may hold. */
  memory: number;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** The script that the process runs. */
  child?: URL;
}

type Final = Exclude<Answer, { progress: Progress }>;

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const ownChild = new URL('child.ts', import.meta.url);

/**
 * Does a task in a process of its own, which is killed at its deadline, above its memory, and when the signal aborts. `about` says
 * what the sentence of a failure begins with, by the file that was being read. Throws `Refused`, or the signal's reason.
 */
export async function runTask(task: Task, bounds: Bounds, about: (file: number) => string): Promise<Final> {
  bounds.signal?.throwIfAborted();
  const child = start(bounds);
  let file = 0;
  const refuse = (why: string): Refused => new Refused(`${about(file)}: ${why}`, { file });
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const endings: (() => void)[] = [() => process.off('exit', killWithUs)];
  try {
    return await new Promise<Final>((resolve, reject) => {
      const late = setTimeout(() => reject(refuse(`it took more than ${bounds.deadline / 1000} s.`)), bounds.deadline);
      endings.push(() => clearTimeout(late));
      if (child.pid !== undefined) endings.push(watchMemory(child.pid, bounds.memory, () => reject(refuse(tooMuch(bounds)))));
      const abort = () => reject(bounds.signal?.reason as Error);
      bounds.signal?.addEventListener('abort', abort, { once: true });
      endings.push(() => bounds.signal?.removeEventListener('abort', abort));
      child.on('message', (answer: Answer) => {
        if (!('progress' in answer)) return resolve(answer);
        file = answer.progress.file;
        bounds.onProgress?.(answer.progress);
      });
      child.once('error', (error) => reject(refuse(`it could not be begun (${error.message}).`)));
      child.once('exit', (code, signal) => reject(refuse(howEnded(code, signal, bounds))));
      child.send(task, (error) => {
        if (error && child.connected) reject(refuse(`it could not be begun (${error.message}).`));
      });
    });
  } finally {
    for (const end of endings) end();
    child.kill('SIGKILL');
  }
}

function start({ memory, child = ownChild }: Bounds): ChildProcess {
  const heap = Math.max(64, Math.floor((memory * 0.8) / 1_048_576));
  return fork(fileURLToPath(child), [], {
    execArgv: ['--import', tsx, `--max-old-space-size=${heap}`],
    env: bareEnvironment(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** None of the app's settings and secrets, and no flags meant for another program. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'TEMP', 'SystemRoot'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}

const tooMuch = ({ memory }: Bounds): string => `it took more than ${Math.round(memory / 1_000_000)} MB of memory.`;

/** A heap that is full ends the process by itself, with SIGABRT. */
function howEnded(code: number | null, signal: string | null, bounds: Bounds): string {
  if (signal === 'SIGABRT' || code === 134) return tooMuch(bounds);
  return `reading ended unexpectedly (${signal ?? `code ${code}`}).`;
}
