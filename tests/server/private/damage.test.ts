import { cp, mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import neo4j from 'neo4j-driver';
import { folderError } from '../../../server/private/folders.ts';
import { startPrivateNeo4j, type PrivateNeo4j, type PrivateNeo4jOptions } from '../../../server/private/index.ts';
import { lockDataFolder } from '../../../server/private/lock.ts';
import { sharedJars } from '../../support/neo4j.ts';
import { temporaryFolder } from './support.ts';

const start = (dataFolder: string, options: Partial<PrivateNeo4jOptions> = {}) =>
  startPrivateNeo4j({ dataFolder, jarsFolder: sharedJars, quick: true, report: () => {}, ...options });

async function run(server: Pick<PrivateNeo4j, 'uri' | 'username' | 'password'>, text: string): Promise<unknown[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  try {
    return (await driver.executeQuery(text)).records.map((record) => record.get(0) as unknown);
  } finally {
    await driver.close();
  }
}

/** A data folder with one node, its server stopped. */
async function keptStore(): Promise<{ folder: string; data: string }> {
  const folder = await temporaryFolder();
  const server = await start(folder);
  await run(server, "CREATE (:Kept {name: 'kept', text: 'x'})");
  await server.stop();
  return { folder, data: join(folder, 'neo4j', 'home', 'data') };
}

/** Overwrites the middle of a file, its size unchanged. */
async function overwrite(path: string, share = 0.5): Promise<void> {
  const { size } = await stat(path);
  const length = Math.max(1, Math.min(2_000, Math.floor(size / 4)));
  const file = await open(path, 'r+');
  await file.write(Buffer.alloc(length, 0xa5), 0, length, Math.floor((size - length) * share));
  await file.close();
}

test('a store whose mark is lost keeps all that it holds', async () => {
  const { folder, data } = await keptStore();
  await rm(join(data, 'plumbline-ready'));
  const server = await start(folder);
  expect(await run(server, 'MATCH (n:Kept) RETURN n.name')).toEqual(['kept']);
  await server.stop();
  expect(existsSync(join(data, 'plumbline-ready'))).toBe(true);
});

test('a store without its mark that cannot be opened is set aside and named, never removed', async () => {
  const { folder, data } = await keptStore();
  await rm(join(data, 'plumbline-ready'));
  await writeFile(join(data, 'databases', 'system', 'neostore'), 'broken');
  const said: string[] = [];
  const server = await start(folder, { report: ({ message }) => said.push(message) });
  expect(await run(server, 'MATCH (n) RETURN count(n)')).toEqual([neo4j.int(0)]);
  await server.stop();
  const [aside = ''] = (await readdir(join(folder, 'neo4j', 'home'))).filter((name) => name.startsWith('data-set-aside'));
  expect(said.join()).toContain(aside);
  expect(existsSync(join(folder, 'neo4j', 'home', aside, 'databases', 'neo4j', 'neostore.nodestore.db'))).toBe(true);
});

test('a store whose mark and password are lost is set aside too', async () => {
  const { folder, data } = await keptStore();
  await Promise.all([rm(join(data, 'plumbline-ready')), rm(join(folder, 'neo4j', 'password'))]);
  const server = await start(folder);
  await server.stop();
  expect((await readdir(join(folder, 'neo4j', 'home'))).some((name) => name.startsWith('data-set-aside'))).toBe(true);
});

test('a jar that is damaged without changing its size is fetched again', async () => {
  const folder = await temporaryFolder();
  const jars = join(folder, 'jars');
  await cp(sharedJars, jars, { recursive: true });
  for (const name of await readdir(jars)) if (name.endsWith('.jsa')) await rm(join(jars, name));
  const victim = (await readdir(jars)).find((name) => /^neo4j-kernel-5/.test(name)) ?? '';
  // The directory of a zip file is at its end: without it no class is found.
  await overwrite(join(jars, victim), 1);
  const server = await start(join(folder, 'data'), { jarsFolder: jars });
  expect(await run(server, 'RETURN 1.0')).toEqual([1]);
  await server.stop();
  expect((await readFile(join(jars, victim))).equals(await readFile(join(sharedJars, victim)))).toBe(true);
});

test.each([
  ['neostore', (data: string) => writeFile(join(data, 'databases', 'neo4j', 'neostore'), 'broken')],
  ['the transaction log', async (data: string) => {
    const folder = join(data, 'transactions', 'neo4j');
    for (const name of await readdir(folder)) await writeFile(join(folder, name), Buffer.alloc(3_000, 0xa5));
  }],
])('damage of %s is told as what it is, with the way out, and nothing is changed', async (_, damage) => {
  const { folder, data } = await keptStore();
  await damage(data);
  const error = (await start(folder).then(
    async (server) => {
      await server.stop();
      return undefined;
    },
    (failed: unknown) => failed,
  )) as Error | undefined;
  expect(error?.message).toMatch(/its files are damaged/);
  expect(error?.message).toMatch(/npm run restore/);
  expect(error?.message).not.toMatch(/NEO4J_URI/);
  expect(existsSync(join(data, 'plumbline-ready'))).toBe(true);
});

test('a lock that is a folder, and a read-only file system, are told in a sentence each', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'lock'));
  await expect(lockDataFolder(folder)).rejects.toThrow(/such as a folder with the name lock/);
  expect(folderError(Object.assign(new Error('no'), { code: 'EROFS' })).message).toMatch(/mounted read-only/);
});
