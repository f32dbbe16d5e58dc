import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toGraph } from '../../seeds/graph.ts';
import { readSeeds } from '../../seeds/read.ts';
import { linesOf } from '../../server/api/lineage/lines.ts';
import { type TestServer, startTestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const lineage = async (query = '') => (await server.get(`/lineage?${query}`)).body;
const conceptIn = (body: any, id: string) => body.concepts.find((one: any) => one.id === id);
const frameworkIn = (body: any, id: string) => body.frameworks.find((one: any) => one.id === id);
const codes = (concept: any) => concept.reached.map((one: any) => one.code);
const named = async (name: string, parameters: Record<string, unknown>) => {
  const { body } = await server.get('/queries');
  const query = body.items.find((one: any) => one.name === name);
  const defaults = Object.fromEntries(query.parameters.map((one: any) => [one.name, one.default]));
  const run = await server.post('/cypher', { query: query.text, parameters: { ...defaults, ...parameters }, limit: 5_000 });
  return run.body.rows.map((row: any) => Object.fromEntries(row.map((value: any, at: number) => [run.body.columns[at], value])));
};

describe('GET /api/lineage', () => {
  test('gives the editions one line, and the frameworks beside them lines of their own', async () => {
    const { frameworks } = await lineage();
    expect(frameworks.map(({ id, line, succeeds }: any) => [id, line, succeeds])).toEqual([
      ['sf2014', 0, []],
      ['gpg2017', 1, []],
      ['sf2017', 0, ['sf2014']],
      ['oec2022', 2, []],
      ['sf2022', 0, ['sf2017']],
    ]);
    expect(frameworks.find((one: any) => one.id === 'oec2022').implements[0]).toMatchObject({ framework: 'sf2022', evidence: expect.stringMatching(/./) });
    expect(frameworks.map(({ counts }: any) => counts.top)).toEqual([6, 7, 5, 13, 4]);
  });

  test('lists every link of the graph between what it shows, with change and rationale', async () => {
    const body = await lineage();
    const stored = await server.cypher('MATCH (a)-[r:CONTINUES]->(b) RETURN a.id AS concept, b.id AS earlier, r.change AS change, r.rationale AS rationale');
    const key = (one: any) => `${one.concept} ${one.earlier}`;
    expect(body.continues.map(key).sort()).toEqual(stored.map(key).sort());
    expect(body.continues.every((one: any) => one.rationale !== '')).toBe(true);
    const shown = new Set(body.concepts.map((one: any) => one.id));
    expect(body.continues.every((one: any) => shown.has(one.concept) && shown.has(one.earlier))).toBe(true);
  });

  test('says the same of new and dropped as the links do', async () => {
    const body = await lineage();
    const below = (id: string): string[] => [id, ...body.concepts.filter((one: any) => one.parents.includes(id)).flatMap((one: any) => below(one.id))];
    for (const one of body.concepts) {
      const { succeeds } = frameworkIn(body, one.framework);
      const next = body.frameworks.filter((other: any) => other.succeeds.includes(one.framework)).map((other: any) => other.id);
      const own = below(one.id);
      expect(one.isNew, one.id).toBe(succeeds.length > 0 && !body.continues.some((link: any) => own.includes(link.concept)));
      const takenUp = body.continues.some((link: any) => own.includes(link.earlier) && next.includes(link.concept.split(':')[0]));
      expect(one.isDropped, one.id).toBe(next.length > 0 && !takenUp);
    }
    expect(conceptIn(body, 'sf2022:1.2').isNew).toBe(true);
    expect(conceptIn(body, 'sf2022:1.1').isNew).toBe(false);
  });

  test('says the same as its named query', async () => {
    const body = await lineage();
    const rows = await named('lineage/concepts', { frameworks: body.frameworks.map((one: any) => one.id) });
    expect(rows).toHaveLength(body.concepts.length);
    for (const row of rows) expect(conceptIn(body, row.id)).toMatchObject({ isNew: row.isNew, isDropped: row.isDropped, top: row.top });
    for (const { id, counts } of body.frameworks) {
      const tops = rows.filter((row: any) => row.framework === id && row.top);
      expect(counts).toEqual({
        top: tops.length,
        isNew: tops.filter((row: any) => row.isNew).length,
        isDropped: tops.filter((row: any) => row.isDropped).length,
      });
    }
  });

  test('marks a goal that nothing carries on as dropped, with the reason, and one that carries on nothing as new', async () => {
    await server.cypher(`MATCH (a {id: 'sf2022:3'}), (old {id: 'sf2017:3'}) SET old.droppedBecause = 'Ended.' CREATE (a)-[:WAS]->(old)`);
    const links = await server.cypher(
      `MATCH (a)-[r:CONTINUES]->(b {id: 'sf2017:3'}) WITH a.id AS a, b.id AS b, properties(r) AS p, r DELETE r RETURN a, b, p`,
    );
    try {
      const body = await lineage();
      expect(conceptIn(body, 'sf2017:3')).toMatchObject({ isDropped: true, reason: 'Ended.' });
      expect(conceptIn(body, 'sf2022:3')).toMatchObject({ isNew: true });
      expect(frameworkIn(body, 'sf2017').counts.isDropped).toBe(1);
      expect(frameworkIn(body, 'sf2022').counts.isNew).toBe(1);
    } finally {
      await server.cypher(
        `UNWIND $links AS link MATCH (a {id: link.a}), (b {id: link.b}) CREATE (a)-[r:CONTINUES]->(b) SET r = link.p`,
        { links },
      );
      await server.cypher(`MATCH ()-[r:WAS]->(old) REMOVE old.droppedBecause DELETE r`);
    }
    expect(conceptIn(await lineage(), 'sf2017:3')).toMatchObject({ isDropped: false, reason: null });
  });

  test.each(['', 'crossCutting=exclude&minConfidence=0.7'])('shows of each concept what ledger and coverage say (%s)', async (filter) => {
    const body = await lineage(filter);
    const { body: gaps } = await server.get(`/gaps?${filter}`);
    const states = new Map(gaps.items.map((item: any) => [item.id, item.state]));
    for (const one of body.concepts) expect(one.state, one.id).toBe(states.get(one.id));
    const { body: coverage } = await server.get(`/coverage?level=top&${filter}`);
    const tops = body.concepts.filter((one: any) => one.top);
    for (const one of tops) {
      const cells = coverage.cells.filter((cell: any) => cell.row === one.id);
      expect(Object.fromEntries(one.reached.map((r: any) => [r.id, [r.count, r.best]])), one.id).toEqual(
        Object.fromEntries(cells.map((cell: any) => [cell.column, [cell.count, cell.best]])),
      );
    }
    expect(tops.some((one: any) => one.reached.length > 0)).toBe(true);
  });

  test('orders SDGs as people count', async () => {
    const body = await lineage();
    for (const one of body.concepts) expect(codes(one)).toEqual([...codes(one)].sort((a, b) => Number(a) - Number(b)));
  });

  test('has no state for concepts of the framework that is measured against', async () => {
    const body = await lineage('against=sf2022');
    expect(conceptIn(body, 'sf2022:1').state).toBeNull();
    expect(conceptIn(body, 'oec2022:1').state).not.toBeNull();
  });

  test('narrows to frameworks that are named, and says which does not exist', async () => {
    const body = await lineage('framework=sf2017');
    expect(body.frameworks.map((one: any) => one.id)).toEqual(['sf2017']);
    expect(body.continues).toEqual([]);
    const { status, body: refused } = await server.get('/lineage?framework=sf2099');
    expect(status).toBe(404);
    expect(refused.detail).toBe('There is no framework "sf2099".');
  });

  test('is empty where nothing has a lineage', async () => {
    await server.cypher(`CREATE (:Framework {id: 'lonely', title: 'Lonely'})`);
    try {
      const body = await lineage('framework=lonely');
      expect(body.frameworks).toHaveLength(1);
      expect((await lineage()).frameworks.map((one: any) => one.id)).not.toContain('lonely');
    } finally {
      await server.cypher(`MATCH (f:Framework {id: 'lonely'}) DELETE f`);
    }
  });
});

describe('lines', () => {
  test.each([
    [[], {}],
    [[['a', []], ['b', ['a']]], { a: 0, b: 0 }],
    [[['a', []], ['b', []], ['c', ['b', 'a']]], { a: 0, b: 0, c: 0 }],
    [[['a', []], ['x', []], ['b', ['a']], ['y', ['x']]], { a: 0, b: 0, x: 1, y: 1 }],
    [[['a', ['b']], ['b', ['a']]], { a: 0, b: 0 }],
    [[['a', ['gone', 'a']]], { a: 0 }],
  ] as [[string, string[]][], Record<string, number>][])('of %j are %j', (frameworks, lines) => {
    expect(Object.fromEntries(linesOf(frameworks.map(([id, succeeds]) => ({ id, succeeds }))))).toEqual(lines);
  });
});

test('the seeds say why a concept was dropped on the concept itself', () => {
  const read = readSeeds();
  if (!read.ok) throw new Error('The seeds are not right');
  const seeds = { ...read.seeds, lineage: { ...read.seeds.lineage, dropped: [{ concept: 'sf2014:6', rationale: 'Done.' }] } };
  const of = (graph: ReturnType<typeof toGraph>) => graph.nodes.filter(({ properties }) => 'droppedBecause' in properties);
  expect(of(toGraph(seeds)).map(({ id, properties }) => [id, properties.droppedBecause])).toEqual([['sf2014:6', 'Done.']]);
  expect(of(toGraph(read.seeds))).toHaveLength(read.seeds.lineage.dropped.length);
});
