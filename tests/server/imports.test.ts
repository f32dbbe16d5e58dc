import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const plan = `# River plan 2031

## Goal 1: Clean rivers

### Objective 1.1: Filter every drain by 2031
The drains of all towns get filters.

### Objective 1.2: Plant reeds along the banks

## Goal 2: Safe bridges

### Objective 2.1: Inspect each bridge once a year
`;

/** Begins a draft and waits until it is read. */
async function draftOf(fields: Record<string, string>, files: { name: string; bytes: Uint8Array | string }[] = []) {
  const { status, body } = await server.form('/imports', { who: 'Ada', ...fields }, files);
  expect(status, JSON.stringify(body)).toBe(201);
  return settled(body.id as string);
}

async function settled(id: string) {
  await expect.poll(async () => (await server.get(`/imports/${id}`)).body.state, { timeout: 30_000 }).not.toBe('reading');
  return (await server.get(`/imports/${id}`)).body;
}

/** Everything of the graph but the app's own records. */
const graph = async () => JSON.stringify(await server.cypher(`
  MATCH (n) WHERE NOT n:PlumblineRecord WITH n ORDER BY n.id
  OPTIONAL MATCH (n)-[r]->(m) WITH n, type(r) AS type, m.id AS to, properties(r) AS p ORDER BY type, to, p.id
  RETURN n.id AS id, labels(n) AS labels, properties(n {.*, revision: null}) AS properties, collect([type, to, p]) AS out`));

const apply = (id: string) => server.post(`/imports/${id}/apply`, { who: 'Ada' });

describe('from a text to the ledger, and back', () => {
  let before: string;
  let id: string;
  beforeAll(async () => {
    before = await graph();
  });

  test('a draft shows the outline, what would be added, and where each line stands', async () => {
    const draft = await draftOf({ text: plan, prefix: 'river' });
    id = draft.id;
    expect(draft.state).toBe('draft');
    expect(draft.missing).toEqual([]);
    expect(draft.brings).toMatchObject([{ prefix: 'river', title: 'River plan 2031', becomes: 'new' }]);
    expect(draft.outline.items.map((item: any) => [item.id, item.kind, item.level, item.code, item.title])).toEqual([
      ['river:1', 'Goal', 1, '1', 'Clean rivers'],
      ['river:1.1', 'Objective', 2, '1.1', 'Filter every drain by 2031'],
      ['river:1.2', 'Objective', 2, '1.2', 'Plant reeds along the banks'],
      ['river:2', 'Goal', 1, '2', 'Safe bridges'],
      ['river:2.1', 'Objective', 2, '2.1', 'Inspect each bridge once a year'],
    ]);
    expect(draft.outline.items[1].statement).toContain('The drains of all towns get filters.');
    expect(draft.changes).toEqual({ added: 11, changed: 0, removed: 0, conflicts: [] });
    const source = await server.get(`/imports/${id}/source`);
    expect(source.body.items.find(({ text }: any) => text.includes('Safe bridges')).ref).toBe(draft.outline.items[3].ref);
    expect(await graph()).toBe(before);
  });

  test('corrections are kept in order, and taken back', async () => {
    const items = (await server.get(`/imports/${id}`)).body.outline.items;
    const corrected = await server.patch(`/imports/${id}`, { corrections: [
      { do: 'edit', ref: items[3].ref, title: 'Safe bridges everywhere' },
      { do: 'ignore', refs: [items[2].ref] },
    ] });
    expect(corrected.status).toBe(200);
    expect(corrected.body.outline.items.map(({ title }: any) => title)).toEqual(['Clean rivers', 'Filter every drain by 2031', 'Safe bridges everywhere', 'Inspect each bridge once a year']);
    const back = await server.patch(`/imports/${id}`, { undo: 1 });
    expect(back.body.outline.total).toBe(5);
    expect([back.body.canUndo, back.body.canRedo]).toEqual([true, true]);
    const bad = await server.patch(`/imports/${id}`, { corrections: [{ do: 'edit', ref: 'nothing', title: 'x' }] });
    expect(bad.status).toBe(400);
    expect((await server.get(`/imports/${id}`)).body.outline.total).toBe(5);
  });

  test('applied as a whole, it is in the ledger; the same file again changes nothing', async () => {
    const applied = await apply(id);
    expect(applied.body.state, JSON.stringify(applied.body)).toBe('applied');
    const ledger = await server.get('/gaps?framework=river');
    expect(ledger.status).toBe(200);
    expect(ledger.body.total).toBe(5);
    const after = await graph();
    const again = await draftOf({ text: plan });
    expect(again.changes).toEqual({ added: 0, changed: 0, removed: 0, conflicts: [] });
    expect((await apply(again.id)).body.state).toBe('applied');
    expect(await graph()).toBe(after);
  });

  test('undone as a whole, the graph is as before', async () => {
    expect((await server.get(`/imports/${id}/undo`)).body).toEqual({ added: 0, changed: 0, removed: 11, since: [] });
    const undone = await server.post(`/imports/${id}/undo`, { who: 'Ada', reviewed: 'keep' });
    expect(undone.body.state).toBe('undone');
    expect(await graph()).toBe(before);
    expect((await server.post(`/imports/${id}/undo`, { who: 'Ada', reviewed: 'keep' })).status).toBe(409);
  });
});

