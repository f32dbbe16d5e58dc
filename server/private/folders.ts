import { chmod, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startUpError } from '../errors.ts';

/** The one release of Neo4j that Plumbline fetches and starts: 5.26 is the line with long-term support. */
export const neo4jVersion = '5.26.30';

export interface Folders {
  /** All that belongs to the private Neo4j; readable by its owner alone. */
  root: string;
  jars: string;
  /** Neo4j's home: configuration, logs, store. */
  home: string;
  store: string;
  /** Exists once the store's first start went well; a store without it was never handed to anybody. */
  readyMark: string;
  passwordFile: string;
  pidFile: string;
  console: string;
}

/** Where the private Neo4j keeps what under a data folder; nothing is created. */
export function foldersIn(dataFolder: string, jarsFolder?: string): Folders {
  const root = join(resolve(dataFolder), 'neo4j');
  const home = join(root, 'home');
  return {
    root,
    jars: jarsFolder ? resolve(jarsFolder) : join(root, `jars-${neo4jVersion}`),
    home,
    store: join(home, 'data'),
    readyMark: join(home, 'data', 'plumbline-ready'),
    passwordFile: join(root, 'password'),
    pidFile: join(root, 'server.pid'),
    console: join(home, 'logs', 'console.log'),
  };
}

/** Creates the private folder, closed to other users. Throws the start-up sentence for a folder that cannot be written. */
export async function openRoot(root: string): Promise<void> {
  try {
    await mkdir(root, { recursive: true, mode: 0o700 });
    await chmod(root, 0o700);
  } catch (cause) {
    throw folderError(cause);
  }
}

/** The one sentence for a failed write: a full disk and a folder that is not ours to write need different help. */
export function folderError(cause: unknown): Error {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFullError(cause);
  if (code === 'EROFS') return startUpError('The data folder is on a file system that is mounted read-only: set PLUMBLINE_DATA to a folder on another one, or have it mounted for writing.', cause);
  if (code && ['EACCES', 'EPERM', 'ENOTDIR', 'EEXIST'].includes(code)) {
    return startUpError(
      'The data folder cannot be written: set PLUMBLINE_DATA to a folder that this user may write, or set NEO4J_URI to use a Neo4j of your own.',
      cause,
    );
  }
  if (code === 'EINVAL' || code === 'EISDIR') {
    return startUpError('The data folder holds something of another kind where a file of Plumbline should be, such as a folder with the name lock: move it away, or set PLUMBLINE_DATA to another folder.', cause);
  }
  return cause instanceof Error ? cause : new Error(String(cause));
}

/** The sentence for a full disk. */
export function diskFullError(cause?: unknown): Error {
  return startUpError(
    'The disk of the data folder is full: free some space there (400 MB for a first start), set PLUMBLINE_DATA to a folder on another disk, or set NEO4J_URI to use a Neo4j of your own.',
    cause,
  );
}
