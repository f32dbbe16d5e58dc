import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { applyChange } from '../../server/changes/apply.ts';
import { readEnv } from '../../server/env.ts';
import { Database } from '../../server/neo4j/database.ts';
import { prepare, seed } from '../../server/prepare.ts';
import type { Terminal } from '../../server/terminal.ts';
import { plainFramework } from '../support/wantedGraph.ts';

let database: Database;
beforeAll(() => {
  database = new Database(inject('neo4j'));
});
afterAll(() => database.close());

const rows = async (text: string) => (await database.driver.executeQuery(text)).records.map((record) => record.toObject());
const frameworks = async () => (await rows('MATCH (f:Framework) RETURN f.id AS id ORDER BY id')).map(({ id }) => id as string);
const empty = () => rows('MATCH (n) DETACH DELETE n');

/** What is said while something is done. */
async function saidBy(work: (terminal: Terminal) => Promise<void>): Promise<string> {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  await work({ progress: () => undefined, done: say, say, log: say });
  return lines.join('\n');
}

/** As at a start of our own Neo4j. */
const started = (PLUMBLINE_SEEDS: string) => saidBy((terminal) => prepare(database, readEnv({ PLUMBLINE_SEEDS }), terminal));

const everyFramework = ['gpg2017', 'oec2022', 'sdg', 'sf2014', 'sf2017', 'sf2022'];

describe('PLUMBLINE_SEEDS', () => {
  test('sdg: an empty database gets the SDGs and nothing else, and a second start changes nothing', async () => {
    await empty();
    expect(await started('sdg')).toMatch(/^Loaded the SDGs alone \(PLUMBLINE_SEEDS\): 187 nodes \(187 added/);
    expect(await rows(`MATCH (n) WHERE NOT n:PlumblineRecord AND NOT n:Migration UNWIND labels(n) AS label RETURN label, count(*) AS n ORDER BY label`)).toMatchObject([{ label: 'Concept' }, { label: 'Framework' }, { label: 'SDG' }, { label: 'SDGTarget' }]);
    expect(await rows('MATCH ()-[r:ALIGNS_WITH|NO_COUNTERPART_IN|CONTINUES|SUCCEEDS|IMPLEMENTS]->() RETURN r')).toEqual([]);
    expect(await started('sdg')).toContain('(0 added, 0 changed, 0 removed)');
  });

  test('all afterwards: the others come too, with what joins them', async () => {
    expect(await started('all')).toMatch(/^Loaded the frameworks: 288 nodes \(101 added, 0 changed, 0 removed\)/);
    expect(await frameworks()).toEqual(everyFramework);
  });

  test('sdg after all: nothing is removed, and the log says what is there', async () => {
    const claims = () => rows('MATCH ()-[r:ALIGNS_WITH|NO_COUNTERPART_IN]->() RETURN r.id AS id ORDER BY id');
    const before = await claims();
    expect(before.length).toBeGreaterThan(50);
    const said = await started('sdg');
    expect(said).toMatch(/^Loaded the SDGs \(PLUMBLINE_SEEDS\) and 5 frameworks of ours that were there already: 288 nodes \(0 added, 0 changed, 0 removed\)/);
    expect(await frameworks()).toEqual(everyFramework);
    expect(await claims()).toEqual(before);
  });

  test('all over a framework that was brought in under the id of one of ours: that one stays, ours is left out', async () => {
    await empty();
    await started('sdg');
    await applyChange(database, { origin: 'import:own', who: 'Ada', summary: 'Own', graph: plainFramework('sf2014', 2) });
    const said = await started('all');
    expect(said).toMatch(/^Loaded the frameworks: 281 nodes .*; left out sf2014, which an import has as the prefix of its own$/);
    expect(await frameworks()).toEqual(everyFramework);
    expect(await rows("MATCH (c:Concept) WHERE c.id STARTS WITH 'sf2014:' RETURN DISTINCT c.origin AS origin")).toEqual([{ origin: 'import:own' }]);
  });

  test('a Neo4j of one’s own gets the SDGs alone too, the others by npm run seed', async () => {
    await empty();
    const { uri, password } = inject('neo4j');
    const env = (PLUMBLINE_SEEDS: string) => readEnv({ PLUMBLINE_SEEDS, NEO4J_URI: uri, NEO4J_PASSWORD: password });
    expect(await saidBy((terminal) => prepare(database, env('sdg'), terminal))).toContain('Loaded the SDGs alone');
    expect(await saidBy((terminal) => prepare(database, env('all'), terminal))).toContain('the frameworks were not loaded (npm run seed does that)');
    expect(await frameworks()).toEqual(['sdg']);
    expect(await saidBy((terminal) => seed(database, env('all'), terminal))).toContain('Loaded the frameworks: 288 nodes (101 added');
    expect(await frameworks()).toEqual(everyFramework);
  });
});
