import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../support/server.ts';
import { withoutJudgements } from '../support/withoutJudgements.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const strength = ['direct', 'inherited', 'derived'];
const coverage = async (query: string) => (await server.get(`/coverage?level=all&${query}`)).body;
const cellOf = (body: any, row: string, column: string) => body.cells.find((one: any) => one.row === row && one.column === column);
const totalOf = (body: any, row: string, column: string) => body.totals.find((one: any) => one.row === row && one.column === column);

/** Every item of the gap ledger, page by page. */
async function ledger(query: string, after = ''): Promise<any[]> {
  const { body } = await server.get(`/gaps?${query}${after}`);
  return body.next ? [...body.items, ...(await ledger(query, `&after=${encodeURIComponent(body.next)}`))] : body.items;
}

/** The strongest state among a row's cells; undefined where it has none. */
function bestOf(body: any, row: string): string | undefined {
  const states = new Set(body.cells.filter((one: any) => one.row === row).map((one: any) => one.state));
  return strength.find((state) => states.has(state));
}
const align = (subject: string, object: string, properties: Record<string, unknown> = {}) =>
  server.cypher(`MATCH (a {id: $subject}), (b {id: $object}) CREATE (a)-[r:ALIGNS_WITH]->(b) SET r = $properties RETURN r`, {
    subject,
    object,
    properties: {
      id: `test:${subject}-${object}`,
      predicate: 'skos:relatedMatch',
      status: 'accepted',
      confidence: 0.5,
      mappingSet: 'test',
      directness: 'direct',
      ...properties,
    },
  });
const forget = () => server.cypher(`MATCH ()-[r:ALIGNS_WITH {mappingSet: 'test'}]->() DELETE r`);

