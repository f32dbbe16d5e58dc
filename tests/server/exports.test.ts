import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { int, isInt } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { exportFormats } from '../../server/domain/exportFormat.ts';
import { applyChange } from '../../server/changes/apply.ts';
import { judgeClaims } from '../../server/changes/judge.ts';
import { exportFile } from '../../server/exports/exportFile.ts';
import { everything } from '../../server/exports/selection.ts';
import { troubling } from '../support/exports/graphs.ts';
import { all } from '../support/exports/imported.ts';
import { filesOf } from '../support/exports/zipped.ts';
import { type TestServer, startTestServer } from '../support/server.ts';
import { link, plainFramework } from '../support/wantedGraph.ts';

let server: TestServer;

/** A framework with texts that formats have trouble with, aligned with the default target. */
function troubled() {
  const graph = plainFramework('aa', troubling.length);
  graph.nodes[0]!.properties.title = "Robert'); MATCH (n) DETACH DELETE n; //";
  graph.nodes[0]!.properties.sourceTitle = 'A plan';
  troubling.forEach((text, at) => Object.assign(graph.nodes[at + 1]!.properties, { title: text, statement: `${text} ${text}`, notes: [`Owner: ${text.replaceAll('\n', ' ')}`], weight: at / 2, ratio: 2, 'odd `name`': text }));
  const claim = { predicate: 'skos:closeMatch', justification: 'semapv:ManualMappingCuration', confidence: 1, status: 'accepted', directness: 'direct', mappingSet: 'aa-set', author: 'Ann', date: '2026-01-01' };
  graph.relationships.push(
    link('ALIGNS_WITH', 'aa:1', 'sdg:1.1', { id: 'aa-set:1', ...claim, rationale: troubling.join('\n'), evidenceSubject: troubling[0]! }),
    link('ALIGNS_WITH', 'aa:2', 'sdg:16', { id: 'aa-set:2', ...claim, directness: 'cross-cutting', confidence: 0.5 }),
    link('CONTINUES', 'aa:4', 'sf2022:1.1', { change: 'reworded', rationale: 'It reads alike.' }),
    link('SUCCEEDS', 'aa', 'sf2022'),
    link('NO_COUNTERPART_IN', 'aa:3', 'sdg', { id: 'aa-set:3', reason: 'internal', status: 'accepted', mappingSet: 'aa-set', author: 'Ann', date: '2026-01-01' }),
  );
  return graph;
}

beforeAll(async () => {
  server = await startTestServer();
  await applyChange(server.database, { origin: 'import:aa', who: 'Ann', summary: 'Troubles', graph: troubled() });
});
afterAll(() => server.close());

async function exported(query: string) {
  const response = await fetch(`${server.address}/api/export?${query}`);
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}
const json = async (query: string) => JSON.parse((await exported(`format=json&${query}`)).bytes.toString());

/** Everything of the graph but the app's own records; floats told apart from whole numbers. */
const graph = async () => ({
  nodes: await server.cypher(`MATCH (n:Concept|Framework) UNWIND keys(n) AS key WITH n, key WHERE key <> 'revision' ORDER BY key
    RETURN n.id AS id, labels(n) AS labels, collect([key, toStringOrNull(n[key]), valueType(n[key]), CASE WHEN valueType(n[key]) STARTS WITH 'LIST' THEN n[key] END]) AS properties ORDER BY id`),
  relationships: await server.cypher(`MATCH (a:Concept|Framework)-[r]->(b:Concept|Framework) OPTIONAL MATCH (a)-[r]->(b) UNWIND CASE keys(r) WHEN [] THEN [''] ELSE keys(r) END AS key WITH a, r, b, key WHERE key <> 'revision' ORDER BY key
    RETURN a.id AS a, type(r) AS type, b.id AS b, r.id AS id, collect([key, toStringOrNull(r[key]), valueType(r[key])]) AS properties ORDER BY a, type, b, id`),
});

