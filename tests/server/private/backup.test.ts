import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepOne } from '../../../server/backup/daily.ts';
import { checkBackup } from '../../../server/backup/format.ts';
import { copyGraph } from '../../../server/backup/copy.ts';
import { writeLines } from '../../../server/backup/file.ts';
import { restore } from '../../../server/backup/restore.ts';
import { readEnv } from '../../../server/env.ts';
import { Database } from '../../../server/neo4j/database.ts';
import { checkStore } from '../../../server/private/consistency.ts';
import { startPrivateNeo4j, type PrivateNeo4j } from '../../../server/private/index.ts';
import { start } from '../../../server/start.ts';
import { sharedJars } from '../../support/neo4j.ts';
import { temporaryFolder } from './support.ts';

process.env.PLUMBLINE_JARS = sharedJars;
const run = promisify(execFile);
const report = () => {};
const options = { report, jarsFolder: sharedJars, quick: true };

/** Values of every kind that a property can have. */
const everything = `CREATE (a:Kept:\`Odd label\` {id: 'a', i: 9007199254740993, f: 1.0, g: 2.5, n: -0.0, t: 'x \u00e9 \u{1f30d}', b: true, l: [1, 2], fl: [1.0, 2.0],
  d: date('2022-11-23'), dt: datetime('2022-11-23T10:15:00.123456789+01:00[Europe/Paris]'), du: duration('P1Y2M3DT4H5M6.5S'), lt: localtime('10:15'),
  p: point({latitude: 45.5, longitude: 4.5}), nan: 0.0 / 0.0, inf: 1.0 / 0.0, \`$type\`: 'node'})
  CREATE (a)-[:KNOWS {since: date('2020-01-01'), weight: 1.0}]->(a) CREATE (:Other)<-[:KNOWS]-(a)`;

/** A value with its keys in order, and floats told apart from integers. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return `float ${Object.is(value, -0) ? '-0' : value}`;
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object' || neo4j.isInt(value)) return String(value);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, plain(inner)]));
}

/** The graph as text that does not depend on element ids. */
async function described(server: Pick<PrivateNeo4j, 'uri' | 'username' | 'password'>): Promise<string[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  try {
    const shown = async (text: string) => (await driver.executeQuery(text)).records.map((record) => JSON.stringify(plain(record.toObject())));
    return [
      ...(await shown('MATCH (n) UNWIND labels(n) AS label WITH n, label ORDER BY label RETURN collect(label) AS l, properties(n) AS p')),
      ...(await shown('MATCH (a)-[r]->(b) RETURN a.id AS a, b.id AS b, type(r) AS t, properties(r) AS p')),
      ...(await shown('SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties')),
      ...(await shown("SHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type <> 'LOOKUP'")),
    ].sort();
  } finally {
    await driver.close();
  }
}

