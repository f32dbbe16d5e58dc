import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const run = (query: string, more: Record<string, unknown> = {}) => server.post('/cypher', { query, ...more });

describe('POST /api/cypher', () => {
  test('answers columns, rows and the graph in them', async () => {
    const { status, body } = await run(
      'MATCH (o:Objective {id: $id})-[a:ALIGNS_WITH]->(t:SDGTarget) RETURN o.title AS title, o, a, t',
      { parameters: { id: 'sf2022:1.4' } },
    );
    expect(status).toBe(200);
    expect(body.columns).toEqual(['title', 'o', 'a', 't']);
    expect(body.rows[0][1]).toMatchObject({ $type: 'node', id: 'sf2022:1.4', labels: ['Concept', 'Objective'] });
    expect(body.rows[0][2]).toMatchObject({ $type: 'relationship', source: 'sf2022:1.4', target: 'sdg:16.10' });
    expect(body.graph.nodes.map((node: any) => node.id).sort()).toEqual(['sdg:16.10', 'sf2022:1.4']);
    expect(body.graph.edges).toHaveLength(1);
    expect(body.summary.rowCount).toBe(1);
  });

  test('gives the ends of a relationship that came alone', async () => {
    const { body } = await run("MATCH ({id: 'sf2022'})-[r:SUCCEEDS]->() RETURN r");
    expect(body.rows[0][0]).toMatchObject({ source: 'sf2022', target: 'sf2017' });
    expect(body.graph.nodes.map((node: any) => node.id).sort()).toEqual(['sf2017', 'sf2022']);
  });

  test('says when there is more than the limit, and does not when it just fits', async () => {
    const cut = await run('UNWIND range(1, 10) AS x RETURN x', { limit: 9 });
    expect(cut.body).toMatchObject({ truncated: true, summary: { rowCount: 9 } });
    const whole = await run('UNWIND range(1, 10) AS x RETURN x', { limit: 10 });
    expect(whole.body).toMatchObject({ truncated: false, summary: { rowCount: 10 } });
  });

  test('keeps values that JSON cannot hold', async () => {
    const { body } = await run(
      `RETURN 9007199254740993 AS big, 0.0 / 0.0 AS nan, date('2022-11-23') AS day, duration('P1Y2M3DT4H5M6S') AS span,
         point({latitude: 45.5, longitude: 4.5}) AS place, datetime('2022-11-23T10:15:00[Europe/Paris]') AS moment,
         {\`$type\`: 'date', value: 'no'} AS trap, [1, [2.5, null]] AS list`,
    );
    expect(body.rows[0]).toEqual([
      { $type: 'integer', value: '9007199254740993' },
      { $type: 'float', value: 'NaN' },
      { $type: 'date', value: '2022-11-23' },
      { $type: 'duration', value: 'P1Y2M3DT4H5M6S' },
      { $type: 'point', srid: 4326, x: 4.5, y: 45.5 },
      { $type: 'datetime', value: '2022-11-23T10:15:00+01:00[Europe/Paris]' },
      { $type: 'map', value: { $type: 'date', value: 'no' } },
      [1, [2.5, null]],
    ]);
  });

  test('takes the same values as parameters', async () => {
    const values = {
      big: { $type: 'integer', value: '9007199254740993' },
      day: { $type: 'date', value: '2022-11-23' },
      span: { $type: 'duration', value: 'P1Y2M3DT4H5M6S' },
      place: { $type: 'point', srid: 4326, x: 4.5, y: 45.5 },
      moment: { $type: 'localdatetime', value: '2022-11-23T10:15:00' },
      trap: { $type: 'map', value: { $type: 'x' } },
      nested: { list: [1, { $type: 'float', value: 'Infinity' }] },
    };
    const names = Object.keys(values);
    const { body } = await run(`RETURN ${names.map((name) => `$${name} AS ${name}`).join(', ')}`, { parameters: values });
    expect(Object.fromEntries(names.map((name, index) => [name, body.rows[0][index]]))).toMatchObject({
      big: values.big,
      day: values.day,
      span: values.span,
      place: values.place,
      trap: values.trap,
      nested: values.nested,
    });
  });

  test('says which parameter is of no known type', async () => {
    const { status, body } = await run('RETURN $x', { parameters: { x: [{ $type: 'dat', value: '1' }] } });
    expect(status).toBe(400);
    expect(body.errors[0].path).toBe('body.parameters.x.0');
  });

  test('gives line and column of a mistake', async () => {
    const { status, body } = await run('MATCH (n)\nRETRN n');
    expect(status).toBe(422);
    expect(body).toMatchObject({ line: 2, column: 1, code: 'Neo.ClientError.Statement.SyntaxError' });
    expect(body.detail).not.toContain('EXPLAIN');
  });

  test('passes on what the server remarks', async () => {
    const { body } = await run('MATCH (n:Objectve) RETURN n');
    expect(body.summary.notifications[0]).toMatchObject({ severity: 'WARNING', line: 1, column: 10 });
  });

  test.each([
    ['CREATE (n:Evil)', 'read-only'],
    ["MATCH (n:SDG) SET n.title = 'x'", 'read-only'],
    ['MATCH (n) DETACH DELETE n', 'read-only'],
    ['FOREACH (x IN [1] | CREATE (:Evil))', 'read-only'],
    ['CREATE INDEX evil FOR (n:SDG) ON (n.title)', 'read-only'],
    ["LOAD CSV FROM 'file:///etc/passwd' AS r RETURN r", 'no-load-csv'],
    ["RETURN [x IN [1] | COUNT { LOAD CSV FROM 'http://127.0.0.1:1/' AS r RETURN r }] AS x", 'no-load-csv'],
    ['SHOW TRANSACTIONS', 'no-administration'],
    ["TERMINATE TRANSACTIONS 'neo4j-transaction-1'", 'no-administration'],
    ['CREATE USER evil SET PASSWORD "abcdefgh"', undefined],
    ['CALL dbms.listConfig() YIELD name RETURN name', undefined],
    ["CALL db.stats.stop('QUERIES')", undefined],
  ])('refuses %s', async (query, rule) => {
    const before = (await server.get('/health')).body.counts;
    const { status, body } = await run(query);
    expect(status, JSON.stringify(body)).toBe(403);
    if (rule) expect(body.rule).toBe(rule);
    expect(body.rule).toBeTypeOf('string');
    expect((await server.get('/health')).body.counts).toEqual(before);
  });

  test.each([
    "MATCH (o:Objective) WHERE o.title CONTAINS 'LOAD CSV FROM' OR o.title = \"CREATE (n)\" RETURN count(o)",
    '/* SHOW USERS */ RETURN 1 // DELETE n',
  ])('runs %s', async (query) => {
    expect((await run(query)).status).toBe(200);
  });

  test('ends a query in the database when its client goes away', async () => {
    const gone = new AbortController();
    const asked = fetch(`${server.address}/api/cypher`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: 'UNWIND range(1, 1000000000) AS abandoned RETURN count(abandoned)' }),
      signal: gone.signal,
    });
    const running = async () =>
      (await server.cypher("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'abandoned' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery")).length;
    await expect.poll(running, { timeout: 5000 }).toBe(1);
    gone.abort();
    await expect(asked).rejects.toThrow();
    await expect.poll(running, { timeout: 2000 }).toBe(0);
  });
});
