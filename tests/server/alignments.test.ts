import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.cypher(
    `CREATE (:Framework {id: 'tt', title: 'Test'}), (:Framework {id: 'uu', title: 'Other'}),
       (a:Goal:Concept {id: 'tt:1', code: '1', title: 'One'}), (b:Objective:Concept {id: 'tt:1.1', code: '1.1', title: 'One one'}),
       (c:Goal:Concept {id: 'uu:1', code: '1', title: 'Other one'}), (d:Objective:Concept {id: 'uu:1.1', code: '1.1', title: 'Other one one'}),
       (b)-[:PART_OF]->(a), (d)-[:PART_OF]->(c),
       (b)-[:ALIGNS_WITH {id: 'x:up', status: 'accepted', confidence: 0.5, predicate: 'skos:relatedMatch', mappingSet: 'x'}]->(d),
       (d)-[:ALIGNS_WITH {id: 'x:down', status: 'suggested', confidence: 0.9, predicate: 'skos:relatedMatch', mappingSet: 'x'}]->(a),
       (a)-[:ALIGNS_WITH {id: 'y:set', status: 'accepted', directness: 'cross-cutting', predicate: 'skos:relatedMatch', mappingSet: 'y'}]->(c),
       (a)-[:ALIGNS_WITH {id: 'odd: a/b?c#d%2Fé~"', status: 'stale', predicate: 'skos:relatedMatch', mappingSet: 'y'}]->(b)`,
  );
});
afterAll(() => server.close());

const list = async (query: string) => (await server.get(`/alignments?${query}`)).body;
const ids = async (query: string): Promise<string[]> => (await list(query)).items.map((one: any) => one.id);

/** Every page, one after the other. */
async function allPages(query: string, limit: number): Promise<{ items: any[]; totals: number[] }> {
  const items: any[] = [];
  const totals: number[] = [];
  for (let after: string | undefined, turns = 0; turns < 1_000; turns++) {
    const page = await list(`${query}&limit=${limit}${after === undefined ? '' : `&after=${encodeURIComponent(after)}`}`);
    expect(page.items.length).toBeLessThanOrEqual(limit);
    items.push(...page.items);
    totals.push(page.total);
    if (page.next === undefined) break;
    after = page.next;
  }
  return { items, totals };
}

describe('GET /api/alignments/:id', () => {
  test('shows both ends, the evidence of both sides and who judged', async () => {
    const { status, body } = await server.get('/alignments/curated:sf2014-2_sdg-16.a');
    expect(status).toBe(200);
    expect([body.subject.id, body.object.id, body.mappingSet]).toEqual(['sf2014:2', 'sdg:16.a', 'curated']);
    expect(body.evidence.subject).toBe('support to policing and law enforcement');
    expect([body.rationale, body.author]).not.toContain('');
  });

  test('takes every id that can be encoded', async () => {
    const id = 'odd: a/b?c#d%2Fé~"';
    expect((await server.get(`/alignments/${encodeURIComponent(id)}`)).body).toMatchObject({ id, status: 'stale', confidence: null });
  });

  test('says which alignment does not exist', async () => {
    const { status, body } = await server.get('/alignments/curated%3Anone');
    expect([status, body.detail]).toEqual([404, 'There is no alignment "curated:none".']);
  });
});

