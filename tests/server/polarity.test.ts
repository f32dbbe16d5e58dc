import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cypherFiles } from '../../cypher/files.ts';
import { type TestServer, startTestServer } from '../support/server.ts';
import { withoutJudgements } from '../support/withoutJudgements.ts';

/*
 * What hinders is never counted. Every analysis is asked three times: without some accepted alignments, with them as they
 * hinder, which must change nothing, and with the same ones as they support, which must change every answer.
 */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** One that reaches a target, a step between two frameworks that is an island, and the first half of a stepping stone's way. */
const pairs = [
  ['sf2022:4.3', 'sdg:7.1'],
  ['sf2017:5', 'sf2014:5'],
  ['sf2022:4.3', 'oec2022:3.2'],
  ['gpg2017:7.5', 'sdg:7.2'],
];
const align = (properties: Record<string, unknown>) =>
  server.cypher(
    `UNWIND $pairs AS pair MATCH (a {id: pair[0]}), (b {id: pair[1]}) CREATE (a)-[r:ALIGNS_WITH]->(b)
     SET r = $properties, r.id = 'test:' + pair[0] + '-' + pair[1]`,
    { pairs, properties: { mappingSet: 'curated', predicate: 'skos:relatedMatch', directness: 'direct', status: 'accepted', confidence: 0.9, ...properties } },
  );
const forget = () => server.cypher(`MATCH ()-[r:ALIGNS_WITH]->() WHERE r.id STARTS WITH 'test:' DELETE r`);

/** Without what an answer says of hindering ones beside its states, and without the version of the graph. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (['version', 'hindering', 'elapsed', 'mappingSets', 'timing'].includes(key) ? undefined : inner)));

const calls: Record<string, string> = {
  'the ledger': '/gaps?framework=sf2022',
  'the ledger read the other way round': '/gaps?framework=sdg&against=sf2022',
  'the ledger against all': '/gaps?framework=sf2017&against=*',
  'the matrix of top concepts': '/coverage?rows=sf2022&columns=sdg',
  'the matrix of all concepts, stepping stones too': '/coverage?rows=sf2022&columns=sdg&level=all',
  'a cell': '/coverage/cell?rows=sf2022:4.3&column=sdg:7',
  'the chains behind a cell': '/coverage/cell?rows=sf2022:4.3&column=sdg:16',
  'islands': '/islands?',
  'the opening picture': '/graph/opening?against=sdg',
  'paths': '/paths?from=sf2022:4.3&to=sdg:7.1',
  'paths to a framework': '/paths?from=sf2022:4.3&to=sdg',
  'compare': '/compare?left=sf2022&right=gpg2017&level=leaf',
  'lineage': '/lineage?framework=sf2022',
  'the overview': '/overview?',
  'what nothing serves': '/overview/unserved?',
};

describe.each(['exclude', 'include'])('an accepted alignment that hinders, with crossCutting=%s,', (crossCutting) => {
  const ask = async (path: string) => {
    const { status, body } = await server.get(`${path}&crossCutting=${crossCutting}`);
    expect(status, JSON.stringify(body)).toBe(200);
    return plain(body);
  };
  const answers = async () => Object.fromEntries(await Promise.all(Object.entries(calls).map(async ([name, path]) => [name, await ask(path)])));

  test('makes nothing aligned and answers no question, where the same one would if it supported', async () => {
    await withoutJudgements(server, 'sf2022', async () => {
      const before = await answers();
      try {
        await align({ polarity: 'hinders' });
        const hindering = await answers();
        for (const name of Object.keys(calls)) expect(hindering[name], name).toEqual(before[name]);
        await forget();
        await align({});
        const supporting = await answers();
        for (const name of Object.keys(calls)) expect(supporting[name], name).not.toEqual(before[name]);
      } finally {
        await forget();
      }
    });
  }, 120_000);
});

/** Queries of the library that say what is accepted or counts, each with parameters that the added alignments bear upon. */
const asked: Record<string, Record<string, unknown>> = {
  'gaps/unaligned-objectives': { frameworks: ['sf2022'] },
  'gaps/unreached-targets': {},
  'alignments/by-sdg': {},
  'alignments/reaching-sdg': { sdg: 'sdg:7' },
  'alignments/between-concepts': { ids: ['sf2022:4.3', 'sdg:7.1'] },
  'graph/opening-cells': { framework: 'sf2022' },
  'frameworks/picture': {},
  'gaps/ledger': {},
  'gaps/islands': { against: ['sdg'] },
  'gaps/why-relatives': { concept: 'sf2022:4' },
  'gaps/why-stones': { concept: 'sf2022:4.3' },
  'coverage/cells': {},
  'coverage/cell': { rows: ['sf2022:4.3'], column: 'sdg:7' },
  'coverage/derived': {},
  'coverage/chains': { rows: ['sf2022:4.3'], column: 'sdg:16' },
  'coverage/matrix': {},
  'lineage/reached': {},
  'compare/overlap': { left: 'sf2022', right: 'gpg2017' },
  'compare/targets': { left: 'sf2022', right: 'gpg2017' },
  'paths/shortest': { from: 'sf2022:4.3', to: 'sdg:7.1' },
  'paths/above': { from: 'sf2022:4.3', to: 'sdg:7.1' },
  'paths/to-framework': { from: 'sf2022:4.3' },
};