describe('GET /api/coverage?level=all', () => {
  test.each([
    ['', 'against=sdg', ''],
    ['', 'against=sdg', '&crossCutting=include'],
    ['', 'against=sdg', '&minConfidence=0.7'],
    ['', 'against=sf2022', ''],
    ['rows=sdg', 'framework=sdg&against=gpg2017', ''],
    ['rows=sdg', 'framework=sdg&against=sf2022', '&crossCutting=exclude'],
    ['rows=sf2017,oec2022', 'framework=sf2017,oec2022&against=gpg2017', '&status=accepted,suggested'],
  ])('agrees with the gap ledger: %s %s %s', async (rows, gaps, filter) => {
    const columns = /against=(\w+)/.exec(gaps)![1]!;
    const body = await coverage(`${rows}&columns=${columns}${filter}`);
    const items = await ledger(`${gaps}${filter}`);
    expect(items.length).toBe(body.rows.length);
    const stated = Object.fromEntries(
      items.map((item: any) => [item.id, strength.includes(item.state) ? item.state : undefined]),
    );
    expect(Object.fromEntries(body.rows.map(({ id }: any) => [id, bestOf(body, id)]))).toEqual(stated);
    // The row's total says the same, so that a page need not look at every cell.
    const total = (id: string) => [totalOf(body, id, columns)?.state].find((state) => strength.includes(state));
    expect(Object.fromEntries(body.rows.map(({ id }: any) => [id, total(id)]))).toEqual(stated);
    // A row that was judged says so, and what is counted from below it makes no state.
    const judged = items.filter(({ state }: any) => state === 'no-counterpart').map(({ id }: any) => id);
    expect(judged.every((id: string) => body.rows.find((row: any) => row.id === id).judged)).toBe(true);
    for (const { row, state } of body.cells) if (judged.includes(row)) expect(state, row).toBe('below');
  });

  test('has the same cells of top concepts as level=top', async () => {
    const [all, { body: top }] = await Promise.all([coverage('crossCutting=exclude'), server.get('/coverage?level=top&crossCutting=exclude')]);
    expect(top.cells.length).toBeGreaterThan(10);
    for (const { row, column, count, best, ids } of top.cells) {
      const cell = cellOf(all, row, column);
      expect({ ...cell, ids: [...cell.ids].sort() }).toMatchObject({ count, best, ids: [...ids].sort() });
    }
    const tops = new Set([...top.rows, ...top.columns].map((one: any) => one.id));
    const counted = all.cells.filter((one: any) => one.count > 0 && tops.has(one.row) && tops.has(one.column));
    expect(counted).toHaveLength(top.cells.length);
  });

  test('says under which concepts each one lies', async () => {
    const body = await coverage('rows=oec2022');
    expect(body.rows).toHaveLength(25);
    expect(body.rows.find((one: any) => one.id === 'oec2022:1.1').parents).toEqual(['oec2022:1']);
    expect(body.rows.find((one: any) => one.id === 'oec2022:1').parents).toEqual([]);
    expect(body.columns).toHaveLength(186);
  });

  test.each(['', '&crossCutting=exclude', '&minConfidence=0.7', '&mappingSet=published', '&predicate=skos:closeMatch', '&status=suggested,accepted'])(
    'counts each alignment once in every total%s',
    async (filter) => {
      const body = await coverage(`columns=sdg${filter}`);
      const idsWhere = (fits: (cell: any) => boolean) => new Set(body.cells.filter(fits).flatMap((cell: any) => cell.ids)).size;
      const count = (row: string, column: string) => totalOf(body, row, column)?.count ?? 0;
      expect(count('*', 'sdg')).toBe(idsWhere(() => true));
      for (const { id } of body.rows) expect(count(id, 'sdg'), id).toBe(idsWhere((cell) => cell.row === id));
      for (const { id } of body.columns) expect(count('*', id), id).toBe(idsWhere((cell) => cell.column === id));
      for (const framework of new Set<string>(body.rows.map((one: any) => one.framework))) {
        expect(count(framework, 'sdg')).toBe(idsWhere((cell) => cell.row.startsWith(`${framework}:`)));
        expect(count(framework, 'sdg:16')).toBe(idsWhere((cell) => cell.row.startsWith(`${framework}:`) && cell.column === 'sdg:16'));
      }
    },
  );

  test('is the same seen from the other side, but for what is inherited from above', async () => {
    const [there, back] = [await coverage('rows=gpg2017&columns=sdg'), await coverage('rows=sdg&columns=gpg2017')];
    const counts = (body: any, turned: boolean) =>
      body.cells
        .filter((one: any) => one.count > 0)
        .map((one: any) => [turned ? one.column : one.row, turned ? one.row : one.column, one.count, one.best].join(' '))
        .sort();
    expect(counts(there, false).length).toBeGreaterThan(20);
    expect(counts(back, true)).toEqual(counts(there, false));
    const through = (body: any, turned: boolean) =>
      body.cells.filter((one: any) => one.state === 'derived').map((one: any) => (turned ? `${one.column} ${one.row}` : `${one.row} ${one.column}`));
    expect(through(there, false)).toEqual(through(back, true));
  });

  test('tells own, lower and higher alignments apart, and stepping stones', async () => {
    try {
      await align('sf2022:4', 'sdg:7.1', { confidence: 0.9 });
      await align('sf2022:3.1', 'sdg:7.2', { confidence: 0.7 });
      await align('sf2022:2.1', 'gpg2017:7', {});
      await align('gpg2017:7', 'sdg:7.3', {});
      // Judged to have none: what is below is counted and makes no state, and nothing is lent.
      const judged = await coverage('rows=sf2022');
      expect(cellOf(judged, 'sf2022:3', 'sdg:7')).toMatchObject({ state: 'below', count: 1, best: 0.7, above: [] });
      expect(cellOf(judged, 'sf2022:4', 'sdg:7')).toMatchObject({ state: 'direct', count: 1 });
      expect(cellOf(judged, 'sf2022:4.3', 'sdg:7')).toBeUndefined();
      await withoutJudgements(server, 'sf2022', async () => {
      const body = await coverage('rows=sf2022');
      expect(cellOf(body, 'sf2022:4', 'sdg:7.1')).toMatchObject({ state: 'direct', count: 1, best: 0.9, above: [] });
      expect(cellOf(body, 'sf2022:4', 'sdg:7')).toMatchObject({ state: 'direct', count: 1 });
      expect(cellOf(body, 'sf2022:4.3', 'sdg:7')).toMatchObject({
        state: 'inherited',
        count: 0,
        best: 0.9,
        ids: [],
        above: ['test:sf2022:4-sdg:7.1'],
      });
      expect(cellOf(body, 'sf2022:3', 'sdg:7')).toMatchObject({ state: 'inherited', count: 1, best: 0.7, above: [] });
      expect(cellOf(body, 'sf2022:3.2', 'sdg:7')).toBeUndefined();
      expect(cellOf(body, 'sf2022:2.1', 'sdg:7')).toMatchObject({ state: 'derived', count: 0, best: 0.5, ids: [] });
      expect(cellOf(body, 'sf2022:2', 'sdg:7')).toBeUndefined();
      expect(totalOf(body, '*', 'sdg:7')).toMatchObject({ count: 2, best: 0.9 });
      // What is above lends what it serves, not what is claimed of it; a pair with an alignment of its own is not answered.
      await align('sdg:7.2', 'sf2022:4', {});
      await align('sf2022:4.1', 'sdg:7.1', { status: 'rejected' });
      const more = await coverage('rows=sf2022');
      expect(cellOf(more, 'sf2022:4', 'sdg:7.2')).toMatchObject({ state: 'direct' });
      expect(cellOf(more, 'sf2022:4.3', 'sdg:7.2')).toBeUndefined();
      expect(cellOf(more, 'sf2022:4.1', 'sdg:7.1')).toBeUndefined();
      });
    } finally {
      await forget();
    }
    expect(cellOf(await coverage('rows=sf2022'), 'sf2022:4', 'sdg:7')).toBeUndefined();
  });

  test('does not go round in a circle of parents, and counts an alignment once below two parents', async () => {
    await server.cypher(
      `MATCH (a {id: 'sf2022:4'}), (b {id: 'sf2022:4.3'}), (c {id: 'sf2022:1'})
       CREATE (a)-[:PART_OF {test: true}]->(b), (b)-[:PART_OF {test: true}]->(c)`,
    );
    try {
      await align('sf2022:4.3', 'sdg:7.1');
      const body = await coverage('rows=sf2022');
      for (const row of ['sf2022:1', 'sf2022:4', 'sf2022:4.3']) expect(cellOf(body, row, 'sdg:7'), row).toMatchObject({ count: 1 });
      expect(totalOf(body, '*', 'sdg:7')).toMatchObject({ count: 1 });
    } finally {
      await server.cypher(`MATCH ()-[r:PART_OF {test: true}]->() DELETE r`);
      await forget();
    }
  });

  test('names a concept of foreign data that has no title and a number for its code', async () => {
    await server.cypher(`MATCH (f:Framework {id: 'sf2022'}), (t {id: 'sdg:7.1'}) CREATE (c:Concept:Goal {id: 'sf2022:99', code: 99})-[:PART_OF]->(f)
      CREATE (c)-[:ALIGNS_WITH {id: 'test:untitled', status: 'accepted', mappingSet: 'test'}]->(t)`);
    try {
      const { rows } = await coverage('rows=sf2022');
      expect(rows.find((row: any) => row.id === 'sf2022:99')).toMatchObject({ code: '99', title: 'sf2022:99', kind: 'Goal' });
      const { body } = await server.get('/gaps?framework=sdg&against=sf2022');
      expect(body.items.find((item: any) => item.id === 'sdg:7.1').via.concepts).toEqual([{ id: 'sf2022:99', kind: 'Goal', code: '99', title: 'sf2022:99', framework: 'sf2022' }]);
    } finally {
      await server.cypher(`MATCH (c {id: 'sf2022:99'}) DETACH DELETE c`);
    }
  });

  test('says which framework does not exist', async () => {
    const { status, body } = await server.get('/coverage?level=all&rows=sf2099');
    expect(status).toBe(404);
    expect(body.detail).toBe('There is no framework "sf2099".');
  });
});

