import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { startUpError } from '../errors.ts';
import { folderError } from './folders.ts';
import { identify, isAlive, type ProcessIdentity } from './processIdentity.ts';

interface Owner extends ProcessIdentity {
  /** Never used twice, so that one claim is never taken for another. */
  id: string;
}

const root = 'lock';

/**
 * Takes the one lock of a folder, or throws the start-up sentence that names the process which has it.
 *
 * A lock is a symbolic link whose text is its owner: it is made whole or not at all, and not over another. A dead owner's
 * lock is never removed by others, but followed: who makes the link `lock.after-<id>` first is its heir. As an id is
 * never used twice, that has one winner; the chain from `lock` to its last heir says who. The heir then renames his own
 * link over `lock`. Links of latecomers, to an id that the chain no longer holds, count for nothing.
 */
export async function lockDataFolder(folder: string): Promise<{ release(): Promise<void> }> {
  const self = identify(process.pid);
  if (!self) throw new Error('this process cannot be identified');
  const own: Owner = { ...self, id: randomUUID() };
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await acquire(folder, own);
    await tidy(folder, own);
  } catch (error) {
    throw folderError(error);
  }
  return { release: () => release(folder, own) };
}

async function acquire(folder: string, own: Owner): Promise<void> {
  for (;;) {
    const last = await lastOwner(folder);
    if (last?.id === own.id) return;
    if (last && isAlive(last)) {
      throw startUpError(
        `Plumbline already runs on this data folder (process ${last.pid}): stop it first, or set PLUMBLINE_DATA to another folder.`,
      );
    }
    await make(join(folder, last ? heirOf(last) : root), own);
  }
}

/** Follows the chain from `lock`; undefined where no lock is. */
async function lastOwner(folder: string): Promise<Owner | undefined> {
  let owner = await read(join(folder, root));
  for (let next = owner; next; next = await read(join(folder, heirOf(next)))) owner = next;
  return owner;
}

/** Only the owner comes here: makes the chain one link long and removes what others have left. */
async function tidy(folder: string, own: Owner): Promise<void> {
  const mine = `${root}.mine-${own.id}`;
  await make(join(folder, mine), own);
  await rename(join(folder, mine), join(folder, root));
  for (const name of await readdir(folder)) {
    if (name.startsWith(`${root}.after-`)) await rm(join(folder, name), { force: true });
  }
}

async function release(folder: string, own: Owner): Promise<void> {
  if ((await read(join(folder, root)))?.id === own.id) await rm(join(folder, root), { force: true });
}

function heirOf({ id }: Owner): string {
  return `${root}.after-${id}`;
}

async function make(path: string, owner: Owner): Promise<void> {
  try {
    await symlink(`${owner.pid} ${owner.started} ${owner.id}`, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

async function read(path: string): Promise<Owner | undefined> {
  try {
    const text = await readlink(path);
    const [, pid, started, id] = /^(\d+) (.+) (\S+)$/.exec(text) ?? [];
    return { pid: Number(pid ?? 0), started: started ?? '', id: id ?? text.replace(/\W/g, '_') };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw error;
  }
}
