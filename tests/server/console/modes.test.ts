import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const run = (query: string, more: Record<string, unknown> = {}) => server.post('/cypher', { query, ...more });
const operators = (step: { operator: string; children: any[] }): string[] => [step.operator, ...step.children.flatMap(operators)];

describe('the plan', () => {
  test('is there only when asked for', async () => {
    expect((await run('RETURN 1 AS x')).body.plan).toBeNull();
  });

  test.each([['mode', 'MATCH (n:Goal) RETURN n.id AS id', { mode: 'explain' }], ['word', 'EXPLAIN MATCH (n:Goal) RETURN n.id AS id', {}]])(
    'comes without rows when the %s asks for EXPLAIN',
    async (_, query, more) => {
      const { status, body } = await run(query, more);
      expect(status, JSON.stringify(body)).toBe(200);
      expect(body).toMatchObject({ columns: ['id'], rows: [] });
      expect(operators(body.plan)).toContain('NodeByLabelScan');
      expect(body.plan.estimatedRows).toBeGreaterThan(0);
      expect(body.plan.dbHits).toBeUndefined();
    },
  );

  test.each([['mode', 'MATCH (n:Goal) RETURN n.id AS id', { mode: 'profile' }], ['word', 'profile MATCH (n:Goal) RETURN n.id AS id', {}]])(
    'comes with rows and measures when the %s asks for PROFILE',
    async (_, query, more) => {
      const { body } = await run(query, more);
      expect(body.rows.length).toBeGreaterThan(0);
      expect(body.plan.rows).toBe(body.rows.length);
      expect(body.plan).toMatchObject({ operator: 'ProduceResults', identifiers: expect.arrayContaining(['id']) });
      expect(body.plan.children[0].dbHits).toBeGreaterThan(0);
    },
  );

  test('of what is refused is not shown', async () => {
    for (const mode of ['explain', 'profile']) {
      const { status, body } = await run('MATCH (n:Goal) SET n.x = 1', { mode });
      expect([status, body.rule]).toEqual([403, 'read-only']);
    }
  });
});

describe('a refusal', () => {
  test.each([
    ['RETURN 1 AS x\nUNION LOAD CSV FROM $x AS x RETURN x', 'no-load-csv', 2, 7],
    ['MATCH (n:Goal)\nSET n.x = 1', 'read-only', 2, 1],
    ["MATCH (n)\nWHERE n.title =~ '(a+)+b'\nRETURN n", 'costly-pattern', 2, 15],
    ['// first\nCALL dbms.listConfig()', 'procedure', 2, 6],
  ])('of %j says where', async (query, rule, line, column) => {
    expect((await run(query, { parameters: { x: 1 } })).body).toMatchObject({ rule, line, column });
  });
});

describe('a mistake', () => {
  test.each([
    ['EXPLAIN\nMATCH (n)\nRETRN n', 3, 1],
    ["RETURN 'caf\\u00e9' AS a, oops AS b", 1, 26],
    ['/* a */ MATCH (n) RETURN m', 1, 26],
    ["RETURN 'open", 1, 8],
    ['RETURN (1', 1, 8],
  ])('in %j is where the person wrote it', async (query, line, column) => {
    const { status, body } = await run(query);
    expect(status).toBe(422);
    expect(body).toMatchObject({ line, column });
  });
});