describe('a backup', () => {
  let folder: string;
  let file: string;
  let before: string[];

  beforeAll(async () => {
    folder = await temporaryFolder(afterAll);
    file = join(folder, 'copy.jsonl.gz');
    const app = await start(readEnv({ PORT: '0', PLUMBLINE_DATA: join(folder, 'data') }), { progress: report, done: report, say: report, log: report }, new AbortController().signal);
    await fetch(`${app.address}/api/findings`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ title: 'kept', author: 'me', question: { kind: 'gaps', parameters: {} } }) });
    const home = join(folder, 'data', 'neo4j');
    const uri = `bolt://${/listen_address=(127\S+:\d+)/.exec(await readFile(join(home, 'home', 'conf', 'neo4j.conf'), 'utf8'))?.[1] ?? ''}`;
    const server = { uri, username: 'neo4j' as const, password: (await readFile(join(home, 'password'), 'utf8')).trim() };
    const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', server.password));
    await driver.executeQuery(everything);
    await driver.close();
    // While it runs, with somebody who reads and somebody who saves.
    const port = new URL(app.address).port;
    const [, reads] = await Promise.all([
      run(process.execPath, ['--import', 'tsx', 'server/backup/commands/backup.ts', file], { env: { ...process.env, PORT: port, PLUMBLINE_DATA: join(folder, 'data') } }),
      Promise.all(Array.from({ length: 20 }, () => fetch(`${app.address}/api/concepts/sf2022:1.4`).then(({ status }) => status))),
    ]);
    expect(new Set(reads)).toEqual(new Set([200]));
    before = await described(server);
    await app.stop();
  }, 180_000);

  test('of the running app makes an equal graph in a new folder, records of the app included, and the app opens it', async () => {
    const target = join(folder, 'restored');
    const counts = await restore(file, target, options);
    expect(counts.nodes).toBeGreaterThan(250);
    const server = await startPrivateNeo4j({ dataFolder: target, ...options });
    const after = await described(server);
    const missing = before.filter((line) => !after.includes(line)).map((line) => line.slice(0, 300));
    expect([missing, after.length]).toEqual([[], before.length]);
    await server.stop();
    expect(before.some((line) => line.includes('Finding'))).toBe(true);
    const app = await start(readEnv({ PORT: '0', PLUMBLINE_DATA: target }), { progress: report, done: report, say: report, log: report }, new AbortController().signal);
    expect(((await (await fetch(`${app.address}/api/findings`)).json()) as { total: number }).total).toBe(1);
    await app.stop();
    await checkStore({ dataFolder: target, ...options });
  }, 180_000);

  test.each<[string, (lines: string[]) => string[]]>([
    ['cut off', (lines) => lines.slice(0, -1)],
    ['with a line less', (lines) => lines.filter((_, at) => at !== 40)],
    ['with a value changed', (lines) => lines.map((line) => line.replace('sf2022:1.4', 'sf2022:1.5'))],
    ['with a line that is none', (lines) => [...lines.slice(0, 9), '{"type":"x"}', ...lines.slice(9)]],
  ])('%s is refused in a sentence, and nothing is made', async (_, damage) => {
    const damaged = join(folder, 'damaged.jsonl.gz');
    const lines = gunzipSync(await readFile(file)).toString().trimEnd().split('\n');
    await writeFile(damaged, gzipSync(`${damage(lines).join('\n')}\n`));
    await expect(restore(damaged, join(folder, 'nothing'), options)).rejects.toThrow(/^This backup cannot be used: /);
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
  });

  test('that is no backup at all, or cut in the middle of the file, is refused', async () => {
    const damaged = join(folder, 'damaged.jsonl.gz');
    await writeFile(damaged, 'hello');
    await expect(checkBackup(damaged)).rejects.toThrow(/^This backup cannot be used: /);
    const whole = await readFile(file);
    await writeFile(damaged, whole.subarray(0, whole.length / 2));
    await expect(checkBackup(damaged)).rejects.toThrow(/^This backup cannot be used: /);
  });

  test('is not restored over something', async () => {
    await expect(restore(file, join(folder, 'data'), options)).rejects.toThrow(/holds something already/);
  });

  test('is made of a data folder that nobody uses, and a day has one', async () => {
    const server = await startPrivateNeo4j({ dataFolder: join(folder, 'data'), ...options });
    const database = new Database(server);
    const other = join(folder, 'other.jsonl.gz');
    const copied = await writeLines(other, (write) => copyGraph(database, 'test', (line) => write(`${JSON.stringify(line)}\n`)));
    expect(await checkBackup(other)).toMatchObject(copied);
    const days = join(folder, 'days');
    for (let turn = 0; turn < 2; turn++) await keepOne(() => database, 'test', days);
    for (let day = 10; day < 20; day++) await writeFile(join(days, `plumbline-2020-01-${day}.jsonl.gz`), '');
    await keepOne(() => database, 'test', days);
    expect((await readdir(days)).length).toBe(7);
    await database.close();
    await server.stop();
  }, 60_000);

  test('and a store that is damaged is told by the check', async () => {
    const data = join(folder, 'data', 'neo4j', 'home', 'data', 'databases', 'neo4j');
    await rm(join(data, 'neostore.nodestore.db'));
    await writeFile(join(data, 'neostore.nodestore.db'), Buffer.alloc(8192, 0xa5));
    await expect(checkStore({ dataFolder: join(folder, 'data'), ...options })).rejects.toThrow();
  }, 60_000);
});
