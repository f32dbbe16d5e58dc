import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Java } from './java.ts';
import { identify } from './processIdentity.ts';

export interface ClassPath {
  java: Java;
  /** Folder of the jars, where the archive is kept too. */
  folder: string;
  jars: string[];
}

/** Name of one run's unfinished files, which says whose they are, so that a dead process's can be told. */
export function workName(): string {
  return `making-${process.pid}-${randomUUID().slice(0, 8)}`;
}

/** File name of the archive for exactly this Java and these jars: another JVM or class path asks for another name. */
export function archiveName({ java, jars }: ClassPath): string {
  const key = createHash('sha256').update(`${java.description}\n${jars.join('\n')}`).digest('hex');
  return `classes-${key.slice(0, 16)}.jsa`;
}

/** Flags that load classes from the archive; without one, that note which classes a run loads, so that one can be made. */
export function archiveFlags(path: ClassPath, work: string): string[] {
  return hasArchive(path)
    ? [`-XX:SharedArchiveFile=${archiveName(path)}`, '-XX:+VerifySharedSpaces', '-Xshare:auto', '-Xlog:disable', '-Xlog:all=error:stderr']
    : [`-XX:DumpLoadedClassList=${work}.list`];
}

/** Whether there is an archive for exactly this Java and these jars. */
export function hasArchive(path: ClassPath): boolean {
  return existsSync(join(path.folder, archiveName(path)));
}

/** Removes the archive, which a start has failed with; the next run makes another. */
export async function dropArchive(path: ClassPath): Promise<void> {
  await rm(join(path.folder, archiveName(path)), { force: true });
}

/**
 * Makes the archive from the classes that the running server has loaded, once it has run for `delay` milliseconds, at the
 * lowest priority. Does nothing where one exists or another process makes one. Never rejects: without an archive, starts
 * only take longer. Aborting the signal ends it and leaves nothing.
 */
export async function makeArchive(path: ClassPath, work: string, delay: number, signal: AbortSignal): Promise<void> {
  const target = join(path.folder, archiveName(path));
  try {
    await sleep(delay, undefined, { signal });
    if (existsSync(target) || (await othersAreMaking(path.folder))) return;
    const list = await readFile(join(path.folder, `${work}.list`), 'utf8');
    await writeFile(join(path.folder, `${work}.usable`), usableLines(list));
    await dump(path, work, signal);
    await rename(join(path.folder, `${work}.jsa`), target);
    await removeOthers(path.folder, archiveName(path));
  } catch {
    // The next start tries again.
  } finally {
    await removeWork(path, work);
  }
}

/** Removes the unfinished files of one run. */
export async function removeWork({ folder }: ClassPath, work: string): Promise<void> {
  await Promise.all(['list', 'usable', 'jsa'].map((end) => rm(join(folder, `${work}.${end}`), { force: true })));
}

/** Java refuses its own list for lines over 4096 characters, and for the last one, which may be half written. */
export function usableLines(list: string): string {
  const lines = list.split('\n').slice(0, -1);
  return lines.filter((line) => line.length < 4_000 && !line.startsWith('jdk/proxy')).map((line) => `${line}\n`).join('');
}

function dump({ java, folder, jars }: ClassPath, work: string, signal: AbortSignal): Promise<void> {
  const child = spawn(
    java.path,
    [
      '-Xshare:dump', '-Xlog:disable', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xmx512m',
      `-XX:SharedClassListFile=${work}.usable`, `-XX:SharedArchiveFile=${work}.jsa`, '-cp', jars.join(delimiter),
    ],
    { cwd: folder, detached: true, stdio: 'ignore', signal, killSignal: 'SIGKILL' },
  );
  return new Promise((resolve, reject) => {
    child.once('spawn', () => lowerPriority(child.pid));
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the class archive ended with ${code}`))));
  });
}

function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, 19);
  } catch {
    // It has ended already.
  }
}

/** Whether a living process makes an archive here; what dead ones have left is removed. */
async function othersAreMaking(folder: string): Promise<boolean> {
  let others = false;
  for (const name of await readdir(folder)) {
    const pid = Number(/^making-(\d+)-/.exec(name)?.[1] ?? process.pid);
    if (pid === process.pid) continue;
    if (!identify(pid)) await rm(join(folder, name), { force: true });
    else if (name.endsWith('.usable')) others = true;
  }
  return others;
}

async function removeOthers(folder: string, kept: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^classes-.*\.jsa$/.test(name) && name !== kept);
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
}