describe('GET /api/coverage/cell', () => {
  const cell = async (row: string, column: string, more = '') => (await server.get(`/coverage/cell?rows=${row}&column=${column}${more}`)).body;

  test('shows exactly the alignments that every cell and total counts, with both passages', async () => {
    const filter = '&crossCutting=exclude';
    const body = await coverage(`columns=sdg${filter}`);
    const some = body.cells.filter((_: any, index: number) => index % 5 === 0);
    expect(some.length).toBeGreaterThan(20);
    for (const { row, column, ids, above } of some) {
      const behind = await cell(row, column, filter);
      expect(behind.alignments.map((one: any) => one.id).sort(), `${row} ${column}`).toEqual([...ids].sort());
      expect([behind.totals.alignments, behind.totals.above], `${row} ${column}`).toEqual([ids.length, above.length]);
      expect(behind.above.map((one: any) => one.id).sort(), `${row} ${column}`).toEqual([...above].sort());
    }
    for (const framework of ['gpg2017', 'sf2022']) {
      expect((await cell(framework, 'sdg:16', filter)).alignments).toHaveLength(totalOf(body, framework, 'sdg:16').count);
      expect((await cell(framework, 'sdg', filter)).alignments).toHaveLength(totalOf(body, framework, 'sdg').count);
    }
    const [one] = (await cell('sf2022:1', 'sdg:16')).alignments;
    expect(one.evidence.subject).not.toBe('');
    expect(one.rationale).not.toBe('');
  });

  test.each(['', 'sf2022,oec2022', 'gpg2017'])('shows of the total of a column, and of all, what the matrix counts: rows=%s', async (rows) => {
    for (const filter of ['', '&crossCutting=exclude&minConfidence=0.5']) {
      const body = await coverage(`columns=sdg${rows && `&rows=${rows}`}${filter}`);
      const all = body.totals.filter((one: any) => one.row === '*' && /^sdg(:\d+)?$/.test(one.column));
      expect(all.map((one: any) => one.column)).toEqual(expect.arrayContaining(['sdg', 'sdg:16']));
      for (const { column, count, best, state } of all) {
        const behind = await cell(rows || '*', column, filter);
        expect(behind.totals.alignments, column).toBe(count);
        expect(behind.alignments, column).toHaveLength(count);
        expect(behind.rows.map(({ id }: any) => id).sort(), column).toEqual([...new Set(body.rows.map(({ framework }: any) => framework))].sort());
        expect([behind.above, behind.alignments[0]?.confidence ?? null], column).toEqual([[], state === 'derived' ? null : best]);
      }
    }
  });

  test('shows the stepping stones of all rows together, and leaves out alignments within the column\u2019s framework', async () => {
    try {
      await align('sdg:7.1', 'sdg:13.1');
      expect((await cell('*', 'sdg:7')).totals).toEqual({ alignments: 0, above: 0, chains: 0 });
      await align('sf2022:2.1', 'oec2022:S1');
      // Aligned with the column by suggestion alone: no stepping stone yet.
      await align('oec2022:S1', 'sdg:7.3', { status: 'suggested' });
      expect(totalOf(await coverage('columns=sdg'), '*', 'sdg:7')).toBeUndefined();
      await withoutJudgements(server, 'sf2022', async () => {
        const { alignments, chains, totals } = await cell('sf2022,gpg2017', 'sdg:7', '&status=accepted,suggested');
        expect([alignments, totals.chains]).toEqual([[], 1]);
        expect(chains[0].concepts.map(({ id }: any) => id)).toEqual(['sf2022:2.1', 'oec2022:S1', 'sdg:7.3']);
      });
    } finally {
      await forget();
    }
  });

  test('shows the stepping stones of a cell that is reached through other frameworks alone', async () => {
    // In the seeds a stone is either the object of both claims or the concept was judged: judgements are put aside here.
    await withoutJudgements(server, 'sf2022', async () => {
    const body = await coverage('rows=sf2017,sf2022&columns=sdg');
    const through = body.cells.filter((one: any) => one.state === 'derived').slice(0, 10);
    expect(through.length).toBeGreaterThan(0);
    for (const { row, column, best } of through) {
      const { chains, alignments } = await cell(row, column);
      expect(alignments).toEqual([]);
      expect(chains[0].ids).toHaveLength(2);
      expect(best).toBeGreaterThan(0);
      expect(chains[0].concepts[0].id).toBe(row);
      const between = chains[0].concepts.slice(1, -1).map((one: any) => one.framework);
      expect(between).not.toContain('sdg');
      expect(between).not.toContain(row.split(':')[0]);
    }
    });
  });

  test('says how many there are of each, and shows the surest of them', async () => {
    const many = (subject: string, object: string, count: number) =>
      server.cypher(
        `MATCH (a {id: $subject}), (b {id: $object}) UNWIND range(1, $count) AS n CREATE (a)-[r:ALIGNS_WITH]->(b)
         SET r = {id: $subject + '-' + $object + '-' + toString(toInteger(n)), predicate: 'skos:relatedMatch', status: 'accepted', confidence: n / 1000.0, mappingSet: 'test', directness: 'direct'}
         RETURN count(r)`,
        { subject, object, count },
      );
    try {
      await many('sf2022:4', 'sdg:7.1', 230);
      await many('sf2022:4.3', 'sdg:7.1', 210);
      const body = await coverage('rows=sf2022');
      const both = await cell('sf2022:4', 'sdg:7');
      expect(both.totals).toEqual({ alignments: 440, above: 0, chains: 0 });
      expect(cellOf(body, 'sf2022:4', 'sdg:7').count).toBe(440);
      expect(both.alignments.map((one: any) => one.confidence).slice(0, 2)).toEqual([0.23, 0.229]);
      expect(both.alignments).toHaveLength(200);
      expect((await cell('sf2022:4.3', 'sdg:7')).totals).toEqual({ alignments: 210, above: 0, chains: 0 });
      await withoutJudgements(server, 'sf2022', async () => {
        // The pair has alignments of its own, which is why what is above lends it nothing.
        expect((await cell('sf2022:4.3', 'sdg:7')).totals).toEqual({ alignments: 210, above: 0, chains: 0 });
        const lent = await cell('sf2022:4.1', 'sdg:7');
        expect(lent.totals).toEqual({ alignments: 0, above: 230, chains: 0 });
        expect([lent.above.length, lent.above[0].confidence]).toEqual([200, 0.23]);
      });
      await forget();
      await many('sf2022:4', 'gpg2017:7', 3);
      await many('gpg2017:7', 'sdg:7.1', 4);
      expect((await cell('sf2022:4', 'sdg:7')).totals).toEqual({ alignments: 0, above: 0, chains: 0 });
      await withoutJudgements(server, 'sf2022', async () => {
        const through = await cell('sf2022:4', 'sdg:7');
        expect(through.totals).toEqual({ alignments: 0, above: 0, chains: 12 });
        expect(through.chains.map((one: any) => one.ids)).toHaveLength(5);
        expect(through.chains[0].ids[0]).toBe('sf2022:4-gpg2017:7-3');
      });
    } finally {
      await forget();
    }
  });

  test('says which end does not exist', async () => {
    const { status, body } = await server.get('/coverage/cell?rows=sf2022:9&column=sdg:99');
    expect(status).toBe(404);
    expect(body.detail).toBe('There is no concept "sf2022:9", "sdg:99".');
  });
});