describe('a file', () => {
  test.each(exportFormats)('of all frameworks as %s is what it says', async (format) => {
    const { status, headers, bytes } = await exported(`format=${format}`);
    expect(status, bytes.toString()).toBe(200);
    expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename="plumbline-\d{4}-\d\d-\d\d\.[a-z.]+"$/);
    expect(headers.get('Cache-Control')).toBe('no-store');
    const { items } = (await server.get('/export-formats')).body;
    const told = items.find((one: any) => one.format === format);
    expect(headers.get('Content-Type')?.split(';')[0]).toBe(told.mediaType);
    expect(headers.get('Content-Disposition')).toContain(told.name);
    expect(bytes.length).toBeGreaterThan(5_000);
  });

  test('of a framework has its concepts, what they serve, and who judged, in the order of the document', async () => {
    const { frameworks, concepts, alignments, noCounterparts, links, mappingSets } = await json('framework=sf2022');
    expect(frameworks.map(({ id }: any) => id)).toEqual(['sf2022']);
    expect(concepts.map(({ code }: any) => code).slice(0, 3)).toEqual(['1', '1.1', '1.2']);
    expect(concepts).toHaveLength(21);
    const [counts] = await server.cypher(`MATCH (c:Concept)-[r]->() WHERE c.id STARTS WITH 'sf2022:' RETURN sum(CASE type(r) WHEN 'ALIGNS_WITH' THEN 1 ELSE 0 END) AS a, sum(CASE type(r) WHEN 'NO_COUNTERPART_IN' THEN 1 ELSE 0 END) AS n, sum(CASE type(r) WHEN 'CONTINUES' THEN 1 ELSE 0 END) AS c`);
    expect([alignments.length, noCounterparts.length, links.filter(({ type }: any) => type === 'CONTINUES').length]).toEqual([counts!.a.toNumber(), counts!.n.toNumber(), counts!.c.toNumber()]);
    expect(alignments[0].object).toMatchObject({ id: expect.any(String), label: expect.any(String) });
    expect(mappingSets.find(({ id }: any) => id === 'curated')).toMatchObject({ license: 'https://creativecommons.org/licenses/by/4.0/', author: 'Plumbline project' });
    expect((await exported('format=csv&framework=sf2022,sf2017')).headers.get('Content-Disposition')).toMatch(/"sf2017-sf2022-.*\.csv"/);
  });

  test('of a filter has what the filter leaves', async () => {
    const { alignments, noCounterparts } = await json('framework=sf2022,aa&status=accepted&mappingSet=curated,aa-set&minConfidence=0.7&crossCutting=exclude&against=sdg&predicate=skos:closeMatch');
    expect(alignments.length).toBeGreaterThan(0);
    for (const one of alignments) expect([one.status, one.confidence >= 0.7, one.predicate, one.object.id.split(':')[0]]).toEqual(['accepted', true, 'skos:closeMatch', 'sdg']);
    expect(alignments.map(({ id }: any) => id)).toContain('aa-set:1');
    expect(alignments.map(({ id }: any) => id)).not.toContain('aa-set:2');
    expect(noCounterparts.map(({ id }: any) => id)).toContain('aa-set:3');
    expect((await json('framework=aa&against=sf2022')).noCounterparts).toEqual([]);
  });

  test('of several mapping sets is a ZIP with one SSSOM file for each, and of one that file', async () => {
    const several = await exported('format=sssom');
    expect((await filesOf(several.bytes, 'zip', '')).map(({ name }) => name)).toEqual(['aa-set.sssom.tsv', 'curated.sssom.tsv', 'published.sssom.tsv']);
    const one = await exported('format=sssom&mappingSet=published');
    expect([one.headers.get('Content-Type'), one.bytes.toString().split('\n', 1)[0]]).toEqual(['text/tab-separated-values; charset=utf-8', '#curie_map:']);
  });

  test.each([
    ['format=odt', 400, 'query.format'],
    ['format=csv&framwork=aa', 400, 'framwork'],
    ['format=csv&framework=zz', 404, 'There is no framework "zz".'],
    ['format=sssom&framework=sdg', 400, 'There is no alignment and no judgement to write'],
  ])('%s: is refused', async (query, status, why) => {
    const { status: answered, bytes } = await exported(query);
    expect(answered).toBe(status);
    expect(bytes.toString()).toContain(why.replaceAll('"', '\\"'));
  });
});

/** The framework and all that begins at its concepts, without whose it is. */
const framework = async (without: readonly string[], links = true) => ({
  nodes: (await server.cypher(`MATCH (n:Concept|Framework) WHERE n.id = 'aa' OR n.id STARTS WITH 'aa:' RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id`)).map(({ labels, properties }) => [labels, stated(properties, without)]),
  relationships: (await server.cypher(`MATCH (n:Concept|Framework)-[r]->(m) WHERE (n.id = 'aa' OR n.id STARTS WITH 'aa:') AND ($links OR NOT type(r) IN ['CONTINUES', 'SUCCEEDS']) RETURN n.id AS from, type(r) AS type, m.id AS to, properties(r) AS properties ORDER BY from, type, to, r.id`, { links })).map(
    ({ properties, ...rest }) => [rest, stated(properties, without)],
  ),
});
const stated = (properties: Record<string, any>, without: readonly string[]) => Object.fromEntries(Object.entries(properties).filter(([name]) => !['origin', 'revision', ...without].includes(name)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, isInt(value) ? value.toNumber() : value]));

