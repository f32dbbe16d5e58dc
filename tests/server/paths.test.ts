import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type TestServer, startTestServer } from '../support/server.ts';
import { PlumblineError } from '../../server/errors.ts';
import { query } from '../../server/neo4j/query.ts';
import type { Recall } from '../../server/neo4j/database.ts';
import { findPaths } from '../../server/api/paths/findPaths.ts';
import { strongest } from '../../server/api/paths/strongest.ts';
import type { FoundPath } from '../../server/api/paths/toPath.ts';
import { type Link, type Small, enumerate, levelOf, nearestOf, small, strongestOf } from './paths/enumerate.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const ask = (query: string) => server.get(`/paths?${query}`);
const through = (path: any): string[] => path.nodes.map((node: any) => node.id);
const nameOf = (path: any): string => [...through(path), ...path.edges.map((edge: any) => edge.id)].join(' ');

describe('GET /api/paths on the seeds', () => {
  test('tells a claim from what follows from it', async () => {
    const { body } = await ask('from=oec2022:1.1&to=sdg:16.4');
    expect(body.from).toMatchObject({ id: 'oec2022:1.1', kind: 'Outcome' });
    expect(body.to).toMatchObject({ id: 'sdg:16.4', kind: 'SDGTarget' });
    expect(body.version).toMatch(/^[0-9a-f]{12}$/);
    const [first] = body.paths;
    expect(through(first)).toEqual(['oec2022:1.1', 'sdg:16.4']);
    expect(first).toMatchObject({ length: 1, asserted: 1, derived: 0, reading: 'direct', weakest: 0.5, kinds: ['shortest'] });
    const best = body.paths.filter((path: any) => path.kinds.includes('best'));
    expect(best).toHaveLength(5);
    expect(through(best[0])).toEqual(['oec2022:1.1', 'oec2022:1', 'sdg:16.4']);
    expect(best[0]).toMatchObject({ asserted: 1, derived: 1, reading: 'inherited', weakest: 0.7 });
    expect(best.find((path: any) => path.reading === 'derived')).toMatchObject({ weakest: 0.7 });
  });

  test('counts its steps, and joins each node with the next', async () => {
    const { body } = await ask('from=gpg2017:4.2&to=sdg:9.1&k=50&maxLength=8&crossCutting=include');
    expect(body.paths.length).toBeGreaterThan(5);
    for (const path of body.paths) {
      expect(path.edges).toHaveLength(path.nodes.length - 1);
      expect(path.edges).toHaveLength(path.length);
      expect(path.length - path.asserted).toBe(path.derived);
      path.edges.forEach((edge: any, at: number) => {
        const ends = through(path).slice(at, at + 2);
        expect([edge.source, edge.target].sort()).toEqual(ends.sort());
      });
    }
    expect(new Set(body.paths.map(nameOf)).size).toBe(body.paths.length);
  });

  test('ends at the nearest concepts of a framework, and starts there when it is asked the other way round', async () => {
    const there = await ask('from=sf2022:2.1&to=sdg');
    const back = await ask('from=sdg&to=sf2022:2.1');
    expect(there.body.paths.length).toBeGreaterThan(1);
    expect(there.body.paths.every((path: any) => through(path).at(-1)?.startsWith('sdg:'))).toBe(true);
    expect(back.body.paths.map((path: any) => through(path).reverse())).toEqual(there.body.paths.map(through));
    expect(back.body.paths.map((path: any) => path.reading)).toEqual(there.body.paths.map((path: any) => path.reading));
  });

  test('takes no step in the hierarchy when told so, and counts what the filter lets count', async () => {
    const without = await ask('from=oec2022:1.1&to=sdg:16.4&hierarchy=exclude&k=50');
    expect(without.body.paths.flatMap((path: any) => path.edges).every((edge: any) => edge.type === 'ALIGNS_WITH')).toBe(true);
    const strong = await ask('from=oec2022:1.1&to=sdg:16.4&minConfidence=0.7');
    expect(strong.body.paths.every((path: any) => path.weakest >= 0.7)).toBe(true);
    expect(strong.body.paths[0].length).toBe(2);
    const none = await ask('from=oec2022:1.1&to=sdg:16.4&minConfidence=0.9');
    expect(none).toMatchObject({ status: 200, body: { paths: [], truncated: false, timedOut: false } });
  });

  test('never leads through a framework as a whole', async () => {
    const { body } = await ask('from=sf2014:5&to=sf2014:6&k=50&maxLength=8');
    expect(body.paths.flatMap((path: any) => path.nodes).some((node: any) => node.kind === 'Framework')).toBe(false);
  });

  test.each([
    ['from=sf2022:9.9&to=sdg:16', 'There is no concept or framework "sf2022:9.9".'],
    ['from=sf2022:1&to=nope', 'There is no concept or framework "nope".'],
  ])('says which end of %s does not exist', async (query, detail) => {
    expect(await ask(query)).toMatchObject({ status: 404, body: { detail } });
  });

  test.each([
    ['from=sf2022:1&to=sf2022:1', 'query.to', 'A path needs two different ends.'],
    ['from=sf2022&to=sdg', 'query.to', 'One of the two ends must be a concept. Coverage and Compare show whole frameworks.'],
    ['from=sf2022:1&to=sf2022', 'query.to', 'The concept is part of this framework: choose another one, or one of its concepts.'],
    ['from=Robert%27&to=sdg', 'query.from', 'must be a concept such as sf2022:1.1 or a framework such as sdg'],
    ['from=sf2022:1&to=sdg&maxLength=9', 'query.maxLength', /<=8/],
    ['from=sf2022:1&to=sdg&maxLength=0', 'query.maxLength', />=1/],
    ['from=sf2022:1&to=sdg&k=51', 'query.k', /<=50/],
  ])('refuses %s', async (query, path, message) => {
    const { status, body } = await ask(query);
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ path, message: message instanceof RegExp ? expect.stringMatching(message) : message }]);
  });

  test('says that there are more shortest paths than it lists, and does not when they just fit', async () => {
    const bridge = (count: number) =>
      server.cypher(
        `MATCH (a:Concept {id: 'sf2022:4.3'}), (b:Concept {id: 'sdg:14.1'}) UNWIND $steps AS step
         CREATE (c:Concept:Goal {id: 'bridge:' + step, test: true})
         CREATE (a)-[:ALIGNS_WITH {id: 'test:a' + step, status: 'accepted', confidence: 0.4}]->(c)-[:ALIGNS_WITH {id: 'test:b' + step, status: 'accepted'}]->(b)`,
        { steps: Array.from({ length: count }, (_, at) => String(at)) },
      );
    const forget = () => server.cypher('MATCH (c:Concept {test: true}) DETACH DELETE c');
    try {
      for (const [count, truncated] of [[50, false], [51, true]] as const) {
        await bridge(count);
        for (const to of ['sdg:14.1', 'sdg']) {
          const { body } = await ask(`from=sf2022:4.3&to=${to}&k=1`);
          expect([body.truncated, body.paths.filter((path: any) => path.kinds.includes('shortest')).length]).toEqual([truncated, 50]);
          expect(body.paths[0]).toMatchObject({ reading: 'derived', weakest: null });
        }
        await forget();
      }
    } finally {
      await forget();
    }
  });
});

