import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEnv } from '../../../server/env.ts';
import { type RunningApp, start } from '../../../server/start.ts';
import { sharedJars } from '../../support/neo4j.ts';

/** An app with a Neo4j of its own: this test wrecks it. */
let app: RunningApp;
let dataFolder: string;
const logged: string[] = [];
const quiet = { progress: () => {}, done: () => {}, say: () => {}, log: (message: string, error: unknown) => void logged.push(`${message}: ${String(error)}`) };

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'plumbline-watchdog-'));
  process.env.PLUMBLINE_JARS = sharedJars;
  app = await start(readEnv({ PORT: '0', PLUMBLINE_DATA: dataFolder }), quiet, new AbortController().signal);
});
afterAll(async () => {
  await app.stop();
  await rm(dataFolder, { recursive: true, force: true });
});

/** Two loops over a list that is far longer than any text or plan tells; no timeout interrupts them. */
const endless = 'MATCH (n:Long) WITH n.xs AS xs RETURN reduce(s = 0, x IN xs | s + reduce(t = 0, y IN xs | t + 1)) AS s';

/** Keeps such a list, behind the app's back. */
async function keepLongList(): Promise<void> {
  const home = join(dataFolder, 'neo4j');
  const password = (await readFile(join(home, 'password'), 'utf8')).trim();
  const address = /server\.bolt\.listen_address=(\S+)/.exec(await readFile(join(home, 'home', 'conf', 'neo4j.conf'), 'utf8'))?.[1];
  const driver = neo4j.driver(`bolt://${address}`, neo4j.auth.basic('neo4j', password));
  await driver.executeQuery('CREATE (:Long {xs: range(1, 300000)})');
  await driver.close();
}

test('a query that outlives its end is ended with the server, everybody else is served meanwhile, and who asked has a pause', async () => {
  await keepLongList();
  const get = async (path: string) => {
    const began = performance.now();
    const response = await fetch(`${app.address}/api${path}`);
    const body = (await response.json()) as { status?: string; reason?: string; detail?: string };
    return { status: response.status, body, milliseconds: performance.now() - began };
  };
  for (let round = 0; round < 10; round++) await get('/concepts/sf2022:1.4');

  const began = performance.now();
  const asked = fetch(`${app.address}/api/cypher`, { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Plumbline-Client': 'attacker' }, body: JSON.stringify({ query: endless }) });
  const reads: number[] = [];
  let away: { at: number; reason: string; detail: string } | undefined;
  const isOver = () => away !== undefined || performance.now() - began >= 40_000;
  // Apart from each other: a read that meets the restart waits for its end, and nobody would see it.
  const reading = async () => {
    while (!isOver()) {
      const { status, milliseconds } = await get('/concepts/sf2022:1.4');
      if (status === 200 && !isOver()) reads.push(milliseconds);
      await sleep(100);
    }
  };
  const watching = async () => {
    while (!isOver()) {
      const health = await get('/health');
      if (health.status === 503 && health.body.reason === 'restarting') away = { at: performance.now() - began, reason: health.body.reason, detail: health.body.detail ?? '' };
      await sleep(100);
    }
  };
  await Promise.all([reading(), watching()]);
  expect(away?.at).toBeLessThan(30_000);
  expect(away?.reason).toBe('restarting');
  expect(away?.detail).toMatch(/query of the console.*being restarted/s);
  expect(reads.length).toBeGreaterThan(10);
  expect(Math.max(...reads)).toBeLessThan(2_000);
  expect((await asked).status).toBeGreaterThanOrEqual(400);
  expect(logged.join()).toContain('A query of the console');

  // A read that came meanwhile waited for the restart.
  expect((await get('/concepts/sf2022:1.4')).status).toBe(200);
  const ask = (client: string) =>
    fetch(`${app.address}/api/cypher`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Plumbline-Client': client },
      body: JSON.stringify({ query: 'MATCH (n:Goal) RETURN count(n) AS n' }),
    });
  const refused = await ask('attacker');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(30);
  expect((await ask('somebody else')).status).toBe(200);
}, 120_000);