describe('exported, taken out and brought in again', () => {
  const odd = ['weight', 'ratio', 'odd `name`'];
  test.each([
    ['json', ['json'], {}, []],
    ['xlsx', ['xlsx'], {}, odd],
    ['turtle', ['turtle'], {}, odd],
    ['turtle and sssom', ['turtle', 'sssom'], {}, odd],
    ['jsonld', ['jsonld'], {}, odd],
  ] as const)('as %s it is the same graph', async (_, formats, fields, without) => {
    const hasLinks = formats.includes('json' as never);
    const before = await framework(without, hasLinks);
    const files = await Promise.all(formats.map(async (format) => {
      const { bytes, headers } = await exported(`format=${format}&framework=aa`);
      return { name: /filename="(.*)"/.exec(headers.get('Content-Disposition')!)![1]!, bytes };
    }));
    await server.cypher(`MATCH (n:Concept|Framework) WHERE n.id = 'aa' OR n.id STARTS WITH 'aa:' DETACH DELETE n`);
    const { body } = await server.form('/imports', { who: 'Ann', ...fields }, files);
    await expect.poll(async () => (await server.get(`/imports/${body.id}`)).body.state, { timeout: 30_000 }).not.toBe('reading');
    const draft = (await server.get(`/imports/${body.id}`)).body;
    expect([draft.missing, draft.problems.map(({ message }: any) => message)]).toEqual([[], []]);
    expect((await server.post(`/imports/${body.id}/apply`, { who: 'Ann' })).status).toBeLessThan(300);
    await expect.poll(async () => (await server.get(`/imports/${body.id}`)).body.state, { timeout: 30_000 }).toBe('applied');
    expect(await framework(without, hasLinks)).toEqual(before);
  });
});

test('StratML and SSSOM together bring concepts and their alignments back, by the prefix and their codes', async () => {
  const words = async () => (await server.cypher(`MATCH (c:Concept) WHERE c.id STARTS WITH 'aa:' RETURN c.id AS id, c.code AS code, c.title AS title ORDER BY id`)).map(({ title, ...rest }) => ({ ...rest, title: title.replace(/\s+/g, ' ') }));
  const claims = async () => (await framework([], false)).relationships.filter(([{ type }]: any) => type !== 'PART_OF');
  const before = [await words(), await claims()];
  const files = [{ name: 'aa.xml', bytes: (await exported('format=stratml&framework=aa')).bytes }, { name: 'aa.sssom.tsv', bytes: (await exported('format=sssom&framework=aa')).bytes }];
  await server.cypher(`MATCH (n:Concept|Framework) WHERE n.id = 'aa' OR n.id STARTS WITH 'aa:' DETACH DELETE n`);
  const { body } = await server.form('/imports', { who: 'Ann', prefix: 'aa' }, files);
  await expect.poll(async () => (await server.get(`/imports/${body.id}`)).body.state, { timeout: 30_000 }).toBe('draft');
  await server.post(`/imports/${body.id}/apply`, { who: 'Ann' });
  await expect.poll(async () => (await server.get(`/imports/${body.id}`)).body.state, { timeout: 30_000 }).toBe('applied');
  expect([await words(), await claims()]).toEqual(before);
});

test('what a mapping set said of itself when it came in is said when it goes out', async () => {
  const text = [
    '#curie_map:', '#  aa: "urn:plumbline:aa:"', '#  sdg: http://metadata.un.org/sdg/', '#mapping_set_id: https://example.org/sets/lent', '#mapping_set_title: "Lent: by hand"', '#license: https://example.org/licence', '#creator_label:', '#  - Cy',
    'subject_id\tpredicate_id\tobject_id\tmapping_justification\tcomment', 'aa:5\tskos:closeMatch\tsdg:1.2\tsemapv:ManualMappingCuration\tWhy not', '',
  ].join('\n');
  const { body } = await server.form('/imports', { who: 'Ann' }, [{ name: 'lent.sssom.tsv', bytes: text }]);
  await expect.poll(async () => (await server.get(`/imports/${body.id}`)).body.state, { timeout: 30_000 }).toBe('draft');
  await server.post(`/imports/${body.id}/apply`, { who: 'Ann' });
  await expect.poll(async () => (await server.get(`/imports/${body.id}`)).body.state, { timeout: 30_000 }).toBe('applied');
  const lines = (await exported('format=sssom&mappingSet=lent')).bytes.toString().split('\n');
  expect(lines).toEqual(expect.arrayContaining(['#mapping_set_id: https://example.org/sets/lent', '#mapping_set_title: "Lent: by hand"', '#license: https://example.org/licence', '#  - Cy']));
  expect((await json('framework=aa&mappingSet=lent')).mappingSets).toMatchObject([{ id: 'lent', title: 'Lent: by hand', license: 'https://example.org/licence', author: 'Cy', iri: 'https://example.org/sets/lent' }]);
});

