import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isAlive, type ProcessIdentity } from './processIdentity.ts';

/** All that one start of the server needs. */
export interface Launch {
  java: string;
  /** Flags, class path, main class and arguments. */
  arguments: string[];
  /** Where it runs. The class path is relative to it, so that no character of a folder's name can break it. */
  folder: string;
  pidFile: string;
  console: string;
}

export interface ServerProcess {
  child: ChildProcess;
  identity: ProcessIdentity | undefined;
  /** Resolves with how it ended, in words; never rejects. */
  exited: Promise<string>;
}

/**
 * Starts the server in a session of its own, so that Ctrl-C reaches the app alone and the app stops the server in order.
 * The pid file says "one is being started" before there is a process, and which one right after.
 */
export function launch(launch: Launch): ServerProcess {
  writeFileSync(launch.pidFile, '{}\n', { mode: 0o600 });
  const output = openSync(launch.console, 'w', 0o600);
  const child = spawn(launch.java, launch.arguments, {
    cwd: launch.folder,
    detached: true,
    env: bareEnvironment(),
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  if (identity) writeFileSync(launch.pidFile, `${JSON.stringify(identity)}\n`);
  const endWithApp = () => child.kill('SIGTERM');
  process.once('exit', endWithApp);
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `ended by ${signal}` : `ended with code ${code}`));
  }).then((how) => {
    process.off('exit', endWithApp);
    rmSync(launch.pidFile, { force: true });
    return how;
  });
  return { child, identity, exited };
}

/** What the server needs of the app's environment: none of its secrets, and no flags meant for another Java. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}

/** Ends a process: SIGTERM, and SIGKILL when it is still there after `timeout` milliseconds. Asks for its identity before each signal. */
export async function end(identity: ProcessIdentity, timeout: number): Promise<void> {
  for (const [signal, wait] of [['SIGTERM', timeout], ['SIGKILL', 10_000]] as const) {
    if (!isAlive(identity)) return;
    try {
      process.kill(identity.pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw error;
    }
    const until = performance.now() + wait;
    while (isAlive(identity) && performance.now() < until) await sleep(20);
  }
}
