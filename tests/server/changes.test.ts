import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { readLedger } from '../../server/api/gaps/readLedger.ts';
import { applyChange, finishChanges, previewChange } from '../../server/changes/apply.ts';
import type { Graph } from '../../server/changes/graph.ts';
import { judgeClaims } from '../../server/changes/judge.ts';
import { listChanges, readChange, readDifference, unfinishedChanges } from '../../server/changes/record.ts';
import { previewUndo, undoChange } from '../../server/changes/undo.ts';
import { Database } from '../../server/neo4j/database.ts';
import { z } from 'zod';
import { type PlainGraph, plainGraph } from '../support/plainGraph.ts';
import { type TestServer, startTestServer } from '../support/server.ts';
import { link, node, plainFramework, wantedOf } from '../support/wantedGraph.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  await server.cypher(`MATCH (n) WHERE NOT n:Migration DETACH DELETE n`);
  await server.cypher(`CREATE (:Framework {id: 'tt', title: 'Target', origin: 'import:tt'})<-[:PART_OF {order: 1, origin: 'import:tt'}]-(:Concept:SDG {id: 'tt:1', code: '1', title: 'T', order: 1, origin: 'import:tt'})`);
});

const claim = { status: 'accepted', predicate: 'skos:relatedMatch', confidence: 0.7, directness: 'direct', mappingSet: 'curated', author: 'A test', date: '2026-01-01' };
const small: Graph = plainFramework('aa', 3);
const aligned = (properties = {}): Graph => ({ nodes: [...small.nodes], relationships: [...small.relationships, link('ALIGNS_WITH', 'aa:1', 'tt:1', { id: 'x:1', ...claim, ...properties })] });
const wanted = (graph: Graph) => ({ origin: 'import:aa', who: 'A test', summary: 'A framework', graph });
const apply = (graph: Graph) => applyChange(server.database, wanted(graph));
const undo = (id: string, reviewed: 'keep' | 'revert') => undoChange(server.database, id, { who: 'A test', reviewed });
/** Everything that the graph holds but for records of the app, in a fixed order. */
const everything = async () => ({
  nodes: await server.cypher(`MATCH (n) WHERE NOT n:PlumblineRecord RETURN n.id AS id, labels(n) AS labels, n {.*, revision: null} AS properties ORDER BY id`),
  links: await server.cypher(`MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties ORDER BY a, type, b, properties.id`),
});
const alignment = async (id = 'x:1') => (await server.cypher(`MATCH ()-[r:ALIGNS_WITH {id: $id}]->() RETURN properties(r) AS properties`, { id }))[0]?.properties;
const changes = () => server.database.readAll((run) => listChanges(run));

