import { readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PlumblineError, startUpError } from '../errors.ts';
import { diskFullError } from './folders.ts';

const logs = ['console.log', 'neo4j.log'];

/** Puts the log of the run before aside, so that its errors are not taken for the next run's. */
export function setLogAside(home: string): void {
  try {
    renameSync(join(home, 'logs', 'neo4j.log'), join(home, 'logs', 'neo4j.previous.log'));
  } catch {
    // There was no run before.
  }
}

/** The sentence for a server that did not come up, with the line of its logs that says best why. */
export function noStart(what: string, home: string): Error {
  const text = logs.map((name) => tail(join(home, 'logs', name))).join('\n');
  const cause = new Error(text);
  return /No space left on device/.test(text) ? diskFullError(cause) : startUpError(`Neo4j ${what}: ${meaningfulLine(text)}`, cause);
}

/** What can be done about a damaged store. */
export const wayOut =
  'Restore a backup into a new folder (npm run restore -- FILE FOLDER) and set PLUMBLINE_DATA to it, or move the folder neo4j/home/data of the data folder aside to begin anew.';

/** The sentence for a store that Neo4j cannot open. */
export function damaged(home: string): Error {
  const text = tail(join(home, 'logs', 'debug.log'));
  return new DamagedStore(
    `The database cannot be opened, its files are damaged (Neo4j says: ${causeOf(text)}). Nothing was changed. ` +
      wayOut,
    new Error(text),
  );
}

/** A start that no second try can mend. */
export class DamagedStore extends PlumblineError {
  constructor(sentence: string, cause: unknown) {
    super('start-up', sentence, { cause });
  }
}

/** The innermost cause of the last error in a log with stack traces, without class names and paths. */
function causeOf(log: string): string {
  return meaningfulLine(log).replace(/(\/[\w.-]+){2,}/g, '…').slice(0, 160);
}

/** Milliseconds since the server last wrote to a log. */
export function silence(home: string): number {
  const times = [...logs, 'debug.log'].map((name) => statSync(join(home, 'logs', name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return Date.now() - Math.max(...times);
}

/**
 * The line that says best why a server ended: the innermost cause, else the last error, else the last line; without its
 * time stamp and its Java class names.
 */
export function meaningfulLine(log: string): string {
  const lines = log.split('\n').map((line) => line.trim()).filter((line) => line && !/^(at |\.\.\. \d+ more)/.test(line));
  const line =
    lines.findLast((candidate) => candidate.includes('Caused by:')) ??
    lines.findLast((candidate) => /error|exception/i.test(candidate)) ??
    lines.at(-1);
  return (line ?? 'it left no log')
    .replace(/^\d{4}-\d\d-\d\d \S+\s+(ERROR|WARN|INFO)\s+/, '')
    .replace(/^Caused by:\s*/, '')
    .replace(/^([a-z]\w*\.)+[A-Z][\w$]*:\s*/, '')
    .slice(0, 300);
}

function tail(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(-50_000);
  } catch {
    return '';
  }
}
