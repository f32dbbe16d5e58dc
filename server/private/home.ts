import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { needSpace } from './diskSpace.ts';
import type { Folders } from './folders.ts';
import { keepPassword, setInitialPassword } from './password.ts';

/** What a new store, its logs and some data take, in bytes. */
const minSpace = 30e6;

/**
 * Makes Neo4j's home ready for a start and returns the password. A new store, or one whose first start did not end and
 * which therefore was never in use, is made from nothing.
 */
export async function prepareHome(folders: Folders, isNew: boolean): Promise<string> {
  await needSpace(folders.root, minSpace);
  await mkdir(join(folders.home, 'conf'), { recursive: true, mode: 0o700 });
  await mkdir(join(folders.home, 'logs'), { recursive: true, mode: 0o700 });
  const password = await keepPassword(folders.passwordFile, !isNew);
  if (isNew) {
    await rm(folders.store, { recursive: true, force: true });
    await setInitialPassword(folders.store, password);
  }
  return password;
}