describe('GET /api/alignments', () => {
  test('of a concept lists both directions, and those with one framework alone', async () => {
    expect(await ids('concept=tt:1')).toEqual(['y:set', 'x:down', 'odd: a/b?c#d%2Fé~"']);
    expect(await ids('concept=tt:1&framework=uu')).toEqual(['y:set', 'x:down']);
    expect(await ids('concept=tt:1&framework=tt')).toEqual(['odd: a/b?c#d%2Fé~"']);
  });

  test('of a framework lists each once, also one within it', async () => {
    expect(await ids('framework=tt')).toEqual(['x:up', 'y:set', 'x:down', 'odd: a/b?c#d%2Fé~"']);
    expect((await list('framework=tt')).total).toBe(4);
  });

  test('between two sets takes what lies below a concept, and either direction', async () => {
    expect(await ids('left=tt:1&right=uu:1')).toEqual(['x:up', 'y:set', 'x:down']);
    expect(await ids('left=uu:1&right=tt:1')).toEqual(['x:up', 'y:set', 'x:down']);
    expect(await ids('left=tt:1.1&right=uu:1')).toEqual(['x:up']);
    expect(await ids('left=tt&right=uu')).toEqual(['x:up', 'y:set', 'x:down']);
    expect(await ids('left=tt:1.1,uu&right=tt:1')).toEqual(['x:up', 'y:set', 'x:down', 'odd: a/b?c#d%2Fé~"']);
    expect(await ids('left=uu:1.1&right=sdg')).toEqual([]);
  });

  test('narrows by status, mapping set and claims for a whole set', async () => {
    expect(await ids('framework=tt&status=suggested,stale')).toEqual(['x:down', 'odd: a/b?c#d%2Fé~"']);
    expect(await ids('framework=tt&mappingSet=x')).toEqual(['x:up', 'x:down']);
    expect(await ids('framework=tt&crossCutting=exclude&status=accepted')).toEqual(['x:up']);
    expect((await list('framework=tt&mappingSet=x&status=accepted')).total).toBe(1);
  });

  test.each(['', 'framework=sdg', 'left=gpg2017,sf2022&right=sdg:16,sdg:17', 'status=suggested'])(
    'of "%s" gives on its pages each alignment that the graph holds, once and in order',
    async (query) => {
      const { items, totals } = await allPages(query, 17);
      expect(items.length).toBeGreaterThan(17);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(new Set(totals)).toEqual(new Set([items.length]));
      const rank = ({ status, confidence, id }: any) => [['accepted', 'suggested', 'stale', 'rejected'].indexOf(status), -(confidence ?? 0), id];
      const sorted = [...items].sort((a, b) => {
        const [x, y] = [rank(a), rank(b)];
        const at = x.findIndex((value, index) => value !== y[index]);
        return x[at] < y[at] ? -1 : 1;
      });
      expect(items.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
    },
  );

  test('of everything lists as many as there are', async () => {
    const [row] = await server.cypher('MATCH ()-[a:ALIGNS_WITH]->() RETURN toString(count(a)) AS number');
    expect((await list('limit=1')).total).toBe(Number(row!.number));
  });

  test('gives the same between two frameworks as Cypher by hand', async () => {
    const rows = await server.cypher(
      `MATCH (a:Concept)-[r:ALIGNS_WITH]-(b:Concept) WHERE a.id STARTS WITH 'oec2022:' AND b.id STARTS WITH 'sdg:' RETURN DISTINCT r.id AS id`,
    );
    const { items } = await allPages('left=oec2022&right=sdg', 500);
    expect(items.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  test.each([
    ['concept=sf2022:9.9', 404, 'There is no concept "sf2022:9.9".'],
    ['framework=sf2099', 404, 'There is no framework "sf2099".'],
    ['left=sf2022:1,sf2022:77&right=nope,sdg', 404, 'There is no framework "nope".'],
    ['left=sf2022:1,sf2022:77&right=sdg', 404, 'There is no concept "sf2022:77".'],
    ['left=sf2022', 400, 'query.right: left and right are named together or not at all'],
    ['left=sf2022&right=', 400, 'query.right: must name a framework or a concept'],
    ['left=sf2022&right=sdg&concept=sdg:1', 400, 'query.left: left and right name both ends: leave out concept and framework'],
    ['after=curated:x', 400, 'query.after: must be the `next` of the page before'],
    ['limit=501', 400, /query\.limit: /],
    ['status=maybe', 400, /query\.status\.0: /],
    ['concpt=sdg:1', 400, /concpt/],
  ])('?%s is refused with %i and a sentence', async (query, status, detail) => {
    const answer = await server.get(`/alignments?${query}`);
    expect([answer.status, answer.body.detail]).toEqual([status, typeof detail === 'string' ? detail : expect.stringMatching(detail)]);
  });
});

describe('GET /api/concepts/:id', () => {
  test('comes with its first 50 alignments, and says how many there are and where they go on', async () => {
    await server.cypher(
      `MATCH (a:Concept {id: 'tt:1.1'}) UNWIND range(1, 120) AS n
       CREATE (c:Outcome:Concept {id: 'uu:n' + n, code: 'n' + n, title: 'Many ' + n})
       CREATE (c)-[:ALIGNS_WITH {id: 'many:' + n, status: 'accepted', confidence: (n % 3) / 10.0, predicate: 'skos:relatedMatch', mappingSet: 'many'}]->(a)`,
    );
    const { alignments, alignmentsTotal, alignmentsNext } = (await server.get('/concepts/tt:1.1')).body;
    expect([alignments.length, alignmentsTotal]).toEqual([50, 122]);
    const rest = await list(`concept=tt:1.1&limit=500&after=${encodeURIComponent(alignmentsNext)}`);
    expect(rest.items).toHaveLength(72);
    const all = [...alignments, ...rest.items].map(({ id }: any) => id);
    expect(new Set(all).size).toBe(122);
    expect(all).toEqual(await ids('concept=tt:1.1&limit=500'));
  });
});