describe('paths on random graphs', () => {
  beforeEach(async () => {
    await server.cypher('MATCH (n) DETACH DELETE n');
  });

  const write = async ({ links, ...graph }: Small) => {
    await server.cypher('MATCH (n) DETACH DELETE n');
    await server.cypher('UNWIND $ids AS id CREATE (:Framework {id: id, title: id})', { ids: ['one', 'two', 'three'] });
    await server.cypher('UNWIND $ids AS id CREATE (:Concept:Goal {id: id, title: id})', { ids: graph.ids });
    for (const type of ['PART_OF', 'ALIGNS_WITH'] as const) {
      await server.cypher(
        `UNWIND $links AS link MATCH (a {id: link.source}), (b {id: link.target}) CREATE (a)-[r:${type}]->(b) SET r = link.properties`,
        { links: links.filter((link) => link.type === type).map(({ id, confidence, status, ...link }) => ({ ...link, properties: type === 'PART_OF' ? {} : { id, confidence, status } })) },
      );
    }
    // Every concept is part of its framework too: those steps must not count.
    await server.cypher(`MATCH (c:Concept), (f:Framework) WHERE c.id STARTS WITH f.id + ':' CREATE (c)-[:PART_OF]->(f)`);
  };
  const namesOf = (links: Link[][]) => links.map((path) => path.map(({ id }) => id).join(' ')).sort();
  const answered = (paths: any[], kind: string) => paths.filter((path) => path.kinds.includes(kind));
  const linkIds = (path: any) => path.edges.map((edge: any) => edge.id).join(' ');
  const strength = (path: any) => [path.weakest ?? -1, path.length];

  test('are all the shortest, and the best in order, as plain enumeration finds them', async () => {
    await fc.assert(
      fc.asyncProperty(small, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 7 }), fc.boolean(), fc.boolean(), async (graph, maxLength, k, hierarchy, toFramework) => {
        await write(graph);
        const to = toFramework ? 'two' : 'two:1';
        const all = enumerate(graph, 'one:1', to, { maxLength, hierarchy });
        const { status, body } = await ask(`from=one:1&to=${to}&maxLength=${maxLength}&k=${k}&hierarchy=${hierarchy ? 'include' : 'exclude'}`);
        expect([status, body.timedOut]).toEqual([200, false]);
        expect(answered(body.paths, 'shortest').map(linkIds).sort()).toEqual(namesOf(nearestOf(all)));
        const best = answered(body.paths, 'best');
        const inOrder = [...best].sort((a, b) => levelOf(b.weakest) - levelOf(a.weakest) || a.length - b.length);
        expect(inOrder.map(strength)).toEqual(strongestOf(all, k));
        const known = new Set(namesOf(all));
        expect(best.every((path) => known.has(linkIds(path)))).toBe(true);
      }),
      { numRuns: 80 },
    );
  }, 120_000);

  test('are searched from the one start in a small graph too, since the first found are taken', async () => {
    const ids = ['one:1', 'one:2', 'two:1', 'two:2'];
    await write({ ids, links: [{ id: 'claim', type: 'ALIGNS_WITH', source: 'one:1', target: 'two:2', confidence: null, status: 'accepted' }] });
    const { text } = query('paths/to-framework', z.unknown());
    const parameters = { from: 'one:1', to: 'two', above: -2, maxLength: 3, hierarchy: true, statuses: [], minConfidence: 0, mappingSets: [], predicates: [], crossCutting: true, limit: neo4j.int(2) };
    const { summary } = await server.database.driver.executeQuery(`EXPLAIN ${text}`, parameters);
    expect(JSON.stringify(summary.plan)).toContain('StatefulShortestPath(All)');
  });
});

