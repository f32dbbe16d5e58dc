import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ findingLimits: { characters: 2_000, number: 3, total: 3_500 } });
});
afterAll(() => server.close());

const save = (characters: number) =>
  server.post('/findings', { title: 'x', author: 'me', question: { kind: 'query', query: 'RETURN $p AS p', parameters: { p: 'x'.repeat(characters) } } });
const total = async () => (await server.get('/findings')).body.total;

test('a finding that is too large is refused with a sentence, and is not there', async () => {
  const { status, body } = await save(2_100);
  expect([status, body.detail]).toEqual([413, expect.stringMatching(/at most 0.0 MB|ask for fewer rows/)]);
  expect(await total()).toBe(0);
});

test('a control character in what a person writes is refused with its place', async () => {
  const { status, body } = await server.post('/findings', { title: 'a\u0000b', author: 'me\u0007', note: 'two\nlines', question: { kind: 'query', query: 'RETURN 1 AS n' } });
  expect([status, body.errors?.map(({ path }: { path: string }) => path)]).toEqual([400, ['body.title', 'body.author']]);
});

test('findings that take too much together are refused, and those there stay', async () => {
  for (const characters of [1_500, 1_500]) expect((await save(characters)).status).toBe(200);
  const { status, body } = await save(1_500);
  expect([status, body.detail]).toEqual([413, expect.stringContaining('PLUMBLINE_FINDINGS_MB')]);
  expect(await total()).toBe(2);
});

test('a record of the app is shown as one, beside the nodes of the frameworks', async () => {
  const { body } = await server.post('/cypher', { query: 'MATCH (n) WHERE n:Finding OR n:Migration OR n:Goal RETURN n', parameters: {} });
  const kinds = new Map<string, Set<string>>();
  for (const { kind, labels } of body.graph.nodes) kinds.set(kind, new Set([...(kinds.get(kind) ?? []), ...labels]));
  expect([...kinds.keys()].sort()).toEqual(['Goal', 'Record']);
  expect([...(kinds.get('Record') ?? [])].sort()).toEqual(['Finding', 'Migration', 'PlumblineRecord']);
});

test('one more than the number is refused', async () => {
  expect((await save(10)).status).toBe(200);
  const { status, body } = await save(10);
  expect([status, body.detail]).toEqual([413, expect.stringContaining('There are 3 findings')]);
  expect(await total()).toBe(3);
});
