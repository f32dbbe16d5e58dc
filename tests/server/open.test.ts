import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unalignedStates } from '../../server/domain/ledger.ts';
import { applyChange } from '../../server/changes/apply.ts';
import type { Graph } from '../../server/changes/graph.ts';
import { hubGraph } from '../support/hubGraph.ts';
import { type TestServer, startTestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

type Counting = Record<string, unknown>;
const open = async (step: object) => (await server.post('/graph/open', { step })).body;
const marksOf = async (ids: Iterable<string>, more: Counting = {}) => (await server.post('/gaps/marks', { ids: [...ids], ...more })).body.marks as Record<string, string>;
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id).sort();

/** What the ledger says of some concepts, as signs. */
async function signs(ids: ReadonlySet<string>, query: string, from = '*'): Promise<Record<string, string>> {
  const own = (await server.get(`/gaps?${query}`)).body.items as { id: string; state: never; setClaims: number }[];
  const served = (await server.get(`/gaps?framework=sdg&against=${from}&${query}`)).body.items as typeof own;
  const unaligned = (items: typeof own) => items.filter(({ id, state }) => ids.has(id) && unalignedStates.includes(state));
  return Object.fromEntries([
    ...unaligned(own).map(({ id, state }) => [id, state]),
    ...unaligned(served).map(({ id, setClaims }) => [id, setClaims > 0 ? 'cross-cutting' : 'unreached']),
  ]);
}

describe('POST /api/graph/open', () => {
  test('brings what lies below a concept, all that it aligns with, and where that belongs', async () => {
    const body = await open({ kind: 'below', id: 'sf2022:2' });
    const below = (await server.cypher(`MATCH (n)-[:PART_OF*0..]->({id: 'sf2022:2'}) RETURN n.id AS id`)).map(({ id }) => id as string);
    const links = await server.cypher(
      `MATCH (n)-[:PART_OF*0..]->({id: 'sf2022:2'}) MATCH (n)-[a:ALIGNS_WITH]-(far) RETURN DISTINCT a.id AS id, far.id AS far`,
    );
    const nodes = new Set(body.nodes.map(({ id }: any) => id));
    expect(below.every((id) => nodes.has(id))).toBe(true);
    expect(links.length).toBeGreaterThan(4);
    expect(idsOf(body.edges.filter(({ type }: any) => type === 'ALIGNS_WITH'))).toEqual([...new Set(links.map(({ id }) => id as string))].sort());
    const parents = new Map(body.edges.filter(({ type }: any) => type === 'PART_OF').map(({ source, target }: any) => [source, target]));
    for (const { far } of links) {
      let top = far as string;
      while (parents.has(top)) top = parents.get(top) as string;
      expect(top, `${String(far)} has its ancestors`).toBe(String(far).split(':')[0]);
    }
    expect([body.truncated, typeof body.version]).toEqual([false, 'string']);
  });

  test('opens a bundle from both sides, a leaf among them, and puts one concept in its place', async () => {
    const bundle = await open({ kind: 'bundle', id: 'gpg2017:7', other: 'sdg:15' });
    const nodes = idsOf(bundle.nodes);
    expect(nodes).toEqual(expect.arrayContaining(['gpg2017:7', 'gpg2017:7.1', 'sdg:15', 'sdg:15.1', 'sdg:15.c']));
    const place = await open({ kind: 'place', id: 'sdg:16.4' });
    expect(idsOf(place.nodes)).toEqual(['sdg', 'sdg:16', 'sdg:16.4']);
    const leaf = await open({ kind: 'bundle', id: 'sf2022:2', other: 'oec2022:S1' });
    expect(idsOf(leaf.nodes)).toEqual(expect.arrayContaining(['oec2022:S1', 'sf2022:2', 'sf2022:2.1']));
  });
});

