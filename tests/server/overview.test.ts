import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { OverviewItem } from '../../server/api/overview/schema.ts';
import { type TestServer, startTestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
afterEach(async () => {
  await server.cypher('MATCH (f:Finding) DELETE f');
  await server.cypher(`MATCH ()-[r:ALIGNS_WITH {mappingSet: 'test'}]->() DELETE r`);
});

const unaligned = ['no-counterpart', 'pending', 'not-counted', 'rejected', 'unreviewed'];
const filters = ['', '&crossCutting=include', '&minConfidence=0.7', '&mappingSet=published'];
const save = (title: string, parameters: object) => server.post('/findings', { title, author: 'Ana', question: { kind: 'gaps', parameters } });

describe('GET /api/overview', () => {
  test.each(filters)('counts each framework as the gap ledger does%s', async (filter) => {
    const { status, body } = await server.get(`/overview?against=sdg${filter}`);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.items.map((item: any) => item.framework.id)).toEqual(['sf2014', 'gpg2017', 'sf2017', 'oec2022', 'sf2022']);
    for (const item of body.items as OverviewItem[]) {
      const gaps = await server.get(`/gaps?framework=${item.framework.id}${filter}`);
      expect(item.counts, item.framework.id).toEqual(gaps.body.counts);
      expect(item.total).toBe(gaps.body.items.length);
      expect(item.unaligned).toBe(gaps.body.items.filter((one: any) => unaligned.includes(one.state)).length);
      expect(item.direct).toBe(gaps.body.items.filter((one: any) => one.state === 'direct').length);
      expect(item.inferred).toBe(gaps.body.items.filter((one: any) => ['inherited', 'derived'].includes(one.state)).length);
      expect(item.direct + item.inferred + item.unaligned).toBe(item.total);
      expect(item.crossCuttingOnly).toBe(gaps.body.items.filter((one: any) => one.crossCuttingOnly).length);
    }
    const all = await server.get(`/gaps?against=sdg${filter}`);
    expect(body.together.total).toBe(all.body.total);
    expect(body.together.unaligned).toBe(all.body.items.filter((one: any) => unaligned.includes(one.state)).length);
  });

  test.each(filters)('counts the SDGs and targets that a framework reaches as the coverage does%s', async (filter) => {
    const { body } = await server.get(`/overview?against=sdg${filter}`);
    for (const { framework, goals, targets } of body.items) {
      const top = await server.get(`/coverage?rows=${framework.id}&level=top${filter}`);
      expect(goals, framework.id).toEqual({ reached: new Set(top.body.cells.map((cell: any) => cell.column)).size, of: 17 });
      const reached = await server.cypher(
        `MATCH (c:Concept)-[a:ALIGNS_WITH {status: 'accepted'}]-(t:SDGTarget) WHERE c.id STARTS WITH $prefix
           AND ($crossCutting OR a.directness <> 'cross-cutting') AND coalesce(a.confidence, 0) >= $least AND ($sets = [] OR a.mappingSet IN $sets)
         RETURN DISTINCT t.id AS id`,
        { prefix: `${framework.id}:`, crossCutting: filter.includes('include'), least: filter.includes('0.7') ? 0.7 : 0, sets: filter.includes('published') ? ['published'] : [] },
      );
      expect(targets, framework.id).toEqual({ reached: reached.length, of: 169 });
    }
  });

  test('comes in pages of frameworks', async () => {
    const first = await server.get('/overview?limit=3');
    expect(first.body).toMatchObject({ total: 5, next: 'sf2017' });
    const second = await server.get(`/overview?limit=3&after=${first.body.next}`);
    expect(second.body.items.map((item: any) => item.framework.id)).toEqual(['oec2022', 'sf2022']);
    expect(second.body).not.toHaveProperty('next');
    expect([first.body.together.total, second.body.together.total]).toEqual([50, 46]);
  });

  test('measures against another framework', async () => {
    const { body } = await server.get('/overview?against=sf2022');
    const oec = body.items.find((item: any) => item.framework.id === 'oec2022');
    expect(oec.counts).toEqual((await server.get('/gaps?framework=oec2022&against=sf2022')).body.counts);
    expect(body.items.map((item: any) => item.framework.id)).not.toContain('sf2022');
    expect((await server.get('/overview?against=nope')).status).toBe(404);
  });

  test('says what changed since the newest finding on a framework, and nothing of the others', async () => {
    await save('Old', { framework: 'sf2022' });
    await server.cypher(
      `MATCH (a {id: 'sf2022:3.1'}), (b {id: 'sdg:16.6'})
       CREATE (a)-[:ALIGNS_WITH {id: 'test:1', mappingSet: 'test', directness: 'direct', status: 'accepted', confidence: 0.7, predicate: 'skos:relatedMatch'}]->(b)`,
    );
    const at = async (id: string) => (await server.get('/overview')).body.items.find((item: any) => item.framework.id === id).since;
    const before = await at('sf2022');
    expect(before).toMatchObject({ title: 'Old', changes: { added: 0, gone: 0 } });
    expect(before.changes.changed).toBeGreaterThan(0);
    expect(await at('gpg2017')).toBeNull();
    await save('Against another', { framework: 'sf2022', against: 'oec2022' });
    expect((await at('sf2022')).title).toBe('Old');
    await save('All of them', {});
    expect(await at('sf2022')).toMatchObject({ title: 'All of them', changes: { added: 0, gone: 0, changed: 0 } });
    expect(await at('gpg2017')).toMatchObject({ title: 'All of them' });
  });
});

