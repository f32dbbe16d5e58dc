import { readFileSync, rmSync } from 'node:fs';
import { end } from './process.ts';
import { identify, isJavaWith, listProcesses, type ProcessIdentity } from './processIdentity.ts';

const timeout = 10_000;

/**
 * Ends what a killed app left running, known by its number, its start time and that argument. The pid file names it; a
 * file without a name means that the app died while it started one, so it is looked for.
 * True when there was a pid file: the last run did not end in order, so the store must recover.
 */
export async function endOrphan(pidFile: string, argument: string): Promise<boolean> {
  const noted = readPidFile(pidFile);
  if (noted === undefined) return false;
  const candidates = noted.pid === undefined ? listProcesses() : [noted.pid];
  for (const pid of candidates) {
    const identity = identify(pid);
    const isNoted = noted.started === undefined || identity?.started === noted.started;
    if (identity && isNoted && isJavaWith(pid, argument)) await end(identity, timeout);
  }
  rmSync(pidFile, { force: true });
  return true;
}

/** What the pid file says; undefined without a file, empty for one that names nobody. */
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
