import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const ask = (query: string, more: Record<string, unknown> = {}, signal?: AbortSignal) =>
  fetch(`${server.address}/api/cypher/stream`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, ...more }),
    ...(signal ? { signal } : {}),
  });
const linesOf = (text: string) => text.trimEnd().split('\n').map((line) => JSON.parse(line));
async function whole(query: string, more: Record<string, unknown> = {}): Promise<{ lines: any[]; rows: unknown[][] }> {
  const lines = linesOf(await (await ask(query, more)).text());
  return { lines, rows: lines.filter(({ type }) => type === 'rows').flatMap(({ rows }) => rows) };
}

describe('POST /api/cypher/stream', () => {
  test('answers columns, the first row alone, the rest in parts, and the end', async () => {
    const response = await ask('UNWIND range(1, 1200) AS x RETURN x, x * x AS square', { limit: 10_000 });
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = linesOf(await response.text());
    const parts = lines.filter(({ type }) => type === 'rows');
    expect(lines[0]).toEqual({ type: 'columns', columns: ['x', 'square'] });
    expect(parts[0].rows).toEqual([[1, 1]]);
    expect(parts.flatMap(({ rows }) => rows).map(([x]) => x)).toEqual(Array.from({ length: 1200 }, (_, index) => index + 1));
    expect(Math.max(...parts.map(({ rows }) => rows.length))).toBeLessThanOrEqual(500);
    expect(lines.at(-1)).toMatchObject({ type: 'done', truncated: false, plan: null, graph: { nodes: [], edges: [] }, summary: { rowCount: 1200 } });
  });

  test('answers the same as POST /api/cypher', async () => {
    const query = "MATCH (o)-[a:ALIGNS_WITH]->(t:Concept) RETURN a, o.id AS id, t ORDER BY a.id";
    const { body } = await server.post('/cypher', { query });
    const { lines, rows } = await whole(query);
    expect(rows).toEqual(body.rows);
    expect(lines.at(-1).graph).toEqual(body.graph);
    expect(rows.length).toBeGreaterThan(10);
  });

  test('names the ends of every relationship in the part in which it comes', async () => {
    const { lines, rows } = await whole('MATCH ()-[r:PART_OF]->() RETURN r', { limit: 10_000 });
    expect(rows.length).toBeGreaterThan(200);
    for (const [r] of rows as any[][]) expect([r.source, r.target].join()).not.toMatch(/^4:|,4:/);
    expect(lines.at(-1).graph.nodes.length).toBeGreaterThan(200);
  });

  test('shows first rows before the end', async () => {
    const response = await ask('UNWIND range(1, 400) AS x CALL (x) { MATCH (a:Goal) MATCH (b:SDGTarget) WHERE a.title < b.title RETURN count(*) AS n } RETURN x, n');
    const seen: { time: number; text: string }[] = [];
    for await (const chunk of response.body!) seen.push({ time: Date.now(), text: Buffer.from(chunk).toString() });
    const first = seen.find(({ text }) => text.includes('"rows"'))!;
    expect(first.text).not.toContain('"done"');
    expect(seen.at(-1)!.text).toContain('"done"');
    expect(seen.at(-1)!.time - first.time).toBeGreaterThan(50);
  });

  test('cuts at the limit and says so', async () => {
    const { lines, rows } = await whole('UNWIND range(1, 20) AS x RETURN x', { limit: 7 });
    expect(rows).toHaveLength(7);
    expect(lines.at(-1)).toMatchObject({ type: 'done', truncated: true });
  });

  test('tells the columns of an answer without rows, and the plan of EXPLAIN', async () => {
    expect((await whole('MATCH (n:Goal) WHERE false RETURN n.id AS id')).lines.map(({ type }) => type)).toEqual(['columns', 'done']);
    const { lines } = await whole('MATCH (n:Goal) RETURN n', { mode: 'explain' });
    expect(lines.at(-1).plan.operator).toBe('ProduceResults');
  });

  test.each([
    ['MATCH (n) DETACH DELETE n', 403],
    ['MATCH (n)\nRETRN n', 422],
    ['RETURN 1 / 0 AS x', 422],
  ])('refuses %s before the first byte as any call does', async (query, status) => {
    const response = await ask(query);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect((await response.json()).status).toBe(status);
  });

  test('tells a problem in the middle as the last line', async () => {
    const { lines, rows } = await whole('UNWIND range(1, 3000) AS x RETURN 1 / (2000 - x) AS y', { limit: 10_000 });
    expect(rows.length).toBeGreaterThan(0);
    expect(lines.at(-1)).toMatchObject({ type: 'problem', problem: { status: 422, detail: expect.stringContaining('zero') } });
    expect(lines.some(({ type }) => type === 'done')).toBe(false);
  });

  test('ends the query in the database when its client goes away after the first rows', async () => {
    const gone = new AbortController();
    const response = await ask(
      'UNWIND range(1, 9000) AS left_alone CALL (left_alone) { MATCH (a:Goal) MATCH (b:SDGTarget) WHERE a.title < b.title RETURN count(*) AS n } RETURN left_alone, n',
      { limit: 10_000 },
      gone.signal,
    );
    const running = async () =>
      (await server.cypher("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'left_alone' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery")).length;
    const reader = response.body!.getReader();
    await reader.read();
    expect(await running()).toBe(1);
    gone.abort();
    await expect.poll(running, { timeout: 3000 }).toBe(0);
  });

  test('does not let a client that never reads hold the database or other people', async () => {
    const body = JSON.stringify({ query: "UNWIND range(1, 9000) AS x RETURN x, left(toString(x) + '" + 'y'.repeat(900) + "', 900) AS unread", limit: 10_000 });
    const slow = Array.from({ length: 6 }, () => {
      const asked = httpRequest(`${server.address}/api/cypher/stream`, { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Plumbline-Client': 'slow' } }, (response) => response.pause());
      asked.on('error', () => undefined);
      asked.end(body);
      return asked;
    });
    const running = async () =>
      (await server.cypher("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'unread' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery")).length;
    await expect.poll(running, { timeout: 5000 }).toBeGreaterThan(0);
    await expect.poll(running, { timeout: 15_000 }).toBe(0);
    expect((await whole('RETURN 1 AS x')).rows).toEqual([[1]]);
    for (const asked of slow) asked.destroy();
  });
});