describe('the search for the best paths', () => {
  const found = (weakest: number, length: number): FoundPath =>
    ({ weakest, length, nodes: [{ id: `${weakest} ${length}` }], edges: [] }) as unknown as FoundPath;

  test('rises through a great many levels in few questions', async () => {
    const all = Array.from({ length: 5_000 }, (_, at) => found(at / 5_000, 1 + ((at * 7) % 6)));
    const byLength = [...all].sort((a, b) => a.length - b.length || (a.weakest ?? 0) - (b.weakest ?? 0));
    let questions = 0;
    const best = await strongest(5, (above) => {
      questions += 1;
      return Promise.resolve(byLength.filter(({ weakest }) => (weakest ?? -1) > above).slice(0, 5));
    });
    expect(best.map(({ weakest }) => weakest)).toEqual([0.9998, 0.9996, 0.9994, 0.9992, 0.999]);
    expect(questions).toBeLessThan(40);
  });
});

describe('a search that costs too much', () => {
  const search = { input: { from: 'a:1', to: 'b:1', maxLength: 6, hierarchy: true }, toFramework: false, reversed: false, k: 5 };
  const node = (id: string) => ({ elementId: id, labels: ['Concept', 'Goal'], properties: { id } });
  const one = { path: { segments: [{ start: node('a:1'), relationship: { type: 'ALIGNS_WITH', properties: { id: 'x' } }, end: node('b:1') }] }, subjects: ['a:1'] };
  /** A database that answers so many readings and then gives up. */
  const recall = (readings: number): Recall => {
    let left = readings;
    const read = () => {
      left -= 1;
      return left < 0 ? Promise.reject(new PlumblineError('query-timeout', 'The query took too long and was ended.')) : Promise.resolve([one]);
    };
    return read;
  };

  test('ends with a sentence that says what to narrow', async () => {
    await expect(findPaths(recall(0), search)).rejects.toMatchObject({
      status: 408,
      message:
        'Looking for these paths took too long and was stopped. Ask for fewer steps, leave out steps in the hierarchy, or let only stronger alignments count.',
    });
  });

  test('keeps the shortest paths when only the best could not be found', async () => {
    const { paths, timedOut } = await findPaths(recall(1), search);
    expect(timedOut).toBe(true);
    expect(paths.map(({ kinds }) => kinds)).toEqual([['shortest']]);
  });
});