describe('POST /api/graph/open, where a step brings more than can be drawn at once', () => {
  const load = (graph: Graph) => applyChange(server.database, { origin: 'import:hub', who: 'A test', summary: 'A hub', graph });
  beforeAll(() => load(hubGraph('hub', 250)));
  afterAll(() => load({ nodes: [], relationships: [] }));

  /** All pages of a step, and what each says of their number. */
  async function pagesOf(step: object, more: object = {}, limit = 100) {
    const pages = [];
    for (let after: string | null | undefined; after !== null; after = pages.at(-1)!.next) {
      const { status, body } = await server.post('/graph/open', { step, ...more, page: { limit, ...(after === undefined ? {} : { after }) } });
      expect(status, JSON.stringify(body)).toBe(200);
      pages.push(body as { nodes: { id: string }[]; edges: { id: string; type: string; source: string; target: string }[]; next: string | null; total: number; truncated: boolean });
    }
    return pages;
  }
  const linksIn = (pages: { edges: { id: string; type: string }[] }[]) => pages.map(({ edges }) => edges.filter(({ type }) => type === 'ALIGNS_WITH').map(({ id }) => id));
  const claims = async (where: string) =>
    (await server.cypher(`MATCH (n)-[a:ALIGNS_WITH]-(far) WHERE ${where} RETURN DISTINCT a.id AS id, a.status AS status, coalesce(a.confidence, 0) AS sure`))
      .map(({ id, status, sure }) => ({ id: id as string, rank: ['accepted', 'suggested', 'stale', 'rejected'].indexOf(status as string), sure: Number(sure) }))
      .sort((a, b) => a.rank - b.rank || b.sure - a.sure || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);

  test('a hub target opens a page of alignments at a time, the surest first, each once and with its place', async () => {
    const expected = await claims(`n.id = 'sdg:16.4'`);
    for (const kind of ['links', 'below']) {
      const first = await open({ kind, id: 'sdg:16.4' });
      const pages = await pagesOf({ kind, id: 'sdg:16.4' });
      expect(linksIn(pages).flat()).toEqual(expected);
      expect(new Set(pages.map(({ total }) => total))).toEqual(new Set([expected.length]));
      expect([first.next, first.total, linksIn([first])]).toEqual([pages[0]!.next, expected.length, linksIn(pages.slice(0, 1))]);
      for (const { nodes, edges } of pages) {
        const known = new Set(idsOf(nodes));
        for (const { source, target } of edges) expect(known.has(source) && known.has(target)).toBe(true);
        expect(known.has('sdg:16')).toBe(true);
      }
    }
  });

  test('a goal with many parts opens a page of them at a time, by code, with what they align with', async () => {
    const pages = await pagesOf({ kind: 'below', id: 'hub:1' });
    expect(pages.map(({ edges }) => edges.filter(({ type, target }) => type === 'PART_OF' && target === 'hub:1').map(({ source }) => source))).toEqual(
      [[1, 100], [101, 200], [201, 250]].map(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => `hub:1.${from + at}`)),
    );
    expect(pages.map(({ total }) => total)).toEqual([250, 250, 250]);
    expect(linksIn(pages).map((ids) => ids.length)).toEqual([100, 100, 50]);
    const first = await open({ kind: 'below', id: 'hub:1' });
    expect([first.next, first.total]).toEqual(['hub:1.100', 250]);
  });

  test('a bundle opens a page at a time, whichever side has fewer', async () => {
    const expected = await claims(`(n.id = 'hub:1' OR n.id STARTS WITH 'hub:1.') AND far.id = 'sdg:16.4'`);
    for (const step of [{ kind: 'bundle', id: 'hub:1', other: 'sdg:16' }, { kind: 'bundle', id: 'sdg:16', other: 'hub:1' }]) {
      const pages = await pagesOf(step);
      expect(linksIn(pages).flat()).toEqual(expected);
      expect(pages[0]!.total).toBe(250);
      expect(linksIn([await open(step)])).toEqual(linksIn(pages.slice(0, 1)));
    }
  });

  test('a page is of alignments with some frameworks alone where they are named, and as long as it is asked to be', async () => {
    const expected = await claims(`n.id = 'sdg:16.4' AND far.id STARTS WITH 'gpg2017:'`);
    expect(expected.length).toBeGreaterThan(3);
    const pages = await pagesOf({ kind: 'links', id: 'sdg:16.4' }, { among: ['sdg', 'gpg2017'] }, 2);
    expect(linksIn(pages).flat()).toEqual(expected);
    expect(pages.map(({ total }) => total)).toEqual(pages.map(() => expected.length));
  });

  test('little is answered whole, with how much it is; a cursor of nothing is refused', async () => {
    expect(await open({ kind: 'below', id: 'sf2022:2' })).toMatchObject({ next: null, total: 4, truncated: false });
    expect(await open({ kind: 'place', id: 'sdg:16.4' })).toMatchObject({ next: null, total: 2 });
    const wrong = await server.post('/graph/open', { step: { kind: 'links', id: 'sdg:16.4' }, page: { after: 'hub:1' } });
    expect([wrong.status, wrong.body.errors[0].path]).toEqual([400, 'body.page.after']);
    expect((await server.post('/graph/open', { step: { kind: 'links', id: 'sdg:16.4' }, page: { limit: 501 } })).status).toBe(400);
  });
});