describe('what cannot be', () => {
  test('a file that cannot be read is refused with a sentence, and changes nothing', async () => {
    const before = await graph();
    const draft = await draftOf({}, [{ name: 'plan.pdf', bytes: '%PDF-1.7 and nothing more' }]);
    expect(draft.state).toBe('failed');
    expect(draft.failure).toMatch(/^plan\.pdf was not read: /);
    expect(await graph()).toBe(before);
  });

  test('forms that say nothing, too much or what is unknown', async () => {
    expect((await server.form('/imports', {})).status).toBe(400);
    expect((await server.form('/imports', { text: 'x', empty: '1' })).status).toBe(400);
    expect((await server.form('/imports', { text: 'x', colour: 'red' })).body.errors).toMatchObject([{ path: 'form' }]);
    expect((await server.post('/imports', { text: 'x' })).status).toBe(415);
    expect((await server.form('/imports', {}, [{ name: 'big.txt', bytes: new Uint8Array(6_000_000) }])).status).toBe(413);
    expect((await server.form('/imports', {}, Array.from({ length: 6 }, (_, at) => ({ name: `${at}.txt`, bytes: 'x' })))).status).toBe(413);
    expect((await server.get('/imports/nothing')).status).toBe(404);
  });

  test('a prefix that the seeds have stands in the way', async () => {
    const draft = await draftOf({ text: plan, prefix: 'sf2022' });
    expect(draft.missing.join(' ')).toMatch(/belongs to a framework that came with Plumbline/);
    const refused = await apply(draft.id);
    expect(refused.status).toBe(400);
    expect((await server.remove(`/imports/${draft.id}`)).status).toBe(200);
    expect((await server.get(`/imports/${draft.id}`)).status).toBe(404);
  });

  test('nothing of the seeds is edited, and a copy is offered', async () => {
    expect((await server.form('/imports', { framework: 'sf2022' })).body.detail).toMatch(/edit a copy/);
    const copy = await draftOf({ framework: 'sf2022', copy: '1', prefix: 'mine' });
    expect(copy.outline.total).toBeGreaterThan(10);
    expect(copy.outline.items.every((item: any) => item.id.startsWith('mine:'))).toBe(true);
    expect(copy.missing).toEqual([]);
  });
});

