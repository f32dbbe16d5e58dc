import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyChange } from '../../server/changes/apply.ts';
import type { Graph } from '../../server/changes/graph.ts';
import { hubGraph, together } from '../support/hubGraph.ts';
import { type TestServer, startTestServer } from '../support/server.ts';
import { link, plainFramework } from '../support/wantedGraph.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const opening = async (query = '') => (await server.get(`/graph/opening?${query}`)).body;
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id);
const load = (graph: Graph, origin = 'import:test') => applyChange(server.database, { origin, who: 'A test', summary: 'Frameworks', graph });

type Cell = { row: string; column: string; count: number; best: number | null; ids: string[] };
const comparable = (cells: Cell[]) =>
  cells.map(({ row, column, count, best, ids }) => ({ row, column, count, best, ids: [...ids].sort() })).sort((a, b) => (`${a.row}~${a.column}` < `${b.row}~${b.column}` ? -1 : 1));
const totalOf = (cells: Cell[]) => cells.reduce((sum, { count }) => sum + count, 0);

describe('GET /api/graph/opening of a graph that can be drawn at once', () => {
  test.each(['', 'minConfidence=0.7', 'crossCutting=include', 'mappingSet=published&crossCutting=include', 'status=accepted,suggested', 'against=gpg2017'])(
    'says what the coverage says of top concepts: %s',
    async (query) => {
      const [body, coverage, all] = await Promise.all([
        opening(query),
        server.get(`/coverage?${query.replace('against', 'columns')}`),
        server.get(`/coverage?${query.replace('against', 'columns').replace('crossCutting=include', '')}&crossCutting=include`),
      ]);
      expect(body.choice).toBe(false);
      expect(idsOf(body.rows)).toEqual(idsOf(coverage.body.rows));
      expect(idsOf(body.columns)).toEqual(idsOf(coverage.body.columns));
      expect(comparable(body.cells)).toEqual(comparable(coverage.body.cells));
      expect(body.leftOut).toBe(totalOf(all.body.cells) - totalOf(coverage.body.cells));
    },
  );

  test('names the frameworks by period with the number of their concepts', async () => {
    const body = await opening();
    expect(body.frameworks.map(({ id, concepts, goals }: any) => [id, concepts, goals])).toEqual([
      ['sf2014', 6, 6],
      ['gpg2017', 39, 7],
      ['sf2017', 5, 5],
      ['oec2022', 25, 13],
      ['sf2022', 21, 4],
    ]);
    expect([body.total, body.next]).toEqual([5, undefined]);
  });

  test('is of some frameworks alone where they are named, and refuses what there is none of', async () => {
    const body = await opening('frameworks=sf2022,sf2014');
    expect(idsOf(body.frameworks)).toEqual(['sf2014', 'sf2022']);
    expect(body.rows).toHaveLength(10);
    expect(new Set(body.cells.map(({ row }: Cell) => row.split(':')[0]))).toEqual(new Set(['sf2014', 'sf2022']));
    expect((await server.get('/graph/opening?frameworks=nope')).status).toBe(404);
    const many = Array.from({ length: 13 }, (_, at) => `f${at}`).join();
    expect((await server.get(`/graph/opening?frameworks=${many}`)).body.errors[0]).toMatchObject({ path: 'query.frameworks' });
  });
});

describe('GET /api/graph/opening of a graph that cannot', () => {
  const names = Array.from({ length: 60 }, (_, at) => `many${String(at).padStart(2, '0')}`);
  const many = () => together([...names.map((id) => plainFramework(id, 3)), hubGraph('hub', 250)]);
  beforeAll(() => load(many()));

  test('offers frameworks to choose from, a page at a time, without any rows', async () => {
    const first = await opening();
    expect(first).toMatchObject({ choice: true, total: 66, rows: [], cells: [], leftOut: 0 });
    expect(first.columns).toHaveLength(17);
    expect(first.frameworks).toHaveLength(50);
    const second = await opening(`after=${first.next}`);
    expect(second.next).toBeUndefined();
    const all = [...idsOf(first.frameworks), ...idsOf(second.frameworks)];
    expect(new Set(all).size).toBe(66);
    expect(all).toEqual(expect.arrayContaining([...names, 'hub', 'sf2022']));
    expect(first.frameworks.concat(second.frameworks).find(({ id }: any) => id === 'hub')).toMatchObject({ concepts: 251, goals: 1 });
  });

  test('finds frameworks by words', async () => {
    expect(idsOf((await opening('q=MANY1')).frameworks)).toEqual(names.slice(10, 20));
    expect(idsOf((await opening('q=policing%20global')).frameworks)).toEqual(['gpg2017']);
    expect(await opening('q=nothing')).toMatchObject({ total: 0, frameworks: [], choice: true });
  });

  test('has rows and cells of those that are chosen, each count true and of its alignments the surest', async () => {
    const body = await opening('frameworks=hub,sf2022');
    const { cells } = (await server.get('/coverage?rows=hub,sf2022')).body;
    expect(body).toMatchObject({ choice: true, total: 2, leftOut: 25 + totalOf((await server.get('/coverage?rows=sf2022&crossCutting=include')).body.cells) - totalOf((await server.get('/coverage?rows=sf2022')).body.cells) });
    expect(body.cells.map(({ row, column, count }: Cell) => `${row}~${column} ${count}`).sort()).toEqual(cells.map(({ row, column, count }: Cell) => `${row}~${column} ${count}`).sort());
    const hub = body.cells.find(({ row }: Cell) => row === 'hub:1');
    expect(hub).toMatchObject({ column: 'sdg:16', count: 225, best: 0.999 });
    expect(hub.ids).toHaveLength(200);
    expect(hub.ids.slice(0, 3)).toEqual(['hub-1', 'hub-2', 'hub-3']);
  });

  test('is right after each write, of the framework itself, of another and of the target', async () => {
    const cellsOf = async () => (await opening('frameworks=many00,many01')).cells.map(({ row, column, count }: Cell) => `${row}~${column} ${count}`);
    expect(await cellsOf()).toEqual([]);
    const claim = link('ALIGNS_WITH', 'many00:1', 'sdg:16.4', { id: 'many00-1', status: 'accepted', predicate: 'skos:relatedMatch', confidence: 0.5, directness: 'direct', mappingSet: 'test' });
    const graph = many();
    await load({ ...graph, relationships: [...graph.relationships, claim] });
    expect(await cellsOf()).toEqual(['many00:1~sdg:16 1']);
    await load(plainFramework('another', 1), 'import:another');
    expect(await cellsOf()).toEqual(['many00:1~sdg:16 1']);
    await server.cypher(`MATCH (t {id: 'sdg:16.4'})-[old:PART_OF]->() MATCH (g {id: 'sdg:5'}) DELETE old CREATE (t)-[:PART_OF]->(g)`);
    expect(await cellsOf()).toEqual(['many00:1~sdg:5 1']);
    await server.cypher(`MATCH (t {id: 'sdg:16.4'})-[old:PART_OF]->() MATCH (g {id: 'sdg:16'}) DELETE old CREATE (t)-[:PART_OF]->(g)`);
    await load(many());
    expect(await cellsOf()).toEqual([]);
  });
});