describe('the figures of the seeds', () => {
  test('are the same in Overview, ledger, named query, README and the recorded judgements', async () => {
    const { body } = await server.get('/overview');
    const lines = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').split('\n');
    const inReadme = (title: string) => lines.find((line) => line.startsWith(`| ${title} |`))?.split('|').slice(2, -1).map((cell) => Number(cell.replaceAll('*', '')));
    for (const { framework, total, direct, inferred, unaligned: none, counts } of body.items) {
      expect(inReadme(framework.title.startsWith('Global') ? 'Global Policing Goals (2017)' : framework.title.replace('Global Strategy', 'Strategy')), framework.title).toEqual([
        total, direct, inferred, none, counts['no-counterpart'],
      ]);
    }
    const { total, direct, inferred, unaligned: none } = body.together;
    expect(inReadme('**all**')?.slice(0, 4)).toEqual([total, direct, inferred, none]);
    // A judgement of the concept itself is its state wherever there is one.
    const judged = await server.cypher(`MATCH (c:Concept)-[n:NO_COUNTERPART_IN {status: 'accepted'}]->(:Framework {id: 'sdg'}) RETURN c.id AS id`);
    const { body: ledger } = await server.get('/gaps?state=no-counterpart');
    expect(ledger.items.map(({ id }: any) => id).sort()).toEqual(judged.map(({ id }) => id).sort());
    // No claim for a whole set alike moves any of them.
    await server.cypher(`MATCH ()-[a:ALIGNS_WITH {directness: 'cross-cutting'}]->() SET a.directness = 'cross-cutting', a.status = 'rejected'`);
    try {
      expect((await server.get('/overview')).body.together).toEqual(body.together);
    } finally {
      await server.cypher(`MATCH ()-[a:ALIGNS_WITH {directness: 'cross-cutting'}]->() SET a.status = 'accepted'`);
    }
  });
});

describe('GET /api/overview/unserved', () => {
  test.each(filters)('counts what the ledger read the other way round counts%s', async (filter) => {
    const { status, body } = await server.get(`/overview/unserved?against=sdg${filter}`);
    expect(status, JSON.stringify(body)).toBe(200);
    for (const kind of ['SDG', 'SDGTarget']) {
      const gaps = await server.get(`/gaps?framework=sdg&against=*&kind=${kind}&state=${unaligned.join(',')}${filter}`);
      expect(body.kinds.find((one: any) => one.kind === kind)).toEqual({ kind, unserved: gaps.body.total, total: kind === 'SDG' ? 17 : 169 });
      if (kind === 'SDG') expect(body.goals.map((goal: any) => goal.id)).toEqual(gaps.body.items.map((item: any) => item.id));
    }
    expect(body.goals.length).toBeGreaterThan(0);
  });
});
