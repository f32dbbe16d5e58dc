import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const run = (query: string, more: Record<string, unknown> = {}, headers: Record<string, string> = {}) => server.post('/cypher', { query, ...more }, headers);
const heavy = 'UNWIND range(1, 800000) AS x RETURN count(x) AS n';

/** Transactions of the console that the database still knows. */
async function leftOver(): Promise<number> {
  const rows = await server.cypher("SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'plumbline console' RETURN 1");
  return rows.length;
}

async function lightRead(): Promise<number> {
  const began = performance.now();
  expect((await server.get('/concepts/sf2022:1.4')).status).toBe(200);
  return performance.now() - began;
}

describe('fifty heavy queries at once', () => {
  test('are run in turn or told to come back, and nobody else waits', async () => {
    await lightRead();
    const asked = Array.from({ length: 50 }, (_, index) => run(heavy, {}, { 'X-Plumbline-Client': `person ${index % 10}` }));
    const reads: number[] = [];
    const all = Promise.all(asked).then((answers) => answers.map(({ status }) => status));
    const during = { over: false };
    void all.finally(() => (during.over = true));
    while (!during.over) {
      reads.push(await lightRead());
      await sleep(100);
    }
    const statuses = await all;
    expect(statuses.filter((status) => ![200, 408, 429].includes(status))).toEqual([]);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(2);
    expect(Math.max(...reads)).toBeLessThan(2_000);
    await expect.poll(leftOver, { timeout: 5_000 }).toBe(0);
  }, 60_000);

  test('of one person leave another his turn', async () => {
    const greedy = Array.from({ length: 8 }, () => run(heavy, {}, { 'X-Plumbline-Client': 'greedy' }));
    await sleep(50);
    const began = performance.now();
    const { status } = await run('MATCH (n:Goal) RETURN count(n) AS n', {}, { 'X-Plumbline-Client': 'modest' });
    const waited = performance.now() - began;
    expect(status).toBe(200);
    const last = Promise.all(greedy).then(() => performance.now() - began);
    expect(waited).toBeLessThan((await last) + 1);
    expect(waited).toBeLessThan(5_000);
  }, 60_000);
});

describe('what is too much', () => {
  test.each<[string, string, Record<string, unknown>, number[]]>([
    ['a text of 1 MB', `RETURN 1 AS x /*${'a'.repeat(1_000_000)}*/`, {}, [400, 413]],
    ['a text of 20,001 characters', `RETURN '${'a'.repeat(20_000)}'`, {}, [400]],
    ['100,000 parameters', 'RETURN $p1', Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`p${at}`, at])), [413]],
    ['201 parameters', 'RETURN $p1', Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`p${at}`, at])), [403]],
    ['60,000 values in one', 'RETURN $p', { p: Array.from({ length: 60_000 }, () => 1) }, [403]],
    ['a parameter nested 100,000 deep', 'RETURN $p', { p: 'deep' }, [400, 403]],
  ])('%s is answered at once', async (_, query, parameters, statuses) => {
    const body = JSON.stringify({ query, parameters }).replace('"deep"', `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    const began = performance.now();
    const { status } = await fetch(`${server.address}/api/cypher`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    expect(statuses).toContain(status);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('rows of megabytes are cut, and the memory is given back', async () => {
    const text = 'x'.repeat(100_000);
    const before = process.memoryUsage().rss;
    const { status, body } = await run('UNWIND range(1, 5000) AS i RETURN $text + i AS x', { parameters: { text }, limit: 5000 });
    expect(status).toBe(200);
    expect(body.truncated).toBe(true);
    expect(body.rows.length).toBeLessThan(400);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  });

  test('one huge value ends as an answer, not as silence', async () => {
    const { status } = await run("MATCH (a), (b) RETURN collect(a.title + b.title) AS x");
    expect([200, 422]).toContain(status);
    await expect.poll(leftOver, { timeout: 5_000 }).toBe(0);
  });
});

describe('a client', () => {
  test('that goes away twenty times leaves nothing in the database', async () => {
    await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const gone = new AbortController();
        const asked = fetch(`${server.address}/api/cypher`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Plumbline-Client': `leaver ${index}` },
          body: JSON.stringify({ query: 'UNWIND range(1, 1000000000) AS x RETURN count(x)' }),
          signal: gone.signal,
        });
        setTimeout(() => gone.abort(), 100 + index * 40);
        await expect(asked).rejects.toThrow();
      }),
    );
    await expect.poll(leftOver, { timeout: 5_000 }).toBe(0);
    expect((await run('RETURN 1 AS x')).status).toBe(200);
    expect(server.logged).toEqual([]);
  }, 30_000);

  test('that reads slowly holds no transaction', async () => {
    const body = JSON.stringify({ query: 'UNWIND range(1, 90) AS i RETURN $text AS x', parameters: { text: 'x'.repeat(100_000) } });
    const slow = request(`${server.address}/api/cypher`, { method: 'POST', headers: { 'Content-Type': 'application/json' } });
    const headers = new Promise<void>((resolve) => slow.once('response', (response) => {
      response.pause();
      resolve();
    }));
    slow.on('error', () => undefined);
    slow.end(body);
    await headers;
    await expect.poll(leftOver, { timeout: 5_000 }).toBe(0);
    expect((await run('RETURN 1 AS x')).status).toBe(200);
    slow.destroy();
  });
});
