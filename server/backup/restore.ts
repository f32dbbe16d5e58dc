import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { BackupLine } from '../api/backup/schema.ts';
import { startUpError } from '../errors.ts';
import { Database } from '../neo4j/database.ts';
import { startPrivateNeo4j, type PrivateNeo4jOptions } from '../private/index.ts';
import { checkBackup, readBackup } from './format.ts';
import { givenProperties } from './values.ts';

const batch = 1_000;

/** Makes a new data folder of a backup: whole, or not at all. Throws one sentence for a backup that is not whole, or a folder that holds something. */
export async function restore(file: string, folder: string, options: Pick<PrivateNeo4jOptions, 'report' | 'jarsFolder' | 'quick' | 'signal'>): Promise<{ nodes: number; relationships: number }> {
  const target = resolve(folder);
  if (existsSync(target) && (await readdir(target)).length > 0) {
    throw startUpError(`The folder ${basename(target)} holds something already: name one that is empty or does not exist, or set PLUMBLINE_DATA to such a one.`);
  }
  const expected = await checkBackup(file);
  const unfinished = join(dirname(target), `.${basename(target)}.restoring-${process.pid}`);
  try {
    await mkdir(dirname(target), { recursive: true });
    const neo4j = await startPrivateNeo4j({ ...options, dataFolder: unfinished });
    const database = new Database(neo4j);
    try {
      await fill(database, file);
      await requireAll(database, expected);
    } finally {
      await database.close();
      await neo4j.stop();
    }
    await rm(target, { recursive: true, force: true });
    await rename(unfinished, target);
    return expected;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function fill(database: Database, file: string): Promise<void> {
  const ids = new Map<string, string>();
  let nodes: (BackupLine & { type: 'node' })[] = [];
  let relationships: (BackupLine & { type: 'relationship' })[] = [];
  const putNodes = async () => {
    const made = await database.putRaw('backup/add-nodes', { nodes: nodes.map(({ labels, properties }) => ({ labels, properties: givenProperties(properties) })) });
    nodes.forEach(({ id }, index) => ids.set(id, String(made[index]?.id)));
    nodes = [];
  };
  const putRelationships = async () => {
    const items = relationships.map(({ from, to, kind, properties }) => ({ from: ids.get(from), to: ids.get(to), kind, properties: givenProperties(properties) }));
    await database.putRaw('backup/add-relationships', { relationships: items });
    relationships = [];
  };
  for await (const line of readBackup(file)) {
    if (line.type === 'schema') await database.putSchema(line.statement);
    if (line.type === 'node' && nodes.push(line) === batch) await putNodes();
    if (line.type === 'relationship') {
      if (nodes.length > 0) await putNodes();
      if (relationships.push(line) === batch) await putRelationships();
    }
  }
  if (nodes.length > 0) await putNodes();
  if (relationships.length > 0) await putRelationships();
}

/** Throws when the graph does not hold as much as the backup. */
async function requireAll(database: Database, { nodes, relationships }: { nodes: number; relationships: number }): Promise<void> {
  const [found] = await database.putRaw('backup/counts', {});
  if (Number(found?.nodes) !== nodes || Number(found?.relationships) !== relationships) {
    throw new Error(`The restored graph has ${String(found?.nodes)} nodes and ${String(found?.relationships)} relationships, the backup ${nodes} and ${relationships}`);
  }
}
