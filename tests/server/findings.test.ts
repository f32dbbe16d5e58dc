import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { stateWords } from '../../server/domain/words.ts';
import { type TestServer, startTestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
afterEach(async () => {
  await server.cypher('MATCH (f:Finding) DELETE f');
  await server.cypher(`MATCH ()-[r:ALIGNS_WITH {mappingSet: 'test'}]->() DELETE r`);
  await server.cypher('MATCH (n:Test) DETACH DELETE n');
});

const gaps = (parameters: object = {}) => ({ kind: 'gaps', parameters });
const query = (text: string, more: object = {}) => ({ kind: 'query', query: text, ...more });
const save = (question: object, more: object = {}) => server.post('/findings', { title: 'A title', author: 'Ana', question, ...more });
const rerun = (id: string) => server.post(`/findings/${id}/rerun`, {});
const align = (subject: string, object: string, properties: object = {}) =>
  server.cypher(
    `MATCH (a {id: $subject}), (b {id: $object}) CREATE (a)-[r:ALIGNS_WITH]->(b)
     SET r = {id: 'test:' + $subject + $object, mappingSet: 'test', directness: 'direct', status: 'accepted', confidence: 0.7} SET r += $properties`,
    { subject, object, properties },
  );
const file = async (path: string) => {
  const response = await fetch(`${server.address}/api${path}`);
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const remove = async (id: string) => (await fetch(`${server.address}/api/findings/${id}`, { method: 'DELETE' })).status;

describe('a finding on the gaps', () => {
  test('is what the gap ledger answers at that moment, with question, version, author and date', async () => {
    const before = Date.now();
    const { status, body } = await save(gaps({ framework: 'sf2022', state: 'no-counterpart,unreviewed' }), { title: '  SF 2022 ', note: 'For the board.' });
    expect(status).toBe(200);
    const ledger = await server.get('/gaps?framework=sf2022&state=no-counterpart,unreviewed');
    expect(body).toMatchObject({ kind: 'gaps', title: 'SF 2022', author: 'Ana', note: 'For the board.', counts: ledger.body.counts, total: ledger.body.total, truncated: false });
    expect(body.id).toMatch(/^f-\d{4}-\d\d-\d\d-[a-z2-9]{6}$/);
    expect(Date.parse(body.date)).toBeGreaterThanOrEqual(before);
    expect(body.words).toBe(
      'How the concepts of Strategic Framework 2022-2025 reach Sustainable Development Goals, and which do not (only: no counterpart, not judged yet). Counted: accepted alignments, without claims made for a whole set alike.',
    );
    const { body: whole } = await server.get(`/findings/${body.id}`);
    expect(whole.rows.map((row: any) => row[0])).toEqual(ledger.body.items.map((item: any) => item.id));
    expect(whole.question.parameters).toMatchObject({ framework: ['sf2022'], against: ['sdg'], crossCutting: 'exclude' });
  });

  test('holds the Cypher and the parameters that give the same rows', async () => {
    const { body } = await save(gaps({ framework: 'oec2022', minConfidence: 0.7 }));
    const { body: finding } = await server.get(`/findings/${body.id}`);
    const rows = await server.cypher(finding.cypher.text, finding.cypher.parameters);
    const at = (column: string) => finding.columns.indexOf(column);
    expect(rows).toHaveLength(25);
    expect(rows.map(({ id, state }) => `${id} ${state}`).sort()).toEqual(finding.rows.map((row: any) => `${row[at('id')]} ${row[at('state')]}`).sort());
  });

  test.each([
    ['sdg', 'sf2022'],
    ['sf2022,oec2022', 'sdg'],
    ['sdg', '*'],
  ])('holds Cypher that the console runs too: %s against %s', async (framework, against) => {
    const { body } = await save(gaps({ framework, against }));
    const { body: finding } = await server.get(`/findings/${body.id}`);
    const { status, body: answer } = await server.post('/cypher', { query: finding.cypher.text, parameters: finding.cypher.parameters });
    expect(status, JSON.stringify(answer)).toBe(200);
    const states = (columns: string[], rows: any[][]) => rows.map((row) => `${row[columns.indexOf('id')]} ${row[columns.indexOf('state')]}`).sort();
    expect(finding.rows.length).toBe(finding.total);
    expect(answer.truncated).toBe(false);
    expect(states(answer.columns, answer.rows)).toEqual(states(finding.columns, finding.rows));
    expect(answer.rows.length).toBeGreaterThan(20);
  });

  test('is refused where it has more rows than a finding keeps, and kept where a state leaves fewer', async () => {
    await server.cypher(
      `CREATE (:Framework:Test {id: 'big', title: 'Big', periodStart: '2020'}) WITH 1 AS one
       UNWIND range(1, 10001) AS n CREATE (:Concept:Goal:Test {id: 'big:' + n, code: toString(n), title: 'Goal ' + n, order: n})`,
    );
    const { status, body } = await save(gaps({ framework: 'big' }));
    expect(status, JSON.stringify(body)).toBe(413);
    expect(body.detail).toBe('The answer has 10,001 rows, and a finding keeps at most 10,000: ask about fewer frameworks, kinds or states.');
    expect((await server.get('/findings')).body.total).toBe(0);
    await align('big:1', 'sdg:16.6');
    const fewer = await save(gaps({ framework: 'big', state: 'unreviewed' }));
    expect(fewer.status, JSON.stringify(fewer.body)).toBe(200);
    expect(fewer.body).toMatchObject({ total: 10_000, truncated: false, counts: { direct: 1, unreviewed: 10_000 } });
  });

  test('names the graph that the ledger names: another one when somebody has written to it, but not when a finding was saved', async () => {
    const ledger = await server.get('/gaps?framework=sf2022');
    const one = await save(gaps({ framework: 'sf2022' }));
    expect(one.body.version).toBe(ledger.body.version);
    const two = await save(gaps({ framework: 'sf2022' }));
    expect(two.body.version).toBe(one.body.version);
    await server.cypher('CREATE (:Test)');
    const three = await save(gaps({ framework: 'sf2022' }));
    await server.cypher('MATCH (n:Test) DELETE n');
    expect(three.body.version).not.toBe(one.body.version);
  });

  test('says what was added, what is gone and what changed its state', async () => {
    await server.cypher(`MATCH (up {id: 'sf2022:4'}) CREATE (:Concept:Objective:Test {id: 'sf2022:4.98', code: '4.98', title: 'Going', order: 98})-[:PART_OF {order: 98}]->(up)`);
    const { body } = await save(gaps({ framework: 'sf2022' }));
    const same = await rerun(body.id);
    expect(same.body.changes.counts).toEqual({ added: 0, gone: 0, changed: 0 });

    await server.cypher('MATCH (n:Test) DETACH DELETE n');
    await server.cypher(`MATCH (up {id: 'sf2022:4'}) CREATE (:Concept:Objective:Test {id: 'sf2022:4.99', code: '4.99', title: 'New', order: 99})-[:PART_OF {order: 99}]->(up)`);
    await align('sf2022:3.1', 'sdg:16.6');
    const { status, body: after } = await rerun(body.id);
    expect(status).toBe(200);
    expect(after.changes.added.map((row: any) => row[0])).toEqual(['sf2022:4.99']);
    expect(after.changes.gone.map((row: any) => row[0])).toEqual(['sf2022:4.98']);
    const changed: string[][] = after.changes.changed.map(({ row, from, to }: any) => [row[0], from.state, to.state]);
    expect(changed).toContainEqual(['sf2022:3.1', 'no-counterpart', 'direct']);
    expect(after.changes.counts).toEqual({ added: 1, gone: 1, changed: changed.length });
    expect(after.now.counts).toEqual((await server.get('/gaps?framework=sf2022')).body.counts);
    expect(after.now.version).not.toBe(body.version);
    expect((await server.get(`/findings/${body.id}`)).body.counts).toEqual(body.counts);
  });
});

describe('a finding on the coverage', () => {
  test('keeps the filled cells, and says which were added, gone or changed', async () => {
    await align('sf2022:1', 'sdg:1');
    const { body } = await save({ kind: 'coverage', parameters: { rows: 'sf2022', level: 'top' } });
    const coverage = await server.get('/coverage?rows=sf2022&level=top');
    expect(body.total).toBe(coverage.body.cells.length);
    expect(body.counts).toMatchObject({ rows: 4, columns: 17, cells: coverage.body.cells.length });
    await server.cypher(`MATCH ()-[r:ALIGNS_WITH {mappingSet: 'test'}]->() DELETE r`);
    await align('sf2022:2', 'sdg:2.1');
    await align('sf2022:1.4', 'sdg:16.6', { confidence: 0.9 });
    const { changes } = (await rerun(body.id)).body;
    expect(changes.gone.map((row: any) => [row[0], row[2]])).toEqual([['sf2022:1', 'sdg:1']]);
    expect(changes.added.map((row: any) => [row[0], row[2]])).toEqual([['sf2022:2', 'sdg:2']]);
    const cell = changes.changed.find(({ row }: any) => row[0] === 'sf2022:1' && row[2] === 'sdg:16');
    expect(cell.to.alignments - cell.from.alignments).toBe(1);
  });

  test('is refused for a framework that does not exist', async () => {
    const { status, body } = await save({ kind: 'coverage', parameters: { rows: 'nope' } });
    expect(status).toBe(404);
    expect(body.detail).toBe('There is no framework "nope".');
  });
});

describe('a finding on a query', () => {
  test('keeps columns and rows as the console encodes them, and compares whole rows', async () => {
    const text = 'MATCH (n:Concept) WHERE n.id STARTS WITH $prefix RETURN n.id AS id, n.order AS order ORDER BY id';
    const { status, body } = await save(query(text, { parameters: { prefix: 'sf2022:4' } }));
    expect(status, JSON.stringify(body)).toBe(200);
    const { body: finding } = await server.get(`/findings/${body.id}`);
    expect(finding.columns).toEqual(['id', 'order']);
    expect(finding.rows).toHaveLength(6);
    expect(finding.cypher).toEqual({ text, parameters: { prefix: 'sf2022:4' } });
    await server.cypher(`CREATE (:Concept:Test {id: 'sf2022:4x', order: 1})`);
    const { changes } = (await rerun(body.id)).body;
    expect(changes).toMatchObject({ added: [['sf2022:4x', 1]], gone: [], changed: [] });
  });

  test('says that it was cut at its limit', async () => {
    const { body } = await save(query('UNWIND range(1, 50) AS n RETURN n', { limit: 10 }));
    expect(body).toMatchObject({ total: 10, truncated: true, counts: { rows: 10 } });
    const cut = 'Only the first 10 rows: the query has more, and was cut at its row limit.';
    const file = async (path: string) => (await fetch(`${server.address}/api/findings/${body.id}/${path}`)).text();
    expect(await file('report')).toContain(cut);
    const lines = (await file('rows.csv')).trim().split('\r\n');
    expect([lines.length, lines.at(-1)]).toEqual([1 + 10 + 1, `"${cut}"`]);
  });

  test('says nothing of a limit that was not reached', async () => {
    const { body } = await save(query('UNWIND range(1, 10) AS n RETURN n', { limit: 10 }));
    expect(body).toMatchObject({ total: 10, truncated: false });
    const file = async (path: string) => (await fetch(`${server.address}/api/findings/${body.id}/${path}`)).text();
    expect(await file('report')).not.toContain('row limit');
    expect((await file('rows.csv')).trim().split('\r\n')).toHaveLength(1 + 10);
  });

  test('keeps 10,000 rows at most, says that there were more, and takes no higher limit', async () => {
    const text = 'UNWIND range(1, 10001) AS n RETURN n';
    const { body } = await save(query(text, { limit: 10_000 }));
    expect(body).toMatchObject({ total: 10_000, truncated: true });
    const { status, body: refused } = await save(query(text, { limit: 10_001 }));
    expect(status).toBe(400);
    expect(refused.errors.map((one: any) => one.path)).toEqual(['body.question.limit']);
    expect((await server.get('/findings')).body.total).toBe(1);
  });

  test.each([
    ['CREATE (n:Test) RETURN n', 403, /reads only/],
    ['RETURN', 422, /./],
    ['EXPLAIN MATCH (n) RETURN n', 400, /not a plan/],
  ])('is refused as in the console: %s', async (text, status, says) => {
    const answer = await save(query(text));
    expect(answer.status).toBe(status);
    expect(answer.body.detail).toMatch(says);
    expect((await server.get('/findings')).body.total).toBe(0);
  });

  test('is refused where its answer is too large to keep', async () => {
    const { status, body } = await save(query(`UNWIND range(1, 900) AS n RETURN reduce(t = '', x IN range(1, 1000) | t + '0123456789') AS t`));
    expect(status, JSON.stringify(body)).toBe(413);
    expect(body.detail).toMatch(/takes \d+\.\d MB, and a finding keeps at most 8\.0 MB/);
    expect((await server.get('/findings')).body.total).toBe(0);
  });
});

describe('a request', () => {
  test.each([
    [{ title: '', author: 'Ana', question: gaps() }, 'body.title'],
    [{ title: 'x'.repeat(201), author: 'Ana', question: gaps() }, 'body.title'],
    [{ title: 'x', author: ' ', question: gaps() }, 'body.author'],
    [{ title: 'x', author: 'x'.repeat(101), question: gaps() }, 'body.author'],
    [{ title: 'x', author: 'Ana', note: 'x'.repeat(2001), question: gaps() }, 'body.note'],
    [{ title: 'x', author: 'Ana', question: gaps({ frameworks: 'sf2022' }) }, 'body.question.parameters'],
    [{ title: 'x', author: 'Ana', question: gaps({ state: 'nonsense' }) }, 'body.question.parameters.state.0'],
    [{ title: 'x', author: 'Ana', question: { kind: 'other' } }, 'body.question.kind'],
    [{ title: 'x', author: 'Ana', question: query('x'.repeat(20_001)) }, 'body.question.query'],
    [{ title: 'x', author: 'Ana', question: gaps(), rows: [['forged']] }, 'body'],
  ])('that is wrong is told where: %#', async (body, path) => {
    const answer = await server.post('/findings', body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((one: any) => one.path)).toContain(path);
  });

  test('for a finding that is not there gets 404', async () => {
    const paths = ['/findings/f-none', '/findings/f-none/report', '/findings/f-none/rows.csv'];
    for (const path of paths) expect((await server.get(path)).status, path).toBe(404);
    expect((await rerun('f-none')).status).toBe(404);
    expect(await remove('f-none')).toBe(404);
  });
});

describe('the findings', () => {
  test('are listed newest first, in pages, without their rows, and can be deleted', async () => {
    const ids: string[] = [];
    for (const title of ['one', 'two', 'three']) ids.unshift((await save(gaps({ framework: 'sf2014' }), { title })).body.id);
    const first = await server.get('/findings?limit=2');
    expect(first.body).toMatchObject({ total: 3, items: [{ title: 'three' }, { title: 'two' }] });
    expect(first.body.items[0]).not.toHaveProperty('rows');
    const second = await server.get(`/findings?limit=2&after=${encodeURIComponent(first.body.next)}`);
    expect(second.body.items.map((item: any) => item.id)).toEqual([ids[2]]);
    expect(second.body).not.toHaveProperty('next');
    expect(await remove(ids[0]!)).toBe(200);
    expect((await server.get('/findings?kind=gaps')).body.total).toBe(2);
    expect((await server.get('/findings?kind=query')).body.items).toEqual([]);
  });

  test('are no part of the graph: not in its size, its schema, a search or a ledger', async () => {
    const size = (await server.get('/health')).body.counts;
    await save(gaps({ framework: 'sf2014' }), { title: 'Zanzibar' });
    expect((await server.get('/health')).body.counts).toEqual(size);
    expect((await server.get('/schema')).body.labels.map((one: any) => one.label)).not.toContain('Finding');
    expect((await server.get('/search?q=Zanzibar')).body.items).toEqual([]);
    expect((await server.get('/gaps')).body.total).toBe(96);
  });

  test('saved at once by many all stay', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => save(gaps({ framework: 'sf2014' }), { title: `n${n}` })));
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(200));
    const { body } = await server.get('/findings');
    expect(new Set(body.items.map((item: any) => item.id)).size).toBe(12);
  });
});

