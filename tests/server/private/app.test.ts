import { open, stat } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { readEnv } from '../../../server/env.ts';
import { type RunningApp, start } from '../../../server/start.ts';
import { sharedJars } from '../../support/neo4j.ts';
import { temporaryFolder, until } from './support.ts';

process.env.PLUMBLINE_JARS = sharedJars;
let running: RunningApp | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const logged: string[] = [];
const quiet = { progress: () => {}, done: () => {}, say: () => {}, log: (message: string, error: unknown) => void logged.push(`${message}: ${String(error)}`) };
const startApp = async (folder: string, port = 0) => (running = await start(readEnv({ PORT: String(port), PLUMBLINE_DATA: folder }), quiet, new AbortController().signal));

interface Health {
  httpStatus: number;
  status: string;
  reason?: string;
  detail?: string;
  counts?: { nodes: number };
  milliseconds: number;
}
async function health(address: string): Promise<Health> {
  const began = performance.now();
  const response = await fetch(`${address}/api/health`);
  return { httpStatus: response.status, ...((await response.json()) as Omit<Health, 'httpStatus' | 'milliseconds'>), milliseconds: performance.now() - began };
}

/** The process of the Neo4j in that folder. */
function serverOf(folder: string): number | undefined {
  const home = `--home-dir=${join(folder, 'neo4j', 'home')}`;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const found = commandLine(name);
    if (found.includes(home)) return Number(name);
  }
  return undefined;
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test('a Neo4j that falls silent is restarted, the health answers within 2 s all the while, and what was saved is there', async () => {
  const folder = await temporaryFolder();
  const { address } = await startApp(folder);
  const saved = await fetch(`${address}/api/findings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'kept', author: 'me', question: { kind: 'query', query: 'RETURN 1 AS n' } }),
  });
  const { id } = (await saved.json()) as { id: string };
  process.kill(serverOf(folder) ?? 0, 'SIGSTOP');

  const seen: Health[] = [];
  const end = performance.now() + 90_000;
  while (performance.now() < end && !(seen.some(({ status }) => status === 'unavailable') && seen.at(-1)?.status === 'ok')) {
    seen.push(await health(address));
    await sleep(300);
  }
  expect(seen.at(-1)?.status).toBe('ok');
  expect(Math.max(...seen.map(({ milliseconds }) => milliseconds))).toBeLessThan(2_000);
  expect(new Set(seen.map(({ reason }) => reason))).toContain('unreachable');
  expect(seen.find(({ reason }) => reason === 'unreachable')?.detail).toMatch(/does not answer/);
  expect(logged.join('\n')).toMatch(/being restarted \(try 1\): \d{4}-\d\d-\d\dT.*did not answer/);
  expect((await fetch(`${address}/api/findings/${id}`)).status).toBe(200);
}, 150_000);

test('a Neo4j that dies while the frameworks are loaded for the first time: they are loaded again, and nobody is told that all is well before', async () => {
  const folder = await temporaryFolder();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const starting = startApp(folder, port);
  const seen: Health[] = [];
  let kills = 0;
  const state = { isUp: false };
  void starting.catch(() => undefined).then(() => (state.isUp = true));
  while (!state.isUp) {
    const now = await health(address).catch(() => undefined);
    if (now) seen.push(now);
    if (now?.detail?.includes('being loaded') && kills < 2) {
      const pid = serverOf(folder);
      if (pid !== undefined) {
        kills++;
        process.kill(pid, 'SIGKILL');
        await sleep(3_000);
      }
    }
    await sleep(100);
  }
  await starting;
  expect(kills).toBeGreaterThan(0);
  seen.push(await health(address));
  for (const { status, counts } of seen) if (status === 'ok') expect(counts?.nodes).toBeGreaterThan(250);
  expect(seen.at(-1)?.status).toBe('ok');
}, 150_000);

test('a node store that is damaged is told as what it is, with the way out', async () => {
  const folder = await temporaryFolder();
  await (await startApp(folder)).stop();
  running = undefined;
  const store = join(folder, 'neo4j', 'home', 'data', 'databases', 'neo4j', 'neostore.nodestore.db');
  const { size } = await stat(store);
  const file = await open(store, 'r+');
  await file.write(Buffer.alloc(size, 0xa5), 0, size, 0);
  await file.close();
  await expect(startApp(folder)).rejects.toThrow(/its files are damaged.*npm run restore/s);
  await until(() => serverOf(folder) === undefined);
}, 150_000);
