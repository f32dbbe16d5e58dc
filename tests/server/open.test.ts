import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unalignedStates } from '../../server/domain/ledger.ts';
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

  test('answers nothing for what does not exist, and says what is wrong with a step', async () => {
    expect(await open({ kind: 'below', id: 'nope:1' })).toMatchObject({ nodes: [], edges: [], truncated: false });
    expect(await marksOf(['nope:1', 'sf2022'])).toEqual({});
    const wrong = await server.post('/graph/open', { step: { kind: 'sideways', id: 'sf2022:1' } });
    expect([wrong.status, wrong.body.errors[0].path]).toEqual([400, 'body.step.kind']);
    const far = await server.post('/gaps/marks', { ids: ['sf2022:1'], against: 'nope' });
    expect(far.status).toBe(404);
  });
});
