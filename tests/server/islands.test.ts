import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Components } from '../../server/api/islands/components.ts';
import { type TestServer, startTestServer } from '../support/server.ts';
import { withoutJudgements } from '../support/withoutJudgements.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
afterEach(() => server.cypher(`MATCH ()-[r:ALIGNS_WITH {mappingSet: 'test'}]->() DELETE r`));

const align = (subject: string, object: string, properties: Record<string, unknown> = {}) =>
  server.cypher(`MATCH (a {id: $subject}), (b {id: $object}) CREATE (a)-[r:ALIGNS_WITH]->(b) SET r = $properties`, {
    subject,
    object,
    properties: { id: `test:${subject}-${object}`, mappingSet: 'test', directness: 'direct', status: 'accepted', confidence: 0.8, ...properties },
  });
const islands = async (query = '') => (await server.get(`/islands?${query}`)).body;
const idsOf = (body: any): string[][] => body.items.map(({ concepts }: any) => concepts.map(({ id }: any) => id));

describe('GET /api/islands', () => {
  test('finds a chain of concepts of three frameworks that reaches no target, and no part of it twice', async () => {
    await align('sf2014:5', 'sf2017:5');
    await align('sf2022:4.2', 'sf2017:5');
    await align('sf2022:4.2', 'sf2014:5', { id: 'test:other', confidence: 0.4 });
    const body = await islands('mappingSet=test');
    expect(idsOf(body)).toEqual([['sf2014:5', 'sf2017:5', 'sf2022:4.2']]);
    expect(body.items[0]).toMatchObject({ alignments: 3, frameworks: ['sf2014', 'sf2017', 'sf2022'] });
    expect(body.graph.edges.filter((edge: any) => edge.type === 'ALIGNS_WITH')).toHaveLength(3);
    expect(body.truncated).toBe(false);
    expect((await islands('mappingSet=test&minConfidence=0.5')).items[0].alignments).toBe(2);
    expect(idsOf(await islands('mappingSet=test&framework=sf2014'))).toEqual(idsOf(body));
    expect(idsOf(await islands('mappingSet=test&framework=gpg2017'))).toEqual([]);
  });

  test('holds only concepts that the ledger finds unaligned', async () => {
    await align('sf2014:5', 'sf2017:5');
    for (const query of ['', 'crossCutting=include', 'mappingSet=test', 'minConfidence=0.7', 'against=sf2022', 'against=gpg2017&crossCutting=include']) {
      const found = idsOf(await islands(query)).flat();
      const { body } = await server.get(`/gaps?${query}`);
      const states = new Map(body.items.map(({ id, state }: any) => [id, state]));
      for (const id of found) expect(['no-counterpart', 'pending', 'not-counted', 'rejected', 'unreviewed'], `${id} with ${query}`).toContain(states.get(id));
    }
    expect(idsOf(await islands('mappingSet=test')).flat()).toContain('sf2014:5');
  });

  test('is none any more when one of it reaches a target, itself or through what it is part of', async () => {
    await align('sf2022:4.2', 'sf2017:5');
    expect(idsOf(await islands('mappingSet=test'))).toEqual([['sf2017:5', 'sf2022:4.2']]);
    await align('sf2022:4', 'sdg:7.2');
    // Judged to have none, it inherits nothing, and stays an island.
    expect(idsOf(await islands('mappingSet=test'))).toEqual([['sf2017:5', 'sf2022:4.2']]);
    await withoutJudgements(server, 'sf2022', async () => {
      expect(idsOf(await islands('mappingSet=test'))).toEqual([]);
      expect(idsOf(await islands('mappingSet=test&minConfidence=0.9'))).toEqual([]);
    });
    await server.cypher(`MATCH (:Concept {id: 'sf2022:4'})-[r {mappingSet: 'test'}]->() DELETE r`);
    await align('sf2017:5', 'sdg:16.6');
    expect(idsOf(await islands('mappingSet=test'))).toEqual([]);
  });

  test('parts what only a suggestion joins', async () => {
    await align('sf2014:5', 'sf2017:5');
    await align('sf2017:5', 'sf2022:4.2', { status: 'suggested' });
    expect(idsOf(await islands('mappingSet=test'))).toEqual([['sf2014:5', 'sf2017:5']]);
    expect(idsOf(await islands('mappingSet=test&status=accepted,suggested'))).toEqual([['sf2014:5', 'sf2017:5', 'sf2022:4.2']]);
  });

  test('needs to know what is not reached', async () => {
    const { status } = await server.get('/islands?against=*');
    expect(status).toBe(400);
    expect((await server.get('/islands?against=nope')).status).toBe(404);
    expect((await server.get('/islands?against=*&framework=sdg')).body.items).toEqual([]);
  });
});

describe('components', () => {
  /** Plain search from each concept, for comparison. */
  function byHand(pairs: [number, number][], reaching: Set<number>): string[][] {
    const next = (at: number) => pairs.flatMap(([a, b]) => (a === at ? [b] : b === at ? [a] : []));
    const groups = new Map<string, string[]>();
    for (const start of pairs.flat()) {
      const group = new Set([start]);
      for (const at of group) for (const one of next(at)) group.add(one);
      if ([...group].some((one) => reaching.has(one))) continue;
      const ids = [...group].map((one) => `c${one}`).sort();
      groups.set(ids.join(), ids);
    }
    return [...groups.values()].sort((a, b) => b.length - a.length || a[0]!.localeCompare(b[0]!));
  }

  test('agree with a plain search on 200 random graphs, whatever the order', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let run = 0; run < 200; run++) {
      const size = 3 + random(20);
      const pairs = Array.from({ length: random(size) }, (): [number, number] => [random(size), random(size)]).filter(([a, b]) => a !== b);
      const reaching = new Set(Array.from({ length: random(4) }, () => random(size)));
      const groups = new Components();
      for (const [a, b] of pairs) {
        groups.add({ concept: `c${a}`, reaches: reaching.has(a), others: [`c${b}`], alignments: [`${a}-${b}`] });
        groups.add({ concept: `c${b}`, reaches: reaching.has(b), others: [`c${a}`], alignments: [`${a}-${b}`] });
      }
      expect(groups.alive().map(({ concepts }) => concepts)).toEqual(byHand(pairs, reaching));
    }
  });
});