describe('a client', () => {
  test('that asks for the head alone is told what the file would be', async () => {
    const response = await fetch(`${server.address}/api/export?format=xlsx`, { method: 'HEAD' });
    expect([response.status, response.headers.get('Content-Disposition'), await response.text()]).toEqual([200, expect.stringMatching(/\.xlsx"$/), '']);
  });

  test('that goes away ends the reading, and nothing is logged', async () => {
    const logged = server.logged.length;
    let reads = 0;
    const { database } = server;
    const read = database.read.bind(database);
    database.read = (query) => {
      reads += 1;
      return read(query);
    };
    const gone = new AbortController();
    const asking = fetch(`${server.address}/api/export?format=sssom`, { signal: gone.signal });
    await expect.poll(() => reads, { interval: 1 }).toBeGreaterThan(3);
    gone.abort();
    await expect(asking).rejects.toThrow();
    await expect.poll(async () => {
      const before = reads;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return reads === before;
    }).toBe(true);
    Reflect.deleteProperty(database, 'read');
    expect(reads).toBeLessThan(30);
    expect(server.logged.length).toBe(logged);
  });
});

test('what was judged since keeps what its source said', async () => {
  await judgeClaims(server.database, { who: 'Bo', summary: 'No', states: [{ id: 'aa-set:2', properties: { status: 'rejected', reviewer: 'Bo', reviewDate: '2026-02-02' } }] });
  const { alignments } = await json('framework=aa');
  expect(alignments.find(({ id }: any) => id === 'aa-set:2')).toMatchObject({ status: 'rejected', reviewer: 'Bo', claim: { status: 'accepted' } });
  const { items } = (await server.get('/export-formats?framework=aa')).body;
  const losses = Object.fromEntries(items.map(({ format, losses: some }: any) => [format, some.map(({ what }: any) => what)]));
  expect(losses.json).toEqual([]);
  expect(losses.sssom).toContain('What the source of an alignment or judgement said before people judged it');
});

test('the formats tell what each loses, how often, and where for example', async () => {
  const { status, body } = await server.get('/export-formats?framework=sf2022');
  expect(status).toBe(200);
  expect([body.frameworks, body.concepts, body.total]).toEqual([1, 21, exportFormats.length]);
  const csv = body.items.find(({ format }: any) => format === 'csv');
  expect(csv.losses).toContainEqual({ what: 'Frameworks with their properties', count: 1, example: 'sf2022' });
  expect((await server.get('/export-formats?framework=sdg')).body.items.find(({ format }: any) => format === 'sssom').refused).toContain('no alignment');
});

test('a write meanwhile makes a small file anew', async () => {
  let reads = 0;
  const { database } = server;
  const watched: Pick<typeof database, 'read' | 'version'> = {
    version: () => database.version(),
    read: async (query) => {
      if (++reads === 6) await applyChange(database, { origin: 'import:bb', who: 'Ann', summary: 'Meanwhile', graph: plainFramework('bb', 2) });
      return database.read(query);
    },
  };
  const { pieces } = await exportFile(watched, 'json', everything);
  const { frameworks, concepts } = JSON.parse(Buffer.concat(await all(pieces)).toString());
  expect(frameworks.map(({ id }: any) => id)).toContain('bb');
  expect(concepts.filter(({ framework }: any) => framework === 'bb')).toHaveLength(2);
});

describe('npm run export', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-export-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const command = async (env: Record<string, string>, ...given: string[]) => {
    try {
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'server/exports/commands/export.ts', ...given], { env: { ...process.env, ...env } });
      return { code: 0, stdout };
    } catch (error) {
      return error as { code: number; stdout: string };
    }
  };
  const { uri, username, password } = inject('neo4j');
  const alone = { PORT: '1', NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };

  test('writes the same file by the running app, and by the database alone', async () => {
    const [byApp, byDatabase] = [join(folder, 'a.csv'), join(folder, 'b.csv')];
    const asked = ['--format', 'csv', '--framework', 'sf2022,aa'];
    expect((await command({ PORT: new URL(server.address).port }, ...asked, '--out', byApp)).stdout).toContain(`Wrote ${byApp}`);
    expect((await command(alone, ...asked, '--out', byDatabase)).stdout).toContain(`Wrote ${byDatabase}`);
    expect(readFileSync(byApp)).toEqual((await exported('format=csv&framework=sf2022,aa')).bytes);
    expect(readFileSync(byDatabase)).toEqual(readFileSync(byApp));
  });

  test.each([
    [['--format', 'csv', '--framework', 'zz'], 'There is no framework "zz".'],
    [['--format', 'odt'], 'format: Invalid option'],
    [['--framework', 'aa'], 'The format is missing. npm run export -- --format'],
    [['--format', 'csv', '--min-confidence', '2'], 'minConfidence: '],
  ])('%j says what is wrong, and leaves no file', async (given, why) => {
    const { code, stdout } = await command(alone, ...given, '--out', join(folder, 'no'));
    expect([code, stdout]).toEqual([1, expect.stringContaining(why)]);
    expect(readdirSync(folder).filter((name) => name.startsWith('no'))).toEqual([]);
  });
});

