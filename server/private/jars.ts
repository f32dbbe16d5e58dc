import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { startUpError } from '../errors.ts';
import { needSpace } from './diskSpace.ts';
import { replaceFile } from './files.ts';
import { folderError, neo4jVersion } from './folders.ts';
import { copyDependencies, mavenFailed, projectFile } from './maven.ts';
import pinned from './jars.json' with { type: 'json' };
import { identify } from './processIdentity.ts';
import { removeSignatures } from './signatures.ts';
import type { Progress } from './types.ts';

/** SHA-256 of each jar of Neo4j 5.26.30 and its runtime dependencies, without signatures. */
const knownHashes: ReadonlyMap<string, string> = new Map(Object.entries(pinned));
const expectedJars = knownHashes.size;
const neededBytes = 400e6;
const manifestName = 'manifest.json';

export interface Fetch {
  environment: NodeJS.ProcessEnv;
  report: (progress: Progress) => void;
  signal?: AbortSignal | undefined;
  /** SHA-256 by name; those of Neo4j's own jars when absent. */
  hashes?: ReadonlyMap<string, string>;
}

/** Names of Neo4j's jars in that folder, sorted. They are fetched first where the folder is not whole, and renamed into place when they are. */
export async function ensureJars(folder: string, fetch: Fetch): Promise<string[]> {
  const present = await wholeJars(folder);
  if (present) return present;
  try {
    await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
    await removeLeftOvers(folder);
    await needSpace(dirname(folder), neededBytes);
    return await fetchJars(folder, fetch);
  } catch (error) {
    throw folderError(error);
  }
}

/** The jars that the folder's manifest lists, when each is there in its full size; undefined otherwise. */
export async function wholeJars(folder: string): Promise<string[] | undefined> {
  try {
    const manifest = JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as Record<string, number>;
    const names = Object.keys(manifest).sort();
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
    return names.length > 0 && names.every((name, index) => manifest[name] === sizes[index]) ? names : undefined;
  } catch {
    return undefined;
  }
}

/** Names of the jars in a folder that are not the ones we know, byte for byte. */
export async function wrongJars(folder: string, hashes = knownHashes): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, hash] of hashes) {
    const found = await hashOf(join(folder, name)).catch(() => undefined);
    if (found !== hash) wrong.push(name);
  }
  return wrong;
}

/** Makes sure that the next `ensureJars` fetches them anew. */
export async function forgetJars(folder: string): Promise<void> {
  await rm(join(folder, manifestName), { force: true });
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function fetchJars(folder: string, { environment, report, signal, hashes }: Fetch): Promise<string[]> {
  const began = performance.now();
  const work = `${folder}.fetching-${process.pid}-${randomUUID()}`;
  const seen = new Set<string>();
  const tell = (done: number) => {
    const milliseconds = Math.round(performance.now() - began);
    report({ step: 'fetching', message: `Fetching Neo4j ${neo4jVersion}: ${done} of ${expectedJars} files`, done, total: expectedJars, milliseconds });
  };
  try {
    await mkdir(join(work, 'jars'), { recursive: true, mode: 0o700 });
    await writeFile(join(work, 'pom.xml'), projectFile(neo4jVersion));
    tell(0);
    const counter = setInterval(() => void readdir(join(work, 'jars')).then((names) => names.length > seen.size && tell(names.length), () => {}), 500);
    const onJar = (name: string) => tell(Math.min(seen.add(name).size, expectedJars));
    await copyDependencies({ folder: work, environment, signal, onJar }).finally(() => clearInterval(counter));
    await removeSignatures(join(work, 'jars'));
    const names = await writeManifest(join(work, 'jars'));
    const [wrong] = await wrongJars(join(work, 'jars'), hashes);
    if (wrong) throw startUpError(`Maven brought another ${wrong} than Neo4j ${neo4jVersion} has: remove that file from Maven's local repository (the folder .m2/repository), and start again.`);
    tell(names.length);
    await putInPlace(join(work, 'jars'), folder);
    return names;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function writeManifest(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
  if (!names.includes(`neo4j-${neo4jVersion}.jar`)) throw mavenFailed('it ended well but brought no Neo4j');
  const entries = await Promise.all(names.map(async (name) => [name, (await stat(join(folder, name))).size] as const));
  await replaceFile(join(folder, manifestName), JSON.stringify(Object.fromEntries(entries), null, 1));
  return names;
}

/**
 * Another process that shares the folder may have been faster; its jars are as good. What is not whole is put aside in one
 * step, so that nobody meets a folder that is half removed.
 */
async function putInPlace(from: string, folder: string): Promise<void> {
  for (let attempt = 1; !(await wholeJars(folder)); attempt++) {
    try {
      return await rename(from, folder);
    } catch (error) {
      if (attempt === 5) throw error;
    }
    if (await wholeJars(folder)) return;
    await rename(folder, `${from}.old-${attempt}`).catch(() => undefined);
  }
}

/** Takes away what fetches of processes that no longer live have left. */
async function removeLeftOvers(folder: string): Promise<void> {
  const prefix = `${basename(folder)}.fetching-`;
  for (const name of await readdir(dirname(folder))) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : undefined;
    if (pid !== undefined && !identify(pid)) await rm(join(dirname(folder), name), { recursive: true, force: true });
  }
}
