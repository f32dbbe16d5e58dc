import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startUpError } from '../errors.ts';
import { replaceFile } from './files.ts';

/**
 * The password of the private Neo4j: read from its file, or made and written there (mode 0600) before any store knows it.
 * A store that is ready without its password file is told in a sentence, since no new password would open it.
 */
export async function keepPassword(file: string, storeIsReady: boolean): Promise<string> {
  try {
    const kept = (await readFile(file, 'utf8')).trim();
    if (kept) return kept;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  if (storeIsReady) throw lostPassword();
  const password = randomBytes(24).toString('base64url');
  await replaceFile(file, `${password}\n`, 0o600);
  return password;
}

/** The sentence for a store that the kept password does not open. */
export function lostPassword(cause?: unknown): Error {
  return startUpError(
    'The private Neo4j does not open with the password kept in the data folder: put the file neo4j/password back, or set PLUMBLINE_DATA to a new folder.',
    cause,
  );
}

/**
 * Gives a store that does not exist yet its password, the way `neo4j-admin dbms set-initial-password` does: a salted hash in
 * `dbms/auth.ini`, which Neo4j reads at its first start. So there is no moment at which the default password opens the server.
 */
export async function setInitialPassword(store: string, password: string): Promise<void> {
  await mkdir(join(store, 'dbms'), { recursive: true, mode: 0o700 });
  await replaceFile(join(store, 'dbms', 'auth.ini'), credential('neo4j', password, randomBytes(32)), 0o600);
}

/** One line of Neo4j's credential file: SHA-256 of salt and password, hashed 1024 times in all. */
export function credential(username: string, password: string, salt: Buffer): string {
  const rounds = 1024;
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < rounds; round += 1) hash = createHash('sha256').update(hash).digest();
  const hex = (bytes: Buffer) => bytes.toString('hex').toUpperCase();
  return `${username}:SHA-256,${hex(hash)},${hex(salt)},${rounds}:\n`;
}
