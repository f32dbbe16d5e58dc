import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../../support/server.ts';
import { type Case, harmlessQueries, ownCases, publicCases } from './caseFiles.ts';

let server: TestServer;
let before: unknown;
beforeAll(async () => {
  server = await startTestServer();
  before = (await server.get('/health')).body.counts;
});
afterAll(async () => {
  expect((await server.get('/health')).body.counts).toEqual(before);
  await server.close();
});

/** What a client may never see of the server. */
const insides = /neo4j-driver|node_modules|\/(?:usr|opt|home|tmp|var|root|srv)\/|java\.|org\.neo4j|server\.directories|allow_csv|bolt:\/\//;

async function ask({ query, parameters }: Case) {
  const began = performance.now();
  const answer = await server.post('/cypher', { query, parameters });
  if (answer.status !== 200) {
    const { detail, title } = answer.body as { detail: string; title: string };
    // What the person wrote may come back; nothing else that looks like an inside may.
    if (!insides.test(query)) expect(`${title} ${detail}`).not.toMatch(insides);
  }
  return { ...answer, milliseconds: performance.now() - began };
}

async function holds(one: Case): Promise<void> {
  const { status, body, milliseconds } = await ask(one);
  const said = `${one.name}: ${status} ${JSON.stringify(body).slice(0, 300)}`;
  if (!one.mustBeRefused) expect(status, said).toBe(200);
  else if (one.rule !== undefined) expect([status, body.rule], said).toEqual([403, one.rule]);
  else if (one.kind !== 'limit') expect([status, typeof body.rule], said).toEqual([403, 'string']);
  else {
    // Refused, or ended by itself within the limits.
    expect([200, 400, 403, 408, 413, 422], said).toContain(status);
    expect(milliseconds, said).toBeLessThan(25_000);
  }
}

describe('a harmful query of our own collection is refused by its rule', () => {
  test.concurrent.each(ownCases().filter(({ mustBeRefused }) => mustBeRefused))('$name', holds);
});

describe('a harmless query of our own collection runs', () => {
  test.concurrent.each(ownCases().filter(({ mustBeRefused }) => !mustBeRefused))('$name', holds);
});

describe('what analysts write runs', () => {
  const parameters = { list: [1, 2], name: 'a', number: 1, map: { key: 'b' }, id: 'sf2022:1.1' };
  test.concurrent.each(harmlessQueries())('%s', async (query) => {
    await holds({ name: query, query, parameters, mustBeRefused: false, kind: 'ok' });
  });

  test('there are three hundred of them with those above', () => {
    expect(harmlessQueries().length + ownCases().filter(({ mustBeRefused }) => !mustBeRefused).length).toBeGreaterThanOrEqual(300);
  });
});

const cases = publicCases();
describe.skipIf(!cases)(`the public cases hold${cases ? '' : ' (their file is not beside the project: skipped)'}`, () => {
  test.concurrent.each(cases ?? [{ name: 'none', query: '', parameters: {}, mustBeRefused: false, kind: 'ok' } satisfies Case as Case])('$name', holds);
});
