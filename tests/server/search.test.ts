import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cypher } from '../../cypher/files.ts';
import { searchedAlignments, searchedConcepts } from '../../server/api/search/queries.ts';
import { type TestServer, startTestServer } from '../support/server.ts';

/** The seeds, and beside them one concept with a passage and one alignment, each with a word of its own. */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.cypher(
    `MATCH (a {id: 'sf2022:4.3'}), (b {id: 'sdg:7.1'})
     CREATE (a)-[:ALIGNS_WITH {id: 'test:search', status: 'rejected', predicate: 'skos:relatedMatch', mappingSet: 'curated',
       rationale: 'Both speak of quinoa, which grows high up.', evidenceSubject: 'resilience of llamas', evidenceObject: 'alpacas for all',
       evidenceNote: 'Read in a vicuna grove.'}]->(b)
     CREATE (:Concept:Goal {id: 'sf2022:77', code: '77', title: 'Plain words', statement: 'Guard the guanaco of the high plains.'})
     CREATE (:Concept:Goal {id: 'sf2022:78', code: 'Q.7b', title: 'A guanaco in the title'})
     CREATE (:Concept:Goal {id: 'sf2022:79', code: '79', title: 'Much of it below', statement: 'guanaco guanaco guanaco guanaco guanaco'})`,
  );
});
afterAll(() => server.close());

const search = async (q: string, more = '') => {
  const { status, body } = await server.get(`/search?q=${encodeURIComponent(q)}${more}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as { items: any[]; total: number; alignments: any[]; alignmentsTotal: number };
};
/** Where it was found, the matched words in brackets. */
const places = ({ found }: any): Record<string, string> =>
  Object.fromEntries(found.map(({ in: place, context }: any) => [place, context.map((part: any) => (part.match ? `[${part.text}]` : part.text)).join('')]));

describe('words of alignments', () => {
  test.each([
    ['quinoa', { rationale: 'Both speak of [quinoa], which grows high up.' }],
    ['quinao', { rationale: 'Both speak of [quinoa], which grows high up.' }],
    ['llam', { 'subject-passage': 'resilience of [llamas]' }],
    ['alpacas', { 'object-passage': '[alpacas] for all' }],
    ['vicuna', { note: 'Read in a [vicuna] grove.' }],
    ['quinoa alpacas', { rationale: 'Both speak of [quinoa], which grows high up.', 'object-passage': '[alpacas] for all' }],
  ])('%s is found where it stands', async (q, wanted) => {
    const { items, total, alignments, alignmentsTotal } = await search(q);
    expect([items, total, alignmentsTotal]).toEqual([[], 0, 1]);
    expect(alignments).toHaveLength(1);
    expect(alignments[0]).toMatchObject({ id: 'test:search', status: 'rejected', subject: { id: 'sf2022:4.3', code: '4.3' }, object: { id: 'sdg:7.1' } });
    expect(places(alignments[0])).toEqual(wanted);
  });

  test.each([
    ['&framework=sf2022', 1],
    ['&framework=sdg,sf2014', 1],
    ['&framework=sf2014', 0],
    ['&kind=SDGTarget', 1],
    ['&kind=Goal', 0],
    ['&framework=sdg&kind=Objective', 0],
  ])('narrowed with %s are %d', async (more, wanted) => {
    const { alignments, alignmentsTotal } = await search('quinoa', more);
    expect([alignments.length, alignmentsTotal]).toEqual([wanted, wanted]);
  });

  test('an alignment of the seeds is found by its own rationale', async () => {
    const [longest] = await server.cypher(`MATCH ()-[a:ALIGNS_WITH {mappingSet: 'curated'}]->() WHERE a.status = 'accepted' RETURN a.id AS id, a.rationale AS rationale ORDER BY size(rationale) DESC LIMIT 1`);
    const { alignments } = await search(String(longest?.rationale).slice(0, 200));
    expect(alignments[0].id).toBe(longest?.id);
  });
});

describe('words of concepts', () => {
  test('in the title stand before those in a passage alone, however often they are there', async () => {
    const { items, total } = await search('guanaco');
    expect(items.map(({ id }) => id)).toEqual(['sf2022:78', 'sf2022:79', 'sf2022:77']);
    expect(total).toBe(3);
    expect(places(items[0])).toEqual({ title: 'A [guanaco] in the title' });
    expect(places(items[2])).toEqual({ passage: 'Guard the [guanaco] of the high plains.' });
  });

  test.each(['Q.7b', 'q.7B', 'q.7b', 'Q.7B'])('a code is found as %s', async (q) => {
    const { items } = await search(q);
    expect(items[0].id).toBe('sf2022:78');
    expect(places(items[0])).toEqual({ code: '[Q.7b]' });
  });

  test('an id is said to be found as such', async () => {
    const { items } = await search('SF2022:77');
    expect(places(items[0])).toEqual({ id: '[sf2022:77]' });
  });
});

describe('on a graph of any size', () => {
  test('every part of the search is answered by an index', async () => {
    const input = { q: 'crime', limit: 20 };
    for (const { name, parameters } of [searchedConcepts(input), searchedAlignments(input)]) {
      const { summary } = await server.database.driver.executeQuery(`EXPLAIN ${cypher(name)}`, parameters);
      const operators: string[] = [];
      const walk = (plan: any): void => {
        operators.push(plan.operatorType);
        plan.children.forEach(walk);
      };
      walk(summary.plan);
      expect(operators.filter((operator) => /LabelScan|AllNodesScan|RelationshipTypeScan/.test(operator)), name).toEqual([]);
    }
  });

  test('no more than a thousand hits are looked at', async () => {
    await server.cypher(`UNWIND range(1, 1500) AS n CREATE (:Concept:Goal {id: 'many:' + n, code: toString(n), title: 'Capybara number ' + n})`);
    try {
      const { items, total } = await search('capybara', '&limit=5');
      expect([items.length, total]).toEqual([5, 1000]);
    } finally {
      await server.cypher(`MATCH (n:Concept) WHERE n.id STARTS WITH 'many:' DETACH DELETE n`);
    }
  });

  test.each(['<>', "a'b", ',', '=1', 'x;y', '\u00e9tat', '\u6c34', 'a"b"c', '$q', '`x`'])('takes %j as plain text', async (q) => {
    await search(q);
  });
});
