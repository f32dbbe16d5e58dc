import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEvidence } from '../../server/api/why/readEvidence.ts';
import { stepsOf } from '../../server/api/why/steps.ts';
import { type TestServer, startTestServer } from '../support/server.ts';
import { withoutJudgements } from '../support/withoutJudgements.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const why = async (id: string, query = '') => (await server.get(`/why/${id}?${query}`)).body;
const align = (subject: string, object: string, properties: Record<string, unknown>) =>
  server.cypher(`MATCH (a {id: $subject}), (b {id: $object}) CREATE (a)-[r:ALIGNS_WITH]->(b) SET r = $properties`, {
    subject,
    object,
    properties: { id: `test:${subject}-${object}`, mappingSet: 'test', directness: 'direct', ...properties },
  });
const forget = () => server.cypher(`MATCH ()-[r:ALIGNS_WITH {mappingSet: 'test'}]->() DELETE r`);
/** The step that holds; there is exactly one, the last. */
const held = (body: any) => {
  expect(body.steps.map((step: any) => step.holds)).toEqual([...body.steps.slice(1).map(() => false), true]);
  return body.steps.at(-1);
};
/** What the steps of some concepts end in, read in one transaction and one after the other. */
const statesOf = (items: any[], against: string[], counting: Record<string, unknown>) =>
  server.database.readAll(async (run) => {
    const states: [string, string | undefined][] = [];
    for (const { id } of items) {
      const { rows } = await readEvidence(run, id, { ...anyAlignment, against, ...counting });
      states.push([id, stepsOf(rows).at(-1)?.state]);
    }
    return states;
  });
const anyAlignment = { status: ['accepted' as const], minConfidence: 0, crossCutting: 'exclude' as const };
const edgesOf = (body: any) => body.graph.edges.map((edge: any) => `${edge.source} ${edge.type} ${edge.target}`).sort();

describe('GET /api/why/:id', () => {
  test.each([
    ['against=sdg', ['sdg'], {}],
    ['against=sdg&crossCutting=include&minConfidence=0.7', ['sdg'], { crossCutting: 'include', minConfidence: 0.7 }],
    ['against=sdg&below=exclude&minConfidence=0.9', ['sdg'], { below: 'exclude', minConfidence: 0.9 }],
    ['against=sf2022,oec2022&mappingSet=published,curated', ['sf2022', 'oec2022'], { mappingSet: ['published', 'curated'] }],
    ['against=*&predicate=skos:broadMatch', [], { predicate: ['skos:broadMatch'] }],
    ['framework=sdg&against=sf2022', ['sf2022'], {}],
  ])('tries the states until the ledger’s own holds, for every concept (%s)', async (query, against, counting) => {
    const { body } = await server.get(`/gaps?${query}`);
    expect(body.items.length).toBeGreaterThan(40);
    expect(await statesOf(body.items, against, counting)).toEqual(body.items.map(({ id, state }: any) => [id, state]));
  });

  test('tells what was found and what was not, as evidence comes', async () => {
    const id = 'sf2022:4.3';
    try {
      expect(await why(id)).toMatchObject({
        item: { id, state: 'no-counterpart' },
        steps: [
          { state: 'direct', found: { counting: 0 } },
          { state: 'no-counterpart', found: { judged: 1, asked: 1, above: 1, aboveReaching: 0 } },
        ],
      });
      await align('sf2022:4', 'sdg:7.2', { status: 'accepted', confidence: 0.7 });
      // What is above is told and shown beside the judgement, and does not outrank it.
      const beside = await why(id);
      expect(held(beside)).toMatchObject({ state: 'no-counterpart', found: { aboveReaching: 1 } });
      expect(edgesOf(beside)).toEqual(expect.arrayContaining([`${id} NO_COUNTERPART_IN sdg`, 'sf2022:4 ALIGNS_WITH sdg:7.2']));
      await forget();
      await withoutJudgements(server, 'sf2022', async () => {
        await align(id, 'sdg:7.1', { status: 'suggested', confidence: 0.6 });
        const pending = await why(id);
        expect(held(pending)).toMatchObject({ state: 'pending', found: { suggested: 1, stale: 0 } });
        expect(pending.steps[0].found.notCounting).toEqual({ suggested: 1 });
        expect(edgesOf(pending)).toContain(`${id} ALIGNS_WITH sdg:7.1`);

        await align(id, 'gpg2017:5.2', { status: 'accepted', confidence: 0.8 });
        const derived = await why(id);
        expect(held(derived)).toMatchObject({ state: 'derived', found: { bridges: 1 } });
        expect(edgesOf(derived)).toContain(`${id} ALIGNS_WITH gpg2017:5.2`);
        const end = derived.item.via.concepts.at(-1).id;
        expect(edgesOf(derived)).toContain(`gpg2017:5.2 ALIGNS_WITH ${end}`);

        await align('sf2022:4', 'sdg:7.2', { status: 'accepted', confidence: 0.7 });
        const inherited = await why(id);
        expect(held(inherited)).toMatchObject({ state: 'inherited', found: { above: 1, aboveReaching: 1 } });
        expect(edgesOf(inherited)).toEqual(expect.arrayContaining([`${id} PART_OF sf2022:4`, 'sf2022:4 ALIGNS_WITH sdg:7.2']));

        await align(id, 'sdg:7.3', { status: 'accepted', confidence: 0.5 });
        const direct = await why(id);
        expect(held(direct)).toMatchObject({ state: 'direct', found: { counting: 1 } });
        expect(direct.graph.nodes.map((node: any) => node.id)).toContain('sdg:7.3');
        expect((await why(id, 'minConfidence=0.9')).steps[0].found.notCounting).toEqual({ accepted: 1, suggested: 1 });
      });
    } finally {
      await forget();
    }
  });

  test('gives the ledger’s query and its own, ready to run, with the same answer', async () => {
    const body = await why('oec2022:1.1');
    expect(body.cypher.name).toBe('gaps/ledger');
    const rows = await server.cypher(body.cypher.text, body.cypher.parameters);
    expect(rows.find(({ id }) => id === 'oec2022:1.1')?.state).toBe(body.item.state);
    const evidence = await server.post('/cypher', { query: body.evidence.text, parameters: body.evidence.parameters });
    expect(evidence.status).toBe(200);
    const shown = new Set(body.graph.edges.map((edge: any) => edge.id));
    expect(evidence.body.graph.edges.length).toBeGreaterThan(0);
    expect(evidence.body.graph.edges.every((edge: any) => shown.has(edge.id))).toBe(true);
    expect(body.version).toBe((await server.get('/gaps')).body.version);
  });

  test('is not led astray by a circle of parents', async () => {
    await server.cypher(`MATCH (a {id: 'sf2022:4'}), (b {id: 'sf2022:4.3'}) CREATE (a)-[:PART_OF {test: true}]->(b)`);
    try {
      const body = await why('sf2022:4.3');
      expect(held(body).state).toBe(body.item.state);
    } finally {
      await server.cypher(`MATCH ()-[r:PART_OF {test: true}]->() DELETE r`);
    }
  });

  test.each([
    ['/why/sf2022:99', 'The gap ledger has no concept "sf2022:99" against sdg.'],
    ['/why/sdg:1', 'The gap ledger has no concept "sdg:1" against sdg.'],
    ['/why/nope:1', 'There is no framework "nope".'],
  ])('says what it does not know: %s', async (path, detail) => {
    const { status, body } = await server.get(path);
    expect(status).toBe(404);
    expect(body.detail).toBe(detail);
  });
});