describe('POST /api/gaps/marks', () => {
  test.each([
    ['', {}],
    ['minConfidence=0.9', { minConfidence: 0.9 }],
    ['crossCutting=include', { crossCutting: 'include' }],
    ['mappingSet=published', { mappingSet: ['published'] }],
  ])('signs what the ledger calls unaligned, no more and no less: %s', async (query, counting) => {
    const tops = (await server.cypher(`MATCH (n:Concept)-[:PART_OF]->(:Framework) RETURN n.id AS id`)).map(({ id }) => id as string);
    expect(tops).toHaveLength(6 + 5 + 4 + 7 + 13 + 17);
    const opened = await Promise.all([open({ kind: 'below', id: 'gpg2017:4' }), open({ kind: 'bundle', id: 'sf2022:2', other: 'sdg:16' })]);
    for (const ids of [tops, ...opened.map(({ nodes }) => idsOf(nodes))]) {
      expect(await marksOf(ids, counting)).toEqual(await signs(new Set(ids), query));
    }
  });

  test('never calls the most served target unreached, and says what some frameworks alone leave out', async () => {
    expect(await marksOf(['sdg:16.4'])).toEqual({});
    const { nodes } = await open({ kind: 'bundle', id: 'sf2014:1', other: 'sdg:16' });
    const ids = new Set(idsOf(nodes));
    const ofTargets = (marks: Record<string, string>) => Object.fromEntries(Object.entries(marks).filter(([id]) => id.startsWith('sdg:')));
    const marks = ofTargets(await marksOf(ids, { from: ['sf2014'] }));
    expect(Object.keys(marks).length).toBeGreaterThan(0);
    expect(marks).toEqual(ofTargets(await signs(ids, '', 'sf2014')));
    expect(ofTargets(await marksOf(ids, { from: [] }))).toEqual({});
  });

  test('leaves what a page hides out of the sign of what it serves, and of what that lends', async () => {
    const targets = (await server.cypher(`MATCH (t:Concept) WHERE t.id STARTS WITH 'sdg:' RETURN t.id AS id`)).map(({ id }) => id as string);
    const before = await marksOf(targets);
    for (const hidden of ['gpg2017:3', 'gpg2017', 'gpg2017:3.2']) {
      const served = await server.cypher(`MATCH (c:Concept)-[:PART_OF*0..]->(above) WITH c, collect(above.id) AS line
        MATCH (c)-[a:ALIGNS_WITH {status: 'accepted'}]->(t:Concept) WHERE t.id STARTS WITH 'sdg:' AND a.polarity IS NULL AND coalesce(a.directness, '') <> 'cross-cutting'
        RETURN t.id AS id, all(each IN collect('${hidden}' IN line) WHERE each) AS lost ORDER BY id`);
      const lost = served.filter((row) => row.lost).map(({ id }) => id as string);
      const after = await marksOf(targets, { without: [hidden] });
      const gained = Object.keys(after).filter((id) => !(id in before));
      // Those themselves; and an SDG that only they lent a state.
      expect(lost.filter((id) => !(id in after))).toEqual([]);
      const kept = new Set(served.filter((row) => !row.lost).map(({ id }) => (id as string).replace(/\.\w+$/, '')));
      expect(gained.filter((id) => !lost.includes(id) && kept.has(id))).toEqual([]);
      expect(gained.length).toBeGreaterThan(0);
    }
  });

  test('answers nothing for what does not exist, and says what is wrong with a step', async () => {
    expect(await open({ kind: 'below', id: 'nope:1' })).toMatchObject({ nodes: [], edges: [], truncated: false });
    expect(await marksOf(['nope:1', 'sf2022'])).toEqual({});
    const wrong = await server.post('/graph/open', { step: { kind: 'sideways', id: 'sf2022:1' } });
    expect([wrong.status, wrong.body.errors[0].path]).toEqual([400, 'body.step.kind']);
    const far = await server.post('/gaps/marks', { ids: ['sf2022:1'], against: 'nope' });
    expect(far.status).toBe(404);
  });
});
