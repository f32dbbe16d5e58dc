import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSeeds } from '../../seeds/load.ts';
import { readSeeds } from '../../seeds/read.ts';
import type { Seeds } from '../../seeds/schema.ts';
import { type TestServer, startTestServer } from '../support/server.ts';

let server: TestServer;
let seeds: Seeds;
beforeAll(async () => {
  server = await startTestServer();
  const read = readSeeds();
  if (!read.ok) throw new Error('seeds');
  seeds = read.seeds;
});
afterAll(() => server.close());

const counts = async () => (await server.get('/health')).body.counts;
const nothing = { added: 0, changed: 0, removed: 0 };

describe('loading the seeds', () => {
  test('a second time changes nothing', async () => {
    const before = await counts();
    const result = await loadSeeds(server.database, seeds);
    expect(result.nodes).toMatchObject(nothing);
    expect(result.relationships).toMatchObject(nothing);
    expect(await counts()).toEqual(before);
  });

  test('mends what was changed or lost, and says how much', async () => {
    await server.cypher(`MATCH (n {id: 'sf2022:1.1'}) SET n.title = 'vandalised', n.mine = 'stays' REMOVE n:Objective`);
    await server.cypher(`MATCH ({id: 'sf2022:1.4'})-[r:ALIGNS_WITH]->({id: 'sdg:16.10'}) DELETE r`);
    const result = await loadSeeds(server.database, seeds);
    expect(result.nodes).toMatchObject({ added: 0, changed: 1, removed: 0 });
    expect(result.relationships).toMatchObject({ added: 1, changed: 0, removed: 0 });
    expect((await server.get('/concepts/sf2022:1.1')).body).toMatchObject({ kind: 'Objective', title: /^Strengthen law/ });
  });

  test("removes what the seeds no longer hold, and nobody else's", async () => {
    await server.cypher(`CREATE (:Concept:Goal {id: 'mine:1', code: '1', title: 'Not from the seeds'})`);
    await server.cypher(`MATCH (a {id: 'mine:1'}), (b {id: 'sf2014:6'}) CREATE (a)-[:ALIGNS_WITH {id: 'mine:1-6', status: 'accepted'}]->(b)`);
    const fewer: Seeds = {
      ...seeds,
      frameworks: seeds.frameworks.filter(({ id }) => id !== 'sf2014'),
      alignments: seeds.alignments.map((set) => ({
        ...set,
        alignments: set.alignments.filter(({ subject }) => !subject.startsWith('sf2014:')),
        noCounterparts: set.noCounterparts.filter(({ concept }) => !concept.startsWith('sf2014:')),
      })),
      lineage: {
        ...seeds.lineage,
        succeeds: seeds.lineage.succeeds.filter(({ earlier }) => earlier !== 'sf2014'),
        continues: seeds.lineage.continues.filter(({ earlier }) => !earlier.startsWith('sf2014:')),
      },
    };
    try {
      const result = await loadSeeds(server.database, fewer);
      expect(result.nodes).toMatchObject({ added: 0, changed: 0, removed: 6, kept: 1 });
      expect((await server.get('/concepts/sf2014:1')).status).toBe(404);
      expect((await server.get('/concepts/mine:1')).body.alignments).toHaveLength(1);
    } finally {
      await server.cypher(`MATCH (n {id: 'mine:1'}) DETACH DELETE n`);
      await loadSeeds(server.database, seeds);
    }
    expect((await server.get('/frameworks')).body.total).toBe(6);
  });

  test("refuses to take over somebody else's node, and then changes nothing", async () => {
    await server.cypher(`MATCH (n {id: 'sf2022:4.5'}) SET n.origin = 'import'`);
    await server.cypher(`MATCH (n {id: 'sf2022:4.4'}) SET n.title = 'changed'`);
    try {
      await expect(loadSeeds(server.database, seeds)).rejects.toThrow('sf2022:4.5 exists already and belongs to somebody else (import)');
      expect((await server.get('/concepts/sf2022:4.4')).body.title).toBe('changed');
    } finally {
      await server.cypher(`MATCH (n {id: 'sf2022:4.5'}) SET n.origin = 'seed'`);
      await loadSeeds(server.database, seeds);
    }
  });

  test('leaves the graph as it was when it fails in the middle', async () => {
    const broken: Seeds = structuredClone(seeds);
    broken.frameworks[0]!.concepts[0]!.title = 'changed';
    // Past the checks: an alignment id that stands twice, which only the database's constraint finds.
    broken.alignments[0]!.alignments.push({ ...broken.alignments[0]!.alignments[0]!, object: 'sdg:1.1' });
    const before = await counts();
    await expect(loadSeeds(server.database, broken)).rejects.toThrow();
    expect(await counts()).toEqual(before);
    const result = await loadSeeds(server.database, seeds);
    expect(result.nodes).toMatchObject(nothing);
  });
});

describe('constraints', () => {
  test('hold unique ids of concepts, frameworks and alignments', async () => {
    await expect(server.cypher(`CREATE (:Concept {id: 'sf2022:1.1'})`)).rejects.toThrow(/already exists/);
    await expect(server.cypher(`CREATE (:Framework {id: 'sf2022'})`)).rejects.toThrow(/already exists/);
    await expect(
      server.cypher(`MATCH (a {id: 'sf2022:1'}), (b {id: 'sdg:1'}) CREATE (a)-[:ALIGNS_WITH {id: 'curated:sf2022-1.4_sdg-16.10'}]->(b)`),
    ).rejects.toThrow(/already exists/);
  });
});