describe('a wanted state', () => {
  test('is shown as a difference before anything is written', async () => {
    const before = await everything();
    const { difference, conflicts, kept } = await previewChange(server.database, wanted(aligned()));
    expect([difference.nodes.length, difference.relationships.length, conflicts, kept]).toEqual([4, 4, [], []]);
    expect(await everything()).toEqual(before);
  });

  test('is brought about once, and recorded with who, when, what and where', async () => {
    const { change } = await apply(aligned());
    expect(change).toMatchObject({ origin: 'import:aa', kind: 'load', who: 'A test', summary: 'A framework', state: 'applied', frameworks: ['aa', 'tt'] });
    expect(change!.counts).toEqual({ nodes: { added: 4, changed: 0, removed: 0 }, relationships: { added: 4, changed: 0, removed: 0 }, states: { added: 0, changed: 0, removed: 0 } });
    expect((await apply(aligned())).change).toBeUndefined();
    expect(await changes()).toEqual({ items: [change], total: 1 });
    expect(await server.cypher(`MATCH (f:Framework) RETURN f.id AS id, f.revision AS revision ORDER BY id`)).toEqual(['aa', 'tt'].map((id) => ({ id, revision: change!.id })));
  });

  test('shows word by word what it changes', async () => {
    await apply(small);
    const graph = structuredClone(small);
    graph.nodes[1]!.properties.title = 'Better';
    const { change } = await apply(graph);
    const { nodes } = await server.database.readAll(async (run) => readDifference(run, await readChange(run, change!.id)));
    expect(nodes.map(({ before, after }) => [before?.properties.title, after?.properties.title])).toEqual([['aa:1', 'Better']]);
  });

  test('that wants what belongs to others, or leads nowhere, is refused with every conflict, and nothing changes', async () => {
    await server.cypher(`MATCH (t {id: 'tt:1'}), (f {id: 'tt'}) CREATE (t)-[:ALIGNS_WITH {id: 'x:1'}]->(t) CREATE (t)-[:NO_COUNTERPART_IN {id: 'n:1', origin: 'seed'}]->(f)`);
    const before = await everything();
    const graph = aligned();
    graph.nodes.push(node('tt:1', ['Concept', 'Goal']));
    graph.relationships.push(link('NO_COUNTERPART_IN', 'aa:2', 'tt', { id: 'n:1' }), link('CONTINUES', 'aa:3', 'zz:9'));
    const error: any = await apply(graph).catch((thrown: unknown) => thrown);
    expect(error.problems.map(({ message }: any) => message).sort()).toEqual([
      'aa:3>CONTINUES>zz:9: there is no "zz:9"',
      'n:1 exists already and belongs to somebody else (seed)',
      'tt:1 exists already and belongs to somebody else (import:tt)',
      'x:1 exists already and belongs to somebody else (written by hand)',
    ]);
    expect(await everything()).toEqual(before);
    expect((await changes()).total).toBe(0);
  });

  test('is taken back as a whole, and that too', async () => {
    const before = await everything();
    const { change } = await apply(aligned());
    const there = await everything();
    const undone = await undo(change!.id, 'keep');
    expect(undone.since).toEqual([]);
    expect(await everything()).toEqual(before);
    await expect(undo(change!.id, 'keep')).rejects.toThrow('taken back already');
    await undo(undone.change.id, 'keep');
    expect(await everything()).toEqual(there);
    const { items, total } = await changes();
    expect([total, items.map(({ kind, undoes }) => [kind, undoes])]).toEqual([3, [['undo', undone.change.id], ['undo', change!.id], ['load', undefined]]]);
  });

  test('written in parts is the same, and its framework shows when all of it is there', async () => {
    const { change } = await applyChange(server.database, wanted(aligned()), { size: 2 });
    expect(change).toMatchObject({ state: 'applied', parts: 4, frameworks: ['aa', 'tt'] });
    const inParts = await everything();
    await undoChange(server.database, change!.id, { who: 'A test', reviewed: 'keep', size: 3 });
    await apply(aligned());
    expect(await everything()).toEqual(inParts);
  });

  test('that fails in a part takes the parts before it back', async () => {
    const graph = aligned();
    // Only the database's own constraint finds it: two alignments of one id.
    graph.relationships.push(link('ALIGNS_WITH', 'aa:2', 'tt:1', { id: 'x:1', ...claim }));
    const before = await everything();
    await expect(applyChange(server.database, wanted(graph), { size: 2 })).rejects.toThrow();
    expect(await everything()).toEqual(before);
    expect(await server.cypher('MATCH (c:Change|ChangePart) RETURN c')).toEqual([]);
  });

  test('lists its changes in pages', async () => {
    for (const title of ['A', 'B', 'C']) {
      const graph = structuredClone(small);
      graph.nodes[1]!.properties.title = title;
      await apply(graph);
    }
    const page = (after?: string) => server.database.readAll((run) => listChanges(run, { limit: 2, after }));
    const first = await page();
    const second = await page(first.next);
    expect([first.items.length, first.total, second.items.length, second.next]).toEqual([2, 3, 1, undefined]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
  });
});

describe('what people judged', () => {
  const judge = (properties: Record<string, string | number>) =>
    judgeClaims(server.database, { states: [{ id: 'x:1', properties: { reviewer: 'Ada', reviewDate: '2026-02-02', ...properties } }], who: 'Ada', summary: 'A review' });

  test('holds beside the claim, which its source may change without undoing it', async () => {
    await apply(aligned());
    const change = await judge({ status: 'rejected' });
    expect(change).toMatchObject({ origin: 'review', kind: 'review', who: 'Ada', frameworks: ['aa', 'tt'] });
    expect(await alignment()).toMatchObject({ status: 'rejected', claimedStatus: 'accepted', reviewer: 'Ada', confidence: 0.7 });
    expect((await apply(aligned())).change).toBeUndefined();
    await apply(aligned({ confidence: 0.9, rationale: 'Said better' }));
    expect(await alignment()).toMatchObject({ status: 'rejected', confidence: 0.7, claimedConfidence: 0.9, rationale: 'Said better' });
    expect(await judge({ status: 'rejected' })).toBeUndefined();
  });

  test('stays as stale where its source withdraws the claim, with both ends, and comes back with it', async () => {
    await apply(aligned());
    await judge({ status: 'accepted', confidence: 0.8 });
    const { plan } = await apply({ nodes: [], relationships: [] });
    expect(plan.kept).toEqual(['aa:1']);
    expect(await alignment()).toMatchObject({ status: 'stale', confidence: 0.8 });
    expect((await apply({ nodes: [], relationships: [] })).change).toBeUndefined();
    await apply(aligned());
    expect(await alignment()).toMatchObject({ status: 'accepted', confidence: 0.8, claimedConfidence: 0.7 });
    expect(await alignment()).not.toHaveProperty('withdrawn');
  });

  test('is taken back by taking the review back', async () => {
    await apply(aligned());
    const before = await everything();
    const change = await judge({ status: 'rejected' });
    const undone = await undo(change!.id, 'keep');
    expect(await everything()).toEqual(before);
    await undo(undone.change.id, 'keep');
    expect(await alignment()).toMatchObject({ status: 'rejected', claimedStatus: 'accepted' });
  });

  test('is named when a load is taken back, and kept with what it needs, or reverted, as the person says', async () => {
    const before = await everything();
    const { change } = await apply(aligned());
    await judge({ status: 'rejected' });
    expect((await previewUndo(server.database, change!.id, 'keep')).since).toEqual([
      { id: 'x:1', what: 'judged' },
      { id: 'aa', what: 'needed' },
      { id: 'aa:1', what: 'needed' },
    ]);
    const kept = await undo(change!.id, 'keep');
    expect(await alignment()).toMatchObject({ status: 'rejected' });
    expect((await server.cypher(`MATCH p = (:Concept)-[:PART_OF]->(:Framework {id: 'aa'}) RETURN p`)).length).toBe(1);
    await undo(kept.change.id, 'keep');
    const again = (await apply(aligned())).change;
    expect(again).toBeUndefined();
    const { items } = await changes();
    const redo = items.find(({ undoes }) => undoes === kept.change.id);
    expect(redo).toBeDefined();
    await server.cypher(`MATCH (c:Change {id: $id}) REMOVE c.undoneBy`, { id: change!.id });
    const { since } = await undo(change!.id, 'revert');
    expect(since).toEqual([{ id: 'x:1', what: 'judged' }]);
    expect(await everything()).toEqual(before);
  });

  test('edits since are named too, and kept or reverted', async () => {
    const { change } = await apply(small);
    const graph = structuredClone(small);
    graph.nodes[2]!.properties.title = 'Edited';
    await apply(graph);
    expect((await previewUndo(server.database, change!.id, 'keep')).since).toContainEqual({ id: 'aa:2', what: 'edited' });
    await undo(change!.id, 'keep');
    expect((await server.cypher(`MATCH (n:Concept) WHERE n.id STARTS WITH 'aa' RETURN n.title AS title`))).toEqual([{ title: 'Edited' }]);
  });
});

describe('a change that was broken off', () => {
  const state = async () => (await server.cypher(`MATCH (n) WHERE n.id STARTS WITH 'kill' OPTIONAL MATCH (n)-[r:PART_OF]->() RETURN count(DISTINCT n) AS nodes, count(r) AS links, count(CASE WHEN n:FrameworkDraft THEN 1 END) AS drafts`))[0]!;

  test('at any moment is finished or taken back at the next start, and nothing is half done', { timeout: 240_000 }, async () => {
    const { uri, password } = inject('neo4j');
    const concepts = 240;
    const ends = { finished: 0, takenBack: 0, whole: 0 };
    let there = false;
    // As long as the work takes on this machine, once a round was too late for it.
    let span = 1_000;
    for (let round = 0; round < 20; round++) {
      const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('../support/killedChange.ts', import.meta.url))], {
        env: { ...process.env, URI: uri, PASSWORD: password, CONCEPTS: there ? '0' : String(concepts) },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const exit = once(child, 'exit');
      await once(child.stdout, 'data');
      const began = performance.now();
      await Promise.race([setTimeout(Math.random() * span), exit]);
      if (child.exitCode !== null) span = Math.max(50, performance.now() - began);
      child.kill('SIGKILL');
      await exit;
      const database = new Database(inject('neo4j'));
      const { finished, takenBack } = await finishChanges(database);
      if (finished.length > 0) ends.finished += 1;
      else if (takenBack.length > 0) ends.takenBack += 1;
      else ends.whole += 1;
      expect(await database.readAll(unfinishedChanges)).toEqual([]);
      await database.close();
      const now = await state();
      const numbers = [Number(now.nodes), Number(now.links), Number(now.drafts)];
      expect([[0, 0, 0], [concepts + 1, concepts, 0]], JSON.stringify({ round, ends })).toContainEqual(numbers);
      there = numbers[0] !== 0;
    }
    // Of twenty moments some must have hit the work itself.
    expect(ends.finished + ends.takenBack, JSON.stringify(ends)).toBeGreaterThan(3);
  });
});

