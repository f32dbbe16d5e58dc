import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folders } from './folders.ts';
import { keepPassword, setInitialPassword } from './password.ts';

/**
 * Makes Neo4j's home ready for a start and returns the password. A new store, or one whose first start did not end and
 * which therefore was never in use, is made from nothing.
 */
export async function prepareHome(folders: Folders, isNew: boolean): Promise<string> {
  await mkdir(join(folders.home, 'conf'), { recursive: true, mode: 0o700 });
  await mkdir(join(folders.home, 'logs'), { recursive: true, mode: 0o700 });
  const password = await keepPassword(folders.passwordFile, !isNew);
  if (isNew) {
    await rm(folders.store, { recursive: true, force: true });
    await setInitialPassword(folders.store, password);
  }
  return password;
}