// These two tell what hinders, and are asked through the ledger and Why: above, below and over random graphs.
const telling = ['gaps/rests-on', 'gaps/why-own'];

test('no query asks which alignments count, or which are accepted, without being asked here', () => {
  const those = [...cypherFiles.values()].filter(({ text, name }) => text.includes('.polarity IS NULL') && !telling.includes(name));
  expect(those.map(({ name }) => name).sort()).toEqual(Object.keys(asked).sort());
});

test.each(Object.entries(asked))('%s answers the same with alignments that hinder as without them', async (name, own) => {
  const file = cypherFiles.get(name)!;
  const parameters = { ...Object.fromEntries(file.parameters.map((parameter) => [parameter.name, parameter.default])), ...own };
  const given = Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, key === 'limit' || key === 'maxLength' ? Math.trunc(Number(value)) : value]));
  const ask = async () => {
    const { status, body } = await server.post('/cypher', { query: file.text, parameters: given });
    expect(status, JSON.stringify(body)).toBe(200);
    return JSON.parse(JSON.stringify(body.rows, (key, inner: unknown) => (key === 'hindering' ? undefined : inner)));
  };
  await withoutJudgements(server, 'sf2022', async () => {
    const before = await ask();
    try {
      await align({ polarity: 'hinders' });
      expect(await ask()).toEqual(before);
      await forget();
      await align({});
      expect(await ask()).not.toEqual(before);
    } finally {
      await forget();
    }
  });
}, 60_000);

test('the ledger tells how many hinder beside the state, why says it too, and the alignment itself shows it', async () => {
  try {
    await align({ polarity: 'hinders' });
    const { body } = await server.get('/gaps?framework=sf2022');
    const item = body.items.find(({ id }: any) => id === 'sf2022:4.3');
    expect(item).toMatchObject({ state: 'no-counterpart', hindering: 1, setClaims: 0, waiting: 0, via: null });
    const why = await server.get('/why/sf2022:4.3');
    expect(why.body).toMatchObject({ item: { state: 'no-counterpart', hindering: 1 }, steps: [{ state: 'direct', holds: false, found: { counting: 0, hindering: 1 } }, {}] });
    const concept = await server.get('/concepts/sf2022:4.3');
    const alignments = concept.body.alignments as { id: string; polarity: string | null }[];
    expect(alignments.find(({ id }) => id.startsWith('test:'))?.polarity).toBe('hinders');
    const other = await server.get('/concepts/sf2022:1.1');
    expect(other.body.alignments[0].polarity).toBeNull();
  } finally {
    await forget();
  }
});
