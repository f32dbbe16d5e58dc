import { existsSync, readFileSync } from 'node:fs';
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Database } from '../../../server/neo4j/database.ts';
import { type PrivateNeo4j, type PrivateNeo4jOptions, type ServerState, startPrivateNeo4j } from '../../../server/private/index.ts';
import { identify } from '../../../server/private/processIdentity.ts';
import { sharedJars } from '../../support/neo4j.ts';
import { startApp, temporaryFolder, until } from './support.ts';

const start = (dataFolder: string, more: Partial<PrivateNeo4jOptions> = {}) =>
  startPrivateNeo4j({ dataFolder, jarsFolder: sharedJars, quick: true, report: () => {}, ...more });

/** Runs one query with the driver of the app. */
async function ask(server: { uri: string; password: string }, text: string): Promise<unknown[]> {
  const database = new Database({ ...server, username: 'neo4j' });
  try {
    const { records } = await database.driver.executeQuery(text);
    return records.map((record) => record.get(0) as unknown);
  } finally {
    await database.close();
  }
}

const create = "CREATE (:Kept {name: 'kept'})";
const kept = 'MATCH (n:Kept) RETURN n.name';
const pidOf = (server: PrivateNeo4j): number => server.pid() ?? 0;

describe('a running server', () => {
  let folder: string;
  let server: PrivateNeo4j;

  beforeAll(async () => {
    folder = await temporaryFolder(afterAll);
    server = await start(folder);
    await ask(server, create);
  });
  afterAll(() => server.stop());

  test('listens on loopback, with a password of its own in a file that nobody else can read', async () => {
    expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect((await stat(join(folder, 'neo4j'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'neo4j', 'password'))).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'neo4j', 'password'), 'utf8').trim()).toBe(server.password);
    await expect(ask({ ...server, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow('unauthorized');
  });

  test('shows the password on no command line, in no environment and in no log', async () => {
    if (process.platform === 'linux') {
      for (const name of ['cmdline', 'environ']) expect(readFileSync(`/proc/${server.pid()}/${name}`, 'utf8')).not.toContain(server.password);
    }
    const logs = join(folder, 'neo4j', 'home', 'logs');
    for (const name of await readdir(logs)) expect(readFileSync(join(logs, name), 'utf8')).not.toContain(server.password);
  });

  test.each(['file:///etc/hostname', 'http://127.0.0.1:1/x.csv'])('lets no query read %s', async (address) => {
    await expect(ask(server, `LOAD CSV FROM '${address}' AS line RETURN line`)).rejects.toThrow();
  });

  test('is refused to a second app, in one sentence, and goes on', async () => {
    await expect(start(folder)).rejects.toThrow(`Plumbline already runs on this data folder (process ${process.pid})`);
    expect(await ask(server, kept)).toEqual(['kept']);
  });

  test('comes back with its graph on the same port when it is killed, and says so', async () => {
    const states: ServerState[] = [];
    const end = server.onState((state) => states.push(state));
    const killed = pidOf(server);
    process.kill(killed, 'SIGKILL');
    await until(() => server.state().state === 'restarting');
    await until(() => server.state().state === 'running');
    end();
    expect(states).toEqual([
      { state: 'restarting', attempt: 1, reason: 'Neo4j ended by SIGKILL', nextTryAt: expect.any(String) as string, isDamaged: false },
      { state: 'running' },
    ]);
    expect(server.pid()).not.toBe(killed);
    expect(await ask(server, kept)).toEqual(['kept']);
  });

  test('starts again on request even when it hangs', async () => {
    const hung = pidOf(server);
    process.kill(hung, 'SIGSTOP');
    await server.restart('it hangs');
    expect(identify(hung)).toBeUndefined();
    expect(await ask(server, kept)).toEqual(['kept']);
  });

  test('leaves no process, no pid file and no lock when it stops, within seconds', async () => {
    const pid = pidOf(server);
    const began = performance.now();
    await server.stop();
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(identify(pid)).toBeUndefined();
    expect(server.state()).toEqual({ state: 'stopped' });
    expect((await readdir(join(folder, 'neo4j'))).sort()).toEqual(['home', 'password']);
    await expect(server.restart('too late')).rejects.toThrow('stopped');
  });

  test('says so when its password file is gone, and opens when it is back', async () => {
    const file = join(folder, 'neo4j', 'password');
    await rm(file);
    await expect(start(folder)).rejects.toThrow('put the file neo4j/password back');
    await writeFile(file, 'another password');
    await expect(start(folder)).rejects.toThrow('does not open with the password kept in the data folder');
    await writeFile(file, server.password);
    server = await start(folder);
    expect(await ask(server, kept)).toEqual(['kept']);
  });
});

test.each(['the app', 'Neo4j and the app'])('when %s is killed, the next start ends what is left and has the same graph', async (who) => {
  const folder = await temporaryFolder();
  const { child, said } = await startApp(folder);
  const first = said as { uri: string; password: string; server: number };
  await ask(first, create);
  if (who !== 'the app') process.kill(first.server, 'SIGKILL');
  child.kill('SIGKILL');
  await until(() => identify(child.pid ?? 0) === undefined);
  const steps: string[] = [];
  const server = await start(folder, { report: ({ step }) => steps.push(step) });
  try {
    expect(identify(first.server)).toBeUndefined();
    expect(steps).toEqual(['recovering']);
    expect(server.password).toBe(first.password);
    expect(await ask(server, kept)).toEqual(['kept']);
  } finally {
    await server.stop();
  }
});

test('a first start that was killed half-way is made again from nothing', async () => {
  const folder = await temporaryFolder();
  const { child } = await startApp(folder, 'kill-early');
  await until(() => identify(child.pid ?? 0) === undefined);
  expect(existsSync(join(folder, 'neo4j', 'server.pid'))).toBe(true);
  expect(existsSync(join(folder, 'neo4j', 'home', 'data', 'plumbline-ready'))).toBe(false);
  const server = await start(folder);
  try {
    expect(await ask(server, 'RETURN 1.0')).toEqual([1]);
  } finally {
    await server.stop();
  }
});

test('a start that is called off leaves nothing running and the folder free', async () => {
  const folder = await temporaryFolder();
  const ending = new AbortController();
  const starting = start(folder, { signal: ending.signal });
  await until(() => existsSync(join(folder, 'neo4j', 'server.pid')));
  ending.abort(new Error('called off'));
  await expect(starting).rejects.toThrow('called off');
  expect((await readdir(join(folder, 'neo4j'))).sort()).toEqual(['home', 'password']);
});

test('a server that cannot start is told with its own words', async () => {
  const folder = await temporaryFolder();
  const server = await start(folder);
  await server.stop();
  await writeFile(join(folder, 'neo4j', 'home', 'data', 'databases', 'system', 'neostore'), 'broken');
  await expect(start(folder)).rejects.toThrow(/^Neo4j ended with code 1 while it started: \S/);
});