describe('what is remembered', () => {
  const ledgers = (database: Database) =>
    Promise.all(
      ['aa', 'bb', 'cc', 'tt'].flatMap((framework) =>
        [['tt'], []].map(async (against) => {
          if (against.includes(framework)) return [];
          const question = { framework: [framework], against, minConfidence: 0, status: ['accepted' as const], crossCutting: 'include' as const };
          return (await database.atOneVersion((recall) => readLedger(recall, question))).answer;
        }),
      ),
    );

  const edited = (graph: PlainGraph, what: number, at: number): PlainGraph => {
    const without = <T>(list: T[]) => list.filter((_, index) => index !== at % Math.max(1, list.length));
    const [from, to] = [graph.concepts[at % graph.concepts.length]!.id, graph.concepts[(at * 7 + 3) % graph.concepts.length]!.id];
    const alignments = graph.alignments.filter((one) => one.id !== 'test:new');
    const added = { ...graph, alignments: [...alignments, { id: 'test:new', from, to, status: 'accepted', predicate: 'skos:relatedMatch', mappingSet: 'curated', directness: 'direct', confidence: 0.9 }] };
    const judged = [...graph.judged.filter((one) => one.concept !== from), { concept: from, framework: 'tt', reason: 'internal', status: 'accepted' }];
    return [
      { ...graph, alignments: without(graph.alignments) },
      from === to ? graph : added,
      { ...graph, partOf: without(graph.partOf) },
      { ...graph, judged: without(graph.judged) },
      { ...graph, judged },
    ][what]!;
  };

  test('after a write of ours is what a fresh look gives, and stays where the write touched nothing of it', { timeout: 180_000 }, async () => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(plainGraph, fc.array(fc.tuple(fc.nat(4), fc.nat(60)), { minLength: 3, maxLength: 3 }), async (graph, edits) => {
        await server.cypher(`MATCH (n) WHERE NOT n:Migration DETACH DELETE n`);
        await applyChange(server.database, { origin: 'test', who: 'A test', summary: 'A graph', graph: wantedOf(graph) });
        let now = graph;
        for (const [what, at] of edits) {
          await ledgers(server.database);
          now = edited(now, what, at);
          const { change } = await applyChange(server.database, { origin: 'test', who: 'A test', summary: 'An edit', graph: wantedOf(now) });
          kept += ['aa', 'bb', 'cc', 'tt'].filter((one) => change && !change.frameworks.includes(one)).length;
          const fresh = new Database(inject('neo4j'));
          expect(await ledgers(server.database)).toEqual(await ledgers(fresh));
          await fresh.close();
        }
      }),
      { numRuns: 8 },
    );
    expect(kept).toBeGreaterThan(5);
  });

  test('stays of one framework when another is written to, and goes when somebody else writes', async () => {
    await apply(aligned());
    await applyChange(server.database, { origin: 'import:bb', who: 'A test', summary: 'Another', graph: plainFramework('bb', 2) });
    let asked = 0;
    const counting = (rows: readonly unknown[]) => {
      asked += 1;
      return rows.length;
    };
    const look = (framework: string) =>
      server.database.atOneVersion((recall) =>
        recall({ name: 'test', text: 'MATCH (n:Concept) RETURN count(n) AS n', parameters: { framework }, reads: [framework], row: z.unknown() }, counting),
      );
    await look('aa');
    // Twice: the first write of a kind may make Neo4j give names numbers of their own.
    for (const confidence of [0.8, 0.9]) {
      await look('aa');
      asked = 0;
      await applyChange(server.database, { origin: 'import:bb', who: 'A test', summary: 'Another', graph: plainFramework('bb', confidence * 10) });
      await look('aa');
    }
    expect(asked).toBe(0);
    await apply(aligned({ confidence: 0.6 }));
    await look('aa');
    expect(asked).toBe(1);
    await server.cypher('CREATE (:Test)');
    await look('aa');
    expect(asked).toBe(2);
    await server.cypher('MATCH (n:Test) DELETE n');
  });
});
