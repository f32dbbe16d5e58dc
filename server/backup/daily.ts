import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../neo4j/database.ts';
import { copyToFile } from './copy.ts';

const day = 24 * 3_600_000;
const kept = 7;
const name = /^plumbline-\d{4}-\d\d-\d\d\.jsonl\.gz$/;

/** Keeps a backup a day in a folder, the last seven of them. Returns what ends that. */
export function keepDaily(database: () => Database, plumbline: string, folder: string, log: (message: string, error: unknown) => void): () => void {
  const look = () => {
    keepOne(database, plumbline, folder).catch((error: unknown) => log('The daily backup', error));
  };
  look();
  const timer = setInterval(look, day / 24);
  timer.unref();
  return () => clearInterval(timer);
}

/** Makes today's, unless it is there, and removes those that are older than the last seven. */
export async function keepOne(database: () => Database, plumbline: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `plumbline-${new Date().toISOString().slice(0, 10)}.jsonl.gz`);
  if (!(await stat(file).catch(() => undefined))) {
    await copyToFile(database(), plumbline, file);
  }
  const all = (await readdir(folder)).filter((one) => name.test(one)).sort();
  for (const old of all.slice(0, -kept)) await rm(join(folder, old));
}