test('a framework made by hand: empty, typed, applied, edited', async () => {
  const draft = await draftOf({ empty: '1', title: 'By hand', prefix: 'hand' });
  const framework = draft.brings[0].ref;
  const typed = await server.patch(`/imports/${draft.id}`, { corrections: [
    { do: 'add', ref: 'n1', framework, parent: null, title: 'First goal', code: '1', kind: 'Goal' },
    { do: 'add', ref: 'n2', framework, parent: 'n1', title: 'First objective', code: '1.1', kind: 'Objective' },
  ] });
  expect(typed.body.outline.items.map(({ id }: any) => id)).toEqual(['hand:1', 'hand:1.1']);
  expect((await apply(draft.id)).body.state).toBe('applied');
  const edit = await draftOf({ framework: 'hand' });
  await server.patch(`/imports/${edit.id}`, { corrections: [{ do: 'edit', ref: edit.outline.items[1].ref, title: 'The first objective' }] });
  const all = await server.get(`/imports/${edit.id}/changes`);
  expect(all.body.items.map(({ id, properties }: any) => [id, properties.map(({ name }: any) => name)])).toEqual([['hand:1.1', ['title']]]);
  const changes = await server.get(`/imports/${edit.id}/changes?what=changed`);
  expect(changes.body.items[0].properties).toEqual([{ name: 'title', words: [{ sign: '-', text: 'First' }, { sign: '+', text: 'The first' }, { sign: '=', text: 'objective' }] }]);
  expect((await apply(edit.id)).body.state).toBe('applied');
  expect((await server.get('/concepts/hand:1.1')).body.title).toBe('The first objective');
});

test('alignments of a spreadsheet, by codes', async () => {
  const csv = 'code,title,SDG target,reviewed by\n1,Clean water for all towns,6.1,Grace\n2,Roads that last,"9.1, 11.2",\n3,Statues,none,\n';
  const draft = await draftOf({ prefix: 'sheet', title: 'Sheet' }, [{ name: 'plan.csv', bytes: csv }]);
  expect(draft.mappingSets).toHaveLength(1);
  const [{ id: set }] = draft.mappingSets;
  const said = await server.patch(`/imports/${draft.id}`, { mappingSets: { [set]: { objects: 'sdg', inverted: false } } });
  expect(said.body.mappingSets).toMatchObject([{ total: 4, unresolved: 0, inverted: false, directionSure: true }]);
  expect((await apply(draft.id)).body.state).toBe('applied');
  expect(await server.cypher('MATCH (c:Concept)-[a:ALIGNS_WITH]->(t) WHERE c.id STARTS WITH "sheet:" RETURN c.id AS c, t.id AS t, a.status AS status ORDER BY c, t')).toEqual([
    { c: 'sheet:1', t: 'sdg:6.1', status: 'accepted' },
    { c: 'sheet:2', t: 'sdg:11.2', status: 'suggested' },
    { c: 'sheet:2', t: 'sdg:9.1', status: 'suggested' },
  ]);
});

test('a file whose prefix nobody chose is the same framework when it comes again', async () => {
  const first = await draftOf({}, [{ name: 'plan.md', bytes: plan.replaceAll('Goal', 'Aim') }]);
  await apply(first.id);
  const again = await draftOf({}, [{ name: 'plan.md', bytes: plan.replaceAll('Goal', 'Aim') }]);
  expect(again.brings).toMatchObject([{ prefix: first.brings[0].prefix, becomes: 'own' }]);
  expect(again.changes).toMatchObject({ added: 0, changed: 0, removed: 0 });
  expect((await server.post(`/imports/${first.id}/undo`, { who: 'Ada', reviewed: 'revert' })).status).toBe(200);
});

