import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('GET /api/health', () => {
  test('tells version, edition and the size of the graph', async () => {
    const { status, body } = await server.get('/health');
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'ok', database: { edition: 'community', version: '5.26.30' } });
    expect(body.counts.nodes).toBe(288);
    expect(body.counts.relationships).toBeGreaterThan(400);
  });
});

describe('GET /api/frameworks', () => {
  test('lists the six frameworks with exactly the counts of their documents', async () => {
    const { body } = await server.get('/frameworks');
    expect(body.total).toBe(6);
    expect(Object.fromEntries(body.items.map((item: any) => [item.id, item.counts]))).toEqual({
      sf2014: { Goal: 6 },
      sf2017: { Goal: 5 },
      sf2022: { Goal: 4, Objective: 17 },
      gpg2017: { Goal: 7, Objective: 32 },
      oec2022: { Objective: 4, Outcome: 12, Capability: 9 },
      sdg: { SDG: 17, SDGTarget: 169 },
    });
  });
});

describe('GET /api/concepts/:id', () => {
  test('shows an objective with its place, alignments with both passages, and source', async () => {
    const { body } = await server.get('/concepts/sf2022:1.4');
    expect(body.title).toMatch(/^Enhance information management in accordance/);
    expect(body.ancestors.map((one: any) => one.id)).toEqual(['sf2022:1']);
    expect(body.source).toMatchObject({ organization: 'INTERPOL', title: 'Strategic Framework 2022-2025', code: '1.4' });
    const aligned = body.alignments.find((one: any) => one.object.id === 'sdg:16.10');
    expect(aligned).toMatchObject({ mappingSet: 'curated', status: 'accepted', directness: expect.any(String) });
    expect(body.title).toContain(aligned.evidence.subject);
    expect(aligned.evidence.object).not.toBe('');
    expect(aligned.rationale).not.toBe('');
  });

  test('shows alignments of an SDG target from its own side', async () => {
    const { body } = await server.get('/concepts/sdg:16.10');
    expect(body.uri).toBe('http://metadata.un.org/sdg/16.10');
    expect(body.alignments.map((one: any) => one.subject.id)).toContain('sf2022:1.4');
  });

  test('keeps 8.10 and 8.1 apart', async () => {
    const [ten, one] = await Promise.all([server.get('/concepts/sdg:8.10'), server.get('/concepts/sdg:8.1')]);
    expect(ten.body.code).toBe('8.10');
    expect(one.body.code).toBe('8.1');
    expect(ten.body.title).not.toBe(one.body.title);
  });

  test('says which concept does not exist', async () => {
    const { status, body, headers } = await server.get('/concepts/sf2022:9.9');
    expect(status).toBe(404);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body.detail).toBe('There is no concept "sf2022:9.9".');
  });
});

describe('GET /api/search', () => {
  const first = async (q: string, more = '') => {
    const { body } = await server.get(`/search?q=${encodeURIComponent(q)}${more}`);
    return body.items.map((item: any) => item.id) as string[];
  };

  test('finds by id and by code, the exact one first', async () => {
    expect((await first('sf2022:1.1'))[0]).toBe('sf2022:1.1');
    expect((await first('16.a'))[0]).toBe('sdg:16.a');
    expect(await first('8.10')).toContain('sdg:8.10');
    expect(await first('8.10')).not.toContain('sdg:8.1');
  });

  test('finds by the beginning of a word and in spite of a typing mistake', async () => {
    expect(await first('cyberc')).toContain('gpg2017:4.2');
    expect(await first('cybrecrime')).toContain('gpg2017:4.2');
  });

  test('takes every word of the query into account', async () => {
    expect(await first('privacy data security')).toContain('sf2022:1.3');
  });

  test('narrows by framework and kind', async () => {
    const ids = await first('crime', '&framework=oec2022&kind=Outcome&limit=50');
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.every((id) => /^oec2022:\d\.\d$/.test(id))).toBe(true);
  });

  test.each(['"', '+', 'a AND', '(((', '~', '*', '\\', 'x:y^', '!!', 'AND OR NOT', '/re/'])(
    'takes %j as plain text',
    async (q) => {
      const { status } = await server.get(`/search?q=${encodeURIComponent(q)}`);
      expect(status).toBe(200);
    },
  );

  test('refuses an empty query and a misspelt parameter, both at once', async () => {
    const { status, body } = await server.get('/search?q=%20&limt=5&limit=0');
    expect(status).toBe(400);
    const paths = body.errors.map((error: any) => error.path);
    expect(paths).toContain('query.q');
    expect(paths).toContain('query.limit');
    expect(body.errors.some((error: any) => error.message.includes('limt'))).toBe(true);
  });
});

