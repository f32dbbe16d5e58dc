import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PlainGraph, plainGraph, sideBySide, writePlainGraph } from '../support/plainGraph.ts';
import { type Counting, plainLedger } from '../support/plainLedger.ts';
import { type TestServer, startTestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const usual: Counting = { statuses: ['accepted'], minConfidence: 0, mappingSets: [], predicates: [], crossCutting: true, below: true };
// A fixed list, not every combination: Neo4j plans the query anew for each shape of its parameters.
const questions: { frameworks: string[]; against: string[]; counting: Counting }[] = [
  { frameworks: ['aa', 'bb', 'cc'], against: ['tt'], counting: usual },
  { frameworks: ['aa', 'bb', 'cc'], against: ['tt'], counting: { ...usual, crossCutting: false } },
  { frameworks: ['aa', 'bb', 'cc'], against: ['tt'], counting: { ...usual, crossCutting: false, below: false } },
  { frameworks: ['aa', 'bb'], against: ['tt', 'cc'], counting: { ...usual, crossCutting: false } },
  { frameworks: ['aa', 'bb', 'cc'], against: ['tt'], counting: { ...usual, minConfidence: 0.7 } },
  { frameworks: ['aa', 'bb', 'cc'], against: ['tt'], counting: { ...usual, statuses: ['accepted', 'suggested'] } },
  { frameworks: ['aa', 'bb', 'cc'], against: ['tt'], counting: { ...usual, mappingSets: ['curated'], predicates: ['skos:broadMatch'] } },
  { frameworks: ['tt'], against: ['aa'], counting: usual },
  { frameworks: ['tt'], against: ['aa', 'bb'], counting: usual },
  { frameworks: ['tt'], against: [], counting: usual },
];
const question = fc.constantFrom(...questions);

/** The ledger as the API answers it, by id, in the shape of the plain one. */
async function ask(frameworks: string[], against: string[], { statuses, minConfidence, mappingSets, predicates, crossCutting, below }: Counting) {
  const parameters = new URLSearchParams({ against: against.join() || '*', status: statuses.join(), minConfidence: String(minConfidence) });
  if (frameworks.length > 0) parameters.set('framework', frameworks.join());
  if (mappingSets.length > 0) parameters.set('mappingSet', mappingSets.join());
  if (predicates.length > 0) parameters.set('predicate', predicates.join());
  if (crossCutting) parameters.set('crossCutting', 'include');
  if (!below) parameters.set('below', 'exclude');
  const { status, body } = await server.get(`/gaps?${parameters}`);
  expect(status, JSON.stringify(body)).toBe(200);
  const rows = body.items.map((item: any) => ({
    id: item.id,
    state: item.state,
    relation: item.via?.relation ?? null,
    via: item.via?.concepts.map(({ id }: { id: string }) => id) ?? [],
    crossCuttingOnly: item.crossCuttingOnly,
    judged: [...item.judged].sort(),
    waiting: item.waiting,
    setClaims: item.setClaims,
    hindering: item.hindering,
    below: item.state === 'no-counterpart' ? { direct: item.below?.direct ?? 0, total: item.below?.total ?? 0 } : null,
  }));
  return { rows, counts: body.counts as Record<string, number> };
}
const byId = <T extends { id: string }>(rows: T[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
const rank = (state: string) => Math.min(['direct', 'inherited', 'derived'].indexOf(state) >>> 0, 3);

/** The rows of every graph that lies beside others against its own `tt`, by id. */
async function againstTargets(graph: PlainGraph): Promise<Map<string, any>> {
  await writePlainGraph(server, graph);
  const rows = [];
  for (const target of graph.frameworks.filter((id) => id.endsWith('tt'))) {
    const frameworks = graph.frameworks.filter((id) => id !== target && id.startsWith(target.slice(0, -2)));
    rows.push(...(await ask(frameworks, [target], usual)).rows);
  }
  return new Map(rows.map((row: any) => [row.id, row]));
}
const graphs = (many: number) => fc.array(plainGraph, { minLength: many, maxLength: many });

// Graphs lie side by side in one database, so that two hundred of them need few writes.
describe('the gap ledger', () => {
  test('agrees with a plain computation, in exactly one state a concept, on 200 random graphs', async () => {
    const asked = fc.array(fc.tuple(plainGraph, question), { minLength: 25, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(asked, async (pairs) => {
        const graph = sideBySide(pairs.map(([one]) => one));
        await writePlainGraph(server, graph);
        for (const [at, [, { frameworks, against, counting: some }]] of pairs.entries()) {
          const name = (id: string) => `g${at}${id}`;
          const rows = frameworks.map(name);
          const answer = await ask(rows, against.map(name), some);
          const expected = plainLedger(graph, rows, against.map(name), some);
          expect(byId(answer.rows)).toEqual(byId(expected));
          expect(Object.values(answer.counts).reduce((a, b) => a + b, 0)).toBe(expected.length);
        }
      }),
      { numRuns: 8 },
    );
  }, 300_000);

  test('never finds anything less aligned once an accepted alignment has come', async () => {
    await fc.assert(
      fc.asyncProperty(graphs(10), fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 10, maxLength: 10 }), async (some, pairs) => {
        const before = await againstTargets(sideBySide(some));
        const more = some.map((graph, index): PlainGraph => {
          const [from, to] = pairs[index]!.map((seed) => graph.concepts[seed % graph.concepts.length]!.id) as [string, string];
          const added = { id: 'test:added', from, to, status: 'accepted', predicate: 'skos:relatedMatch', mappingSet: 'curated', directness: 'direct' };
          return { ...graph, alignments: [...graph.alignments, added] };
        });
        const after = await againstTargets(sideBySide(more));
        expect(after.size).toBe(before.size);
        for (const [id, { state }] of before) expect(rank(after.get(id).state), id).toBeLessThanOrEqual(rank(state));
      }),
      { numRuns: 5 },
    );
  }, 300_000);

  test('changes nothing for others when a framework goes, but what rested on it', async () => {
    const stays = (id: string) => !id.startsWith('bb');
    const without = (graph: PlainGraph): PlainGraph => ({
      frameworks: graph.frameworks.filter(stays),
      concepts: graph.concepts.filter(({ id }) => stays(id)),
      partOf: graph.partOf.filter(([child, parent]) => stays(child) && stays(parent)),
      alignments: graph.alignments.filter(({ from, to }) => stays(from) && stays(to)),
      judged: graph.judged.filter((one) => stays(one.concept) && stays(one.framework)),
    });
    // Each framework's hierarchy keeps to itself here: what leads through another one does rest on that.
    const tidy = (graph: PlainGraph): PlainGraph => ({
      ...graph,
      partOf: graph.partOf.filter(([child, parent]) => child.split(':')[0] === parent.split(':')[0]),
    });
    await fc.assert(
      fc.asyncProperty(graphs(10), async (some) => {
        const before = await againstTargets(sideBySide(some.map(tidy)));
        const after = await againstTargets(sideBySide(some.map(tidy).map(without)));
        expect(after.size).toBeGreaterThan(0);
        for (const [id, row] of after) {
          const was = before.get(id);
          const rested = was.relation === 'path' && /^g\d+bb:/.test(was.via[0]);
          if (!rested) expect(row).toEqual(was);
        }
      }),
      { numRuns: 5 },
    );
  }, 300_000);

  test('keeps every concept’s own alignments as they are when another is judged, and every judgement when nothing is inferred', async () => {
    await fc.assert(
      fc.asyncProperty(graphs(10), fc.array(fc.nat(), { minLength: 10, maxLength: 10 }), async (some, seeds) => {
        const judged = some.map((graph, index): PlainGraph => {
          const { id } = graph.concepts[seeds[index]! % graph.concepts.length]!;
          return { ...graph, judged: [...graph.judged.filter(({ concept }) => concept !== id), { concept: id, framework: 'tt', reason: 'internal' }] };
        });
        const directIn = (rows: Map<string, any>) => [...rows.values()].filter(({ state }) => state === 'direct').map(({ id, via }) => `${id} ${via}`).sort();
        const [before, after] = [await againstTargets(sideBySide(some)), await againstTargets(sideBySide(judged))];
        expect(directIn(after)).toEqual(directIn(before));
        // Without hierarchy and without other frameworks there is nothing to infer from.
        const bare = some.map((graph): PlainGraph => ({
          ...graph,
          partOf: graph.partOf.filter(([, parent]) => !parent.includes(':')),
          alignments: graph.alignments.filter(({ from, to }) => from.startsWith('tt:') || to.startsWith('tt:')),
        }));
        for (const [id, { state }] of await againstTargets(sideBySide(bare))) {
          expect(['inherited', 'derived']).not.toContain(state);
          const was = before.get(id).state;
          if (!['inherited', 'derived'].includes(was)) expect(state, id).toBe(was);
        }
      }),
      { numRuns: 5 },
    );
  }, 300_000);

  test('says of two frameworks the same from both sides: what serves a target is what the target is served by', async () => {
    await fc.assert(
      fc.asyncProperty(plainGraph, async (graph) => {
        await writePlainGraph(server, graph);
        const pairs = (rows: any[], turned: boolean) =>
          rows.filter(({ state }) => state === 'direct').flatMap(({ id, via }) => via.map((other: string) => (turned ? `${other} ${id}` : `${id} ${other}`))).sort();
        const [there, back] = [await ask(['aa'], ['tt'], usual), await ask(['tt'], ['aa'], usual)];
        expect(pairs(back.rows, true)).toEqual(pairs(there.rows, false));
      }),
      { numRuns: 25 },
    );
  }, 300_000);
});