test('our own export comes back as another framework beside the first, with claims of its own', async () => {
  const exported = JSON.stringify((await server.get('/export?format=json&framework=sf2022')).body);
  const draft = await draftOf({ prefix: 'beside' }, [{ name: 'sf2022.json', bytes: exported }]);
  expect(draft.brings).toMatchObject([{ prefix: 'beside', becomes: 'new' }]);
  const before = (await server.get('/alignments?framework=sf2022')).body.total;
  expect((await apply(draft.id)).body.state).toBe('applied');
  expect((await server.get('/alignments?framework=sf2022')).body.total).toBe(before);
  expect((await server.get('/alignments?framework=beside')).body.total).toBeGreaterThan(0);
  expect((await server.post(`/imports/${draft.id}/undo`, { who: 'Ada', reviewed: 'revert' })).body.state).toBe('undone');
});

test('columns that a person mapped are remembered for the next table with the same headers, whatever it is called', async () => {
  const table = (rows: string) => `x,y,z\n${rows}`;
  const first = await draftOf({ prefix: 'mapped' }, [{ name: 'one.csv', bytes: table('Wells,Water,1\nPipes,Water,2\n') }]);
  const mapping = { table: 0, file: 0, headerRow: 0, roles: ['level:2', 'level:1', 'code:2'], holds: 'concepts' };
  const { body } = await server.patch(`/imports/${first.id}`, { tables: [mapping] });
  expect(body.outline.items.map(({ title }: any) => title)).toEqual(['Water', 'Wells', 'Pipes']);
  const second = await draftOf({ prefix: 'mapped2' }, [{ name: 'two.csv', bytes: table('Roofs,Sun,7\nMills,Wind,8\n') }]);
  expect(second.outline.items.map(({ code, title, level }: any) => [code, title, level])).toEqual([[null, 'Sun', 1], ['7', 'Roofs', 2], [null, 'Wind', 1], ['8', 'Mills', 2]]);
  expect(second.tables).toMatchObject([{ mapping: { roles: mapping.roles }, sure: true }]);
  const other = await draftOf({ prefix: 'mapped3' }, [{ name: 'three.csv', bytes: 'a,y,z\nWells,Water,1\nPipes,Water,2\n' }]);
  expect(other.tables[0].mapping.roles).not.toEqual(mapping.roles);
});

test('a new edition continues what it says again, and takes alignments over as stale', async () => {
  const draft = await draftOf({ text: plan.replace('2031', '2035').replaceAll('1.1', '1.4'), edition: 'sheet', prefix: 'river35', title: 'River plan 2035' });
  expect(draft.edition.earlier).toBe('sheet');
  await server.remove(`/imports/${draft.id}`);
  const first = await draftOf({ prefix: 'sheet35', title: 'Sheet 2035', edition: 'sheet' }, [{ name: 'later.csv', bytes: 'code,title\n7,Clean water for all towns\n8,Bread\n' }]);
  expect(first.edition.links).toMatchObject([{ earlier: { id: 'sheet:1' }, counts: true }]);
  expect(first.edition.carried).toBe(1);
  expect((await apply(first.id)).body.state).toBe('applied');
  expect(await server.cypher('MATCH (c {id: "sheet35:7"})-[a:ALIGNS_WITH]->(t) RETURN t.id AS t, a.status AS status')).toEqual([{ t: 'sdg:6.1', status: 'stale' }]);
  expect(await server.cypher('MATCH (a {id: "sheet35:7"})-[:CONTINUES]->(b) RETURN b.id AS b')).toEqual([{ b: 'sheet:1' }]);
});

test('the history lists imports, the newest first, with who, file, hash and counts', async () => {
  const { body } = await server.get('/imports?limit=2');
  expect(body.items).toHaveLength(2);
  expect(body.next).toBe(body.items[1].id);
  expect(body.items[0]).toMatchObject({ who: 'Ada', state: 'applied', title: 'Sheet 2035', frameworks: ['sheet35'], files: [{ name: 'later.csv', format: 'csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }], counts: { concepts: 2 } });
  expect(body.total).toBeGreaterThan(body.items.length);
  expect((await server.get(`/imports?limit=50&after=${body.next}`)).body.items.map(({ id }: any) => id)).not.toContain(body.next);
});