test('a framework with more concepts than are put in order comes whole', async () => {
  await server.cypher(`CREATE (:Framework {id: 'big', title: 'Big', origin: 'x'})`);
  for (let from = 1; from <= 20_500; from += 5_000) {
    await server.cypher(`UNWIND range($from, $to) AS at CREATE (:Concept:Goal {id: 'big:' + at, title: 'T' + at, code: toString(at), order: at, origin: 'x'})`, { from: int(from), to: int(Math.min(from + 4_999, 20_500)) });
  }
  const { bytes } = await exported('format=csv&framework=big');
  const rows = bytes.toString().split('\r\n');
  expect([rows.length, new Set(rows).size]).toEqual([20_502, 20_502]);

  // Longer than what is held back: it breaks off where somebody writes meanwhile.
  const { pieces } = await exportFile(server.database, 'graphml', { ...everything, frameworks: ['big'] });
  let taken = 0;
  const take = async () => {
    for await (const piece of pieces) {
      if (taken === 0) await applyChange(server.database, { origin: 'import:cc', who: 'Ann', summary: 'Meanwhile', graph: plainFramework('cc', 1) });
      taken += piece.length;
    }
  };
  await expect(take()).rejects.toThrow('Somebody wrote to the graph while it was being exported');
  expect(taken).toBeGreaterThan(4_000_000);
  for (let left = 1; left > 0; ) left = (await server.cypher(`MATCH (n) WHERE n.id = 'big' OR n.id STARTS WITH 'big:' WITH n LIMIT 5000 DETACH DELETE n RETURN count(n) AS n`))[0]!.n.toNumber();
});

// Last: it empties the graph.
test('the Cypher script rebuilds the graph in an empty Neo4j, to the last property', async () => {
  const before = await graph();
  const script = (await exported('format=cypher')).bytes.toString();
  await server.cypher('MATCH (n) DETACH DELETE n');
  // Texts of a script have their line ends escaped: a semicolon at the end of a line ends a statement.
  for (const statement of script.replace(/^\/\/.*\n/, '').split(/;\n/)) if (statement.trim() !== '') await server.cypher(statement);
  expect(before.nodes.length).toBeGreaterThan(250);
  expect(await graph()).toEqual(before);
});

test('a script of one framework has what it is aligned with by name', async () => {
  await server.cypher('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  await applyChange(server.database, { origin: 'x', who: 'Ann', summary: 'x', graph: plainFramework('sdg', 2) });
  const graphOfOne = plainFramework('aa', 1);
  graphOfOne.relationships.push(link('ALIGNS_WITH', 'aa:1', 'sdg:1', { id: 'x:1', mappingSet: 'x' }), link('NO_COUNTERPART_IN', 'aa:1', 'sdg', { id: 'x:2', mappingSet: 'x' }));
  await applyChange(server.database, { origin: 'import:aa', who: 'Ann', summary: 'x', graph: graphOfOne });
  const script = (await exported('format=cypher&framework=aa')).bytes.toString();
  await server.cypher('MATCH (n) DETACH DELETE n');
  for (const statement of script.replace(/^\/\/.*\n/, '').split(/;\n/)) if (statement.trim() !== '') await server.cypher(statement);
  expect(await server.cypher('MATCH (n) RETURN n.id AS id, COUNT { (n)--() } AS links ORDER BY id')).toMatchObject([{ id: 'aa' }, { id: 'aa:1' }, { id: 'sdg' }, { id: 'sdg:1' }]);
});
