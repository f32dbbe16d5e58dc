import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../support/server.ts';
import { withoutJudgements } from '../support/withoutJudgements.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const unaligned = ['no-counterpart', 'pending', 'not-counted', 'rejected', 'unreviewed'];
const stateOf = async (id: string, more = '') => {
  const { body } = await server.get(`/gaps?framework=${id.split(':')[0]}${more}`);
  return body.items.find((item: any) => item.id === id);
};
const align = (subject: string, object: string, properties: Record<string, unknown>) =>
  server.cypher(
    `MATCH (a {id: $subject}), (b {id: $object}) CREATE (a)-[r:ALIGNS_WITH]->(b) SET r = $properties RETURN r`,
    { subject, object, properties: { id: `test:${subject}-${object}`, mappingSet: 'test', directness: 'direct', ...properties } },
  );
const forget = () => server.cypher(`MATCH ()-[r:ALIGNS_WITH {mappingSet: 'test'}]->() DELETE r`);

describe('GET /api/gaps', () => {
  test('accounts for every concept of the five frameworks in exactly one state', async () => {
    const { body } = await server.get('/gaps?against=sdg');
    const ids = body.items.map((item: any) => item.id);
    expect(ids).toHaveLength(96);
    expect(new Set(ids).size).toBe(96);
    const sum = Object.values<number>(body.counts).reduce((a, b) => a + b, 0);
    expect(sum).toBe(96);
    for (const [state, count] of Object.entries(body.counts)) {
      expect(body.items.filter((item: any) => item.state === state), state).toHaveLength(count as number);
    }
  });

  test('agrees with the Cypher query on the unaligned objectives', async () => {
    const { body } = await server.get(`/gaps?kind=Objective&state=${unaligned.join(',')}`);
    const { body: queries } = await server.get('/queries');
    const query = queries.items.find((one: any) => one.name === 'gaps/unaligned-objectives');
    const run = await server.post('/cypher', { query: query.text, parameters: { frameworks: [], against: 'sdg', crossCutting: false } });
    expect(body.items.length).toBeGreaterThan(0);
    expect(run.body.rows.map((row: any) => row[0]).sort()).toEqual(body.items.map((item: any) => item.id).sort());
  });

  test('narrows the items by state and leaves the counts', async () => {
    const all = await server.get('/gaps?framework=sf2022');
    const some = await server.get('/gaps?framework=sf2022&state=no-counterpart');
    expect(some.body.counts).toEqual(all.body.counts);
    expect(some.body.total).toBe(all.body.counts['no-counterpart']);
    expect(some.body.items.every((item: any) => item.reason.rationale !== '')).toBe(true);
  });

  test('orders codes as people count', async () => {
    const { body } = await server.get('/gaps?framework=oec2022&kind=Outcome');
    expect(body.items.map((item: any) => item.code)).toEqual(
      [1, 2, 3, 4].flatMap((objective) => [1, 2, 3].map((outcome) => `${objective}.${outcome}`)),
    );
  });

  test('says which framework does not exist', async () => {
    const { status, body } = await server.get('/gaps?framework=sf2099&against=nope');
    expect(status).toBe(404);
    expect(body.detail).toBe('There is no framework "nope", "sf2099".');
  });

  test('puts a judgement of the concept itself before everything that is inferred, and only its own alignment before that', async () => {
    const id = 'sf2022:4.3';
    const judged = { state: 'no-counterpart', reason: { code: 'internal' } };
    const before = await stateOf(id);
    expect(before).toMatchObject(judged);
    try {
      await align(id, 'sdg:7.1', { status: 'rejected', confidence: 0.5 });
      await align(id, 'gpg2017:5.2', { status: 'accepted', confidence: 0.5 });
      await align('sf2022:4', 'sdg:7.2', { status: 'accepted', confidence: 0.7 });
      await align(id, 'sdg:7.3', { status: 'suggested', confidence: 0.5 });
      expect(await stateOf(id)).toMatchObject({ ...judged, waiting: Number(before.waiting) + 1 });
      await align(id, 'sdg:7.a', { status: 'accepted', confidence: 0.7 });
      expect(await stateOf(id)).toMatchObject({ state: 'direct', via: { relation: 'target', concepts: [{ id: 'sdg:7.a' }] } });
    } finally {
      await forget();
    }
    expect(await stateOf(id)).toEqual(before);
  });

  test('goes through the states in order as evidence comes and goes where nothing was judged', async () => {
    const id = 'sf2022:4.3';
    await withoutJudgements(server, 'sf2022', async () => {
      try {
        expect((await stateOf(id)).state).toBe('unreviewed');
        await align(id, 'sdg:7.1', { status: 'rejected', confidence: 0.5 });
        expect((await stateOf(id)).state).toBe('rejected');
        await align(id, 'sdg:7.a', { status: 'accepted', confidence: 0.5 });
        expect((await stateOf(id, '&minConfidence=0.7')).state).toBe('not-counted');
        await server.cypher(`MATCH ()-[r {id: 'test:sf2022:4.3-sdg:7.a'}]->() DELETE r`);
        await align(id, 'sdg:7.3', { status: 'suggested', confidence: 0.5 });
        expect((await stateOf(id)).state).toBe('pending');
        await align(id, 'gpg2017:5.2', { status: 'accepted', confidence: 0.5 });
        const derived = await stateOf(id);
        expect(derived).toMatchObject({ state: 'derived', via: { relation: 'path', concepts: [{ id: 'gpg2017:5.2' }, { framework: 'sdg' }] } });
        await align('sf2022:4', 'sdg:7.2', { status: 'accepted', confidence: 0.7 });
        expect(await stateOf(id)).toMatchObject({ state: 'inherited', via: { relation: 'parent', concepts: [{ id: 'sf2022:4' }] } });
        await align(id, 'sdg:7.b', { status: 'accepted', confidence: 0.7 });
        expect(await stateOf(id)).toMatchObject({ state: 'direct', via: { relation: 'target', concepts: [{ id: 'sdg:7.b' }] } });
      } finally {
        await forget();
      }
    });
  });

  test('lends what is above to a concept only where that serves, and never for a pair with an alignment of its own', async () => {
    await withoutJudgements(server, 'sf2022', async () => {
      try {
        await align('sdg:7.1', 'sf2022:4', { status: 'accepted' });
        expect((await stateOf('sf2022:4.3')).state).toBe('unreviewed');
        await align('sf2022:4', 'sdg:7.2', { status: 'accepted' });
        expect((await stateOf('sf2022:4.3')).state).toBe('inherited');
        await align('sf2022:4.3', 'sdg:7.2', { status: 'rejected' });
        expect((await stateOf('sf2022:4.3')).state).toBe('rejected');
      } finally {
        await forget();
      }
    });
  });

  test('finds no stepping stone in what two concepts both serve', async () => {
    await withoutJudgements(server, 'sf2022', async () => {
      try {
        // gpg2017:5.2 is what both sides serve: sf2022:4.3 and, read the other way round, a target.
        await align('sf2022:4.3', 'gpg2017:4.3', { status: 'accepted' });
        await align('sdg:7.1', 'gpg2017:4.3', { status: 'accepted' });
        const paths = (await stateOf('sf2022:4.3')).via?.concepts.map(({ id }: any) => id) ?? [];
        expect(paths).not.toContain('sdg:7.1');
      } finally {
        await forget();
      }
    });
  });

  test('does not serve each target of an SDG that is claimed as a whole, and serves the SDG of a served target', async () => {
    try {
      await align('sf2022:4.3', 'sdg:7', { status: 'accepted' });
      const { body } = await server.get('/gaps?framework=sdg&against=*');
      const of = (id: string) => body.items.find((item: any) => item.id === id).state;
      expect([of('sdg:7'), of('sdg:7.1'), of('sdg:7.2')]).toEqual(['direct', 'unreviewed', 'unreviewed']);
      await align('sf2022:4.3', 'sdg:13.1', { status: 'accepted' });
      const after = (await server.get('/gaps?framework=sdg&against=*')).body;
      expect(after.items.find((item: any) => item.id === 'sdg:13')).toMatchObject({ state: 'inherited', via: { relation: 'child' } });
    } finally {
      await forget();
    }
  });

  test('says both of a concept that was judged to have none while what is below it is aligned, and reads it by itself when asked', async () => {
    const three = await stateOf('gpg2017:3');
    expect(three).toMatchObject({ state: 'no-counterpart', below: { total: 6, kinds: ['Objective'] } });
    expect(three.below.direct).toBeGreaterThan(0);
    expect(three.below.serves.map(({ id }: any) => id)).toContain('sdg:16');
    await withoutJudgements(server, 'gpg2017', async () => {
      expect((await stateOf('gpg2017:3')).state).toBe('inherited');
      expect((await stateOf('gpg2017:3', '&below=exclude')).state).not.toBe('inherited');
    });
  });

  test('takes a judgement that is out of date for none, and one of several targets for one of several', async () => {
    await server.cypher(`MATCH (:Concept {id: 'sf2022:4.3'})-[n:NO_COUNTERPART_IN]->() SET n.status = 'stale'`);
    try {
      expect((await stateOf('sf2022:4.3')).state).toBe('pending');
    } finally {
      await server.cypher(`MATCH (:Concept {id: 'sf2022:4.3'})-[n:NO_COUNTERPART_IN]->() SET n.status = 'accepted'`);
    }
    expect(await stateOf('sf2022:4.3', '&against=sdg,sf2014')).toMatchObject({ state: 'unreviewed', judged: ['sdg'] });
  });

  test('leaves out alignments below a confidence, and those that state none', async () => {
    const loose = await server.get('/gaps');
    const strict = await server.get('/gaps?minConfidence=0.9');
    expect(strict.body.counts.direct).toBeLessThan(loose.body.counts.direct);
    expect((await stateOf('gpg2017:3', '&crossCutting=include&minConfidence=0.1')).state).not.toBe('direct');
    // What is left out was looked at all the same.
    const states = strict.body.items.filter((item: any) => loose.body.items.find(({ id }: any) => id === item.id).state === 'direct').map(({ state }: any) => state);
    expect(new Set(states)).not.toContain('unreviewed');
    expect(strict.body.counts['not-counted']).toBeGreaterThan(0);
  });

  test('leaves out claims made for a whole set alike unless asked, says so, and marks what rests on them alone', async () => {
    expect(await stateOf('gpg2017:3')).toMatchObject({ state: 'no-counterpart', crossCuttingOnly: false, setClaims: 3 });
    expect(await stateOf('gpg2017:3', '&crossCutting=include')).toMatchObject({ state: 'direct', crossCuttingOnly: true, setClaims: 0 });
    // As if they were absent: a rejected or suggested one blocks nothing and waits for nobody.
    await withoutJudgements(server, 'sf2022', async () => {
      try {
        await align('sf2022:4.3', 'sdg:7.1', { status: 'suggested', directness: 'cross-cutting' });
        await align('sf2022:4.3', 'sdg:7.2', { status: 'rejected', directness: 'cross-cutting' });
        expect(await stateOf('sf2022:4.3')).toMatchObject({ state: 'unreviewed', waiting: 0 });
        expect(await stateOf('sf2022:4.3', '&crossCutting=include')).toMatchObject({ state: 'pending', waiting: 1 });
      } finally {
        await forget();
      }
    });
  });

  test('reads the ledger against another framework too', async () => {
    const { body } = await server.get('/gaps?framework=oec2022&against=sf2022');
    expect(body.total).toBe(25);
    expect(body.counts.direct).toBeGreaterThan(0);
  });

  test('measures against several frameworks, or all others', async () => {
    const { body: named } = await server.get('/gaps?framework=sdg&against=sf2014,gpg2017,sf2017,oec2022,sf2022');
    const { body: all } = await server.get('/gaps?framework=sdg&against=*');
    expect(all.counts).toEqual(named.counts);
    const { body: queries } = await server.get('/queries');
    const { text } = queries.items.find((one: any) => one.name === 'gaps/unreached-targets');
    const { body: run } = await server.post('/cypher', { query: text, parameters: { against: 'sdg', crossCutting: false } });
    const unreached = all.items.filter((item: any) => item.kind === 'SDGTarget' && unaligned.includes(item.state));
    expect(unreached.length).toBeGreaterThan(50);
    expect(run.rows.map((row: any) => row[0]).sort()).toEqual(unreached.map((item: any) => item.id).sort());
  });

  test('pages through the items and counts them all the same', async () => {
    const { body: whole } = await server.get('/gaps');
    const pages = [];
    let after = '';
    do {
      const { body } = await server.get(`/gaps?limit=40${after}`);
      expect(body.counts).toEqual(whole.counts);
      pages.push(body.items);
      after = body.next ? `&after=${body.next}` : '';
    } while (after !== '');
    expect(pages.map((items) => items.length)).toEqual([40, 40, 16]);
    expect(pages.flat()).toEqual(whole.items);
    expect((await server.get('/gaps?after=nothing')).body.items).toEqual([]);
  });

  test('is searched, sorted and paged as one list, and counts what has the words', async () => {
    const whole = (await server.get('/gaps?q=crime&sort=-title')).body;
    expect(whole.items.every((item: any) => `${item.id} ${item.title}`.toLowerCase().includes('crime'))).toBe(true);
    expect(Object.values(whole.counts as Record<string, number>).reduce((all, count) => all + count, 0)).toBe(whole.total);
    const titles = whole.items.map((item: any) => item.title);
    expect(titles).toEqual([...titles].sort((a, b) => b.localeCompare(a, 'en', { numeric: true, sensitivity: 'base' })));
    const paged: string[] = [];
    for (let after = ''; ; ) {
      const { body } = await server.get(`/gaps?q=crime&sort=-title&limit=7${after}`);
      expect(body.total).toBe(whole.total);
      paged.push(...body.items.map((item: any) => item.id));
      if (body.next === undefined) break;
      after = `&after=${encodeURIComponent(body.next)}`;
    }
    expect(paged).toEqual(whole.items.map((item: any) => item.id));
    const { status, body } = await server.get('/gaps?sort=colour');
    expect([status, body.errors[0].path]).toEqual([400, 'query.sort']);
  });

  test('tells what rests on claims made for a whole set alike and on nothing else', async () => {
    const all = (await server.get('/gaps?crossCutting=include')).body.items.filter((item: any) => item.crossCuttingOnly);
    const only = (await server.get('/gaps?crossCutting=include&claims=only')).body;
    expect(all.length).toBeGreaterThan(0);
    expect(only.items).toEqual(all);
    expect((await server.get('/gaps?claims=only')).body.total).toBe(0);
  });

  test('counts suggestions when asked to', async () => {
    const id = 'sf2022:4.3';
    try {
      await align(id, 'sdg:7.1', { status: 'suggested', confidence: 0.5 });
      expect((await stateOf(id)).waiting).toBeGreaterThan(0);
      expect((await stateOf(id, '&status=accepted,suggested')).state).toBe('direct');
    } finally {
      await forget();
    }
  });

  test('is not led astray by a circle of parents', async () => {
    await server.cypher(`MATCH (a {id: 'sf2022:4'}), (b {id: 'sf2022:4.3'}) CREATE (a)-[:PART_OF {test: true}]->(b)`);
    try {
      const { status, body } = await server.get('/gaps?framework=sf2022');
      expect(status).toBe(200);
      expect(body.total).toBe(21);
    } finally {
      await server.cypher(`MATCH ()-[r:PART_OF {test: true}]->() DELETE r`);
    }
  });

  test('finds what a popular target is served by, however many others serve it', async () => {
    // 600 alignments on one side and three on the other: looked for from the other side than usual.
    await server.cypher(
      `CREATE (:Framework {id: 'crowd', title: 'crowd', periodStart: '2020'}), (few:Framework {id: 'few', title: 'few', periodStart: '2020'})
       WITH few UNWIND range(1, 3) AS code CREATE (:Concept:Objective {id: 'few:' + code, code: toString(code)})-[:PART_OF]->(few)
       WITH DISTINCT 1 AS done UNWIND range(1, 600) AS code CREATE (c:Concept:Objective {id: 'crowd:' + code, code: toString(code)})
       WITH c MATCH (t {id: 'sdg:16.4'}) CREATE (c)-[:ALIGNS_WITH {id: 'test:' + c.id, status: 'accepted', mappingSet: 'test', directness: 'direct'}]->(t)`,
    );
    try {
      await align('few:1', 'sdg:16.4', { status: 'accepted', directness: 'cross-cutting' });
      await align('few:2', 'sdg:16.4', { status: 'accepted', directness: 'cross-cutting' });
      await align('few:3', 'sdg:16.5', { status: 'suggested' });
      const { body } = await server.get('/gaps?framework=sdg&against=few&crossCutting=include');
      const of = (id: string) => body.items.find((item: any) => item.id === id);
      expect(of('sdg:16.4')).toMatchObject({ state: 'direct', crossCuttingOnly: true });
      expect(of('sdg:16.4').via.concepts.map(({ id }: any) => id)).toEqual(['few:1', 'few:2']);
      expect(of('sdg:16')).toMatchObject({ state: 'inherited', crossCuttingOnly: true });
      expect(of('sdg:16.5').state).toBe('pending');
      await align('few:3', 'sdg:16.4', { status: 'accepted' });
      expect((await server.get('/gaps?framework=sdg&against=few&crossCutting=include')).body.items.find((item: any) => item.id === 'sdg:16.4')).toMatchObject({ crossCuttingOnly: false, via: { total: 3 } });
      const crowd = (await server.get('/gaps?framework=sdg&against=crowd')).body.items.find((item: any) => item.id === 'sdg:16.4');
      expect(crowd.via).toMatchObject({ total: 600 });
      expect(crowd.via.concepts).toHaveLength(100);
    } finally {
      await server.cypher(`MATCH (n) WHERE n.id IN ['crowd', 'few'] OR n.id STARTS WITH 'crowd:' OR n.id STARTS WITH 'few:' DETACH DELETE n`);
      await forget();
    }
  });
});
