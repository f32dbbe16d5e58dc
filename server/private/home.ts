import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { needSpace } from './diskSpace.ts';
import type { Folders } from './folders.ts';
import { keepPassword, setInitialPassword } from './password.ts';

/** What a new store, its logs and some data take, in bytes, and what one that is there needs to be opened. */
const spaceForNew = 30e6;
const spaceToOpen = 8e6;

/**
 * Makes Neo4j's home ready for a start and returns the password. A store that is there stays as it is, also one that was
 * never marked as ready: whether a first start was broken off, or the mark was lost, shows when Neo4j opens it.
 */
export async function prepareHome(folders: Folders, isNew: boolean): Promise<string> {
  await needSpace(folders.root, hasStore(folders) ? spaceToOpen : spaceForNew);
  await mkdir(join(folders.home, 'conf'), { recursive: true, mode: 0o700 });
  await mkdir(join(folders.home, 'logs'), { recursive: true, mode: 0o700 });
  const password = await keepPassword(folders.passwordFile, hasStore(folders));
  if (isNew && !hasStore(folders)) await setInitialPassword(folders.store, password);
  return password;
}

/** Puts a store that was never marked as ready, and that Neo4j can't open, where nothing touches it. Returns its new name. */
export async function setStoreAside({ home, store }: Folders): Promise<string> {
  const name = `data-set-aside-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  await rename(store, join(home, name));
  return `neo4j/home/${name}`;
}

/** A store exists once Neo4j has made its databases. */
export function hasStore({ store }: Folders): boolean {
  return existsSync(join(store, 'databases'));
}