describe('POST /api/graph/expand', () => {
  test('answers the neighbours and what leads to them', async () => {
    const { body } = await server.post('/graph/expand', { ids: ['sf2022:1'], relationships: ['PART_OF'] });
    expect(body.nodes.map((node: any) => node.id).sort()).toEqual([
      'sf2022',
      'sf2022:1',
      'sf2022:1.1',
      'sf2022:1.2',
      'sf2022:1.3',
      'sf2022:1.4',
    ]);
    expect(body.edges).toHaveLength(5);
    expect(body.truncated).toBe(false);
  });

  test('follows one direction when asked', async () => {
    const { body } = await server.post('/graph/expand', { ids: ['sf2022:1'], relationships: ['PART_OF'], direction: 'out' });
    expect(body.edges.map((edge: any) => edge.target)).toEqual(['sf2022']);
  });

  test('says that it cut an answer, and does not when the answer just fits', async () => {
    const ask = { ids: ['sf2022:1'], relationships: ['PART_OF'] };
    const cut = await server.post('/graph/expand', { ...ask, limit: 4 });
    expect(cut.body.truncated).toBe(true);
    expect(cut.body.edges).toHaveLength(4);
    const whole = await server.post('/graph/expand', { ...ask, limit: 5 });
    expect(whole.body.truncated).toBe(false);
  });

  test('leaves out ids that do not exist', async () => {
    const { body } = await server.post('/graph/expand', { ids: ['nope:1'] });
    expect(body).toEqual({ nodes: [], edges: [], truncated: false });
  });

  test('answers only what is between some nodes', async () => {
    const { body } = await server.post('/graph/between', { ids: ['sf2022', 'sf2017', 'sf2022:1', 'sf2022:1.1'] });
    expect(body.nodes).toHaveLength(4);
    expect(body.edges.map((edge: any) => edge.type).sort()).toEqual(['PART_OF', 'PART_OF', 'SUCCEEDS']);
  });
});

describe('GET /api/coverage', () => {
  test('counts each alignment once for a goal and an SDG', async () => {
    const { body } = await server.get('/coverage?crossCutting=exclude');
    expect(body.columns).toHaveLength(17);
    expect(body.rows.map((row: any) => row.framework)).not.toContain('sdg');
    const ids = body.cells.flatMap((cell: any) => cell.ids);
    const [counted] = await server.cypher(
      `MATCH (c)-[a:ALIGNS_WITH {status: 'accepted'}]->(t) WHERE t.id STARTS WITH 'sdg:' AND a.directness <> 'cross-cutting' RETURN count(a) AS n`,
    );
    expect(ids).toHaveLength(Number(counted!.n));
    expect(new Set(ids).size).toBe(ids.length);
    for (const cell of body.cells) expect(cell.count).toBe(cell.ids.length);
  });
});

describe('GET /api/queries', () => {
  test('lists the named queries, and each of them runs with its defaults', async () => {
    const { body } = await server.get('/queries');
    expect(body.total).toBeGreaterThanOrEqual(10);
    for (const query of body.items) {
      const parameters = Object.fromEntries(query.parameters.map((one: any) => [one.name, one.default]));
      const run = await server.post('/cypher', { query: query.text, parameters });
      expect(run.status, `${query.name}: ${JSON.stringify(run.body)}`).toBe(200);
      expect(run.body.columns, query.name).toEqual(query.returns);
      expect(run.body.rows.length, query.name).toBeGreaterThan(0);
    }
    // Neo4j plans each of them for the first time here.
  }, 120_000);
});

describe('GET /api/openapi.json', () => {
  test('is one of OpenAPI 3.1', async () => {
    const { body } = await server.get('/openapi.json');
    expect(body.openapi).toMatch(/^3\.1/);
  });

  test('has a readable page that asks no other host', async () => {
    const page = await fetch(`${server.address}/api/docs/`);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).not.toMatch(/https?:\/\//);
    expect((await fetch(`${server.address}/api/docs/assets/swagger-ui-bundle.js`)).status).toBe(200);
  });
});