describe('a finding made under an earlier definition of the ledger', () => {
  test('opens as it was, says so, and is compared with nothing', async () => {
    const { body } = await save(gaps({ framework: 'sf2022' }));
    expect(body.definition).toBe(2);
    // As it was kept before findings told their definition.
    await server.cypher('MATCH (f:Finding {id: $id}) REMOVE f.definition', { id: body.id });
    const { body: old } = await server.get(`/findings/${body.id}`);
    expect(old).toMatchObject({ definition: 1, counts: body.counts });
    expect((await rerun(body.id)).body.changes).toBeNull();
    expect((await server.get('/overview')).body.items.find((item: any) => item.framework.id === 'sf2022').since).toMatchObject({ id: body.id, changes: null });
    const report = await file(`/findings/${body.id}/report?rerun=1`);
    expect(report.text).toContain('made under an earlier definition');
    expect(report.text).not.toContain('<h3>Added</h3>');
    const { body: cypher } = await save(query('RETURN 1 AS n'));
    expect(cypher.definition).toBeNull();
    expect((await rerun(cypher.id)).body.changes).not.toBeNull();
  });
});

describe('the files of a finding', () => {
  const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;

  test('hold the same numbers and rows as the API', async () => {
    const { body } = await save(gaps({ framework: 'gpg2017' }));
    const report = await file(`/findings/${body.id}/report`);
    expect(report.headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const [state, count] of Object.entries<number>(body.counts)) {
      expect(report.text).toMatch(new RegExp(`<td>${stateWords[state as keyof typeof stateWords]}</td><td>(aligned|unaligned|by inference)</td><td class="number">${count}</td>`));
    }
    const { body: turned } = await save(gaps({ framework: 'sdg', against: 'sf2022' }));
    const served = await file(`/findings/${turned.id}/report`);
    expect(served.text).toContain('Nothing serves it');
    expect(served.text).not.toContain(stateWords.unreviewed);
    const csv = await file(`/findings/${body.id}/rows.csv`);
    expect(csv.headers.get('content-disposition')).toBe(`inline; filename="${body.id}.csv"`);
    const { body: whole } = await server.get(`/findings/${body.id}`);
    const ids = csv.text.trim().split('\r\n').slice(1).map((line) => line.split(',')[0]);
    expect(ids).toEqual(whole.rows.map((row: any) => row[0]));
    // Names in words, never ids; the exact question below keeps them.
    const rows = report.text.slice(report.text.indexOf('<h2>Rows as of'), report.text.indexOf('<h2>The exact question'));
    for (const id of ids) expect(rows).toContain(`<td class="short">${id!.split(':')[1]}</td>`);
    expect(rows).not.toMatch(/gpg2017|sdg:|no-counterpart|out-of-scope/);
    expect(rows).toContain('Global Policing Goals');
    expect(report.text).toContain(body.version);
    expect(report.text).toContain('$minConfidence');
  });

  test('run nothing that a title, a note or a value says', async () => {
    const { body } = await save(query('RETURN $evil AS evil, $evil AS `<b>head</b>`', { parameters: { evil } }), { title: evil, author: evil, note: evil });
    const { text } = await file(`/findings/${body.id}/report?rerun=1`);
    expect(text).not.toMatch(/<script|<img|<b>/);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toMatch(/<[a-z]+[^>]*\s(src|href|on\w+)=|url\(/);
  });

  test('hold no formula for a spreadsheet', async () => {
    const { body } = await save(query(`UNWIND ['=1+1', '+2', '-3', '@SUM(A1)', 'plain'] AS text RETURN text, -3 AS number`));
    const { text } = await file(`/findings/${body.id}/rows.csv`);
    expect(text).toBe(`text,number\r\n'=1+1,-3\r\n'+2,-3\r\n'-3,-3\r\n'@SUM(A1),-3\r\nplain,-3\r\n`);
  });

  test('tell what changed since, when asked', async () => {
    const { body } = await save(gaps({ framework: 'sf2022' }));
    await align('sf2022:3.1', 'sdg:16.6');
    expect((await file(`/findings/${body.id}/report`)).text).not.toContain('What changed since');
    const { text } = await file(`/findings/${body.id}/report?rerun=1`);
    expect(text).toMatch(/What changed since[\s\S]*3\.1[\s\S]*No counterpart[\s\S]*Itself/);
  });
});
