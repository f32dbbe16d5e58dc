import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isAlive, isJavaWith, listProcesses, type ProcessIdentity } from './processIdentity.ts';

/** All that one start of the server needs. */
export interface Launch {
  java: string;
  /** Flags, class path, main class and arguments. */
  arguments: string[];
  /** The class path is relative to it, so that no character of a folder's name can break it. */
  jars: string;
  /** The argument by which the process is known as ours. */
  mark: string;
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
  mkdirSync(dirname(launch.console), { recursive: true, mode: 0o700 });
  writeFileSync(launch.pidFile, '{}\n', { mode: 0o600 });
  const output = openSync(launch.console, 'w', 0o600);
  const child = spawn(launch.java, launch.arguments, {
    cwd: launch.jars,
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

/** Ends a process: SIGTERM, and SIGKILL when it is still there after `patience` milliseconds. Asks for its identity before each signal. */
export async function end(identity: ProcessIdentity, patience: number): Promise<void> {
  for (const [signal, wait] of [['SIGTERM', patience], ['SIGKILL', 10_000]] as const) {
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

/**
 * Ends what a killed app left running on this home. The pid file names it; a file without a name means that the app died
 * while it started one, so it is looked for. True when the last run did not end in order, so that the store must recover.
 */
export async function endOrphan(pidFile: string, mark: string): Promise<boolean> {
  const noted = readPidFile(pidFile);
  if (noted === undefined) return false;
  const candidates = noted.pid === undefined ? listProcesses() : [noted.pid];
  for (const pid of candidates) {
    const identity = identify(pid);
    const isNoted = noted.started === undefined || identity?.started === noted.started;
    if (identity && isNoted && isJavaWith(pid, mark)) await end(identity, 10_000);
  }
  rmSync(pidFile, { force: true });
  return true;
}

/** What the pid file says; undefined without a file, empty for one that names nobody or cannot be read as JSON. */
function readPidFile(path: string): Partial<ProcessIdentity> | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const { pid, started } = JSON.parse(text) as Record<string, unknown>;
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : {};
  } catch {
    return {};
  }
}
