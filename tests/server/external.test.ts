import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { requireVersion } from '../../server/databaseHandle.ts';
import { Database } from '../../server/neo4j/database.ts';
import { type RunningApp, startApp } from '../support/runningApp.ts';

let database: Database;
const running: RunningApp[] = [];
beforeAll(async () => {
  database = new Database(inject('neo4j'));
  await database.driver.executeQuery('MATCH (n) DETACH DELETE n');
});
afterAll(async () => {
  await Promise.all(running.map((app) => app.stop()));
  await database.close();
});

const env = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => {
  const { uri, username, password } = inject('neo4j');
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, ...more };
};
const start = async (more?: NodeJS.ProcessEnv) => {
  const app = await startApp({ env: env(more) });
  running.push(app);
  return app;
};
const frameworks = async (app: RunningApp) =>
  ((await (await fetch(`${app.address}/api/frameworks`)).json()) as { total: number }).total;

describe('with NEO4J_URI', () => {
  test('nothing is started, and an empty database gets the frameworks', async () => {
    const app = await start();
    expect(app.output()).toMatch(/Loaded the frameworks: 288 nodes \(288 added/);
    expect(app.output()).not.toMatch(/Starting Neo4j|Fetching/);
    expect(await frameworks(app)).toBe(6);
  });

  test('a database that holds data is left alone until somebody asks', async () => {
    await database.driver.executeQuery("MATCH (n {id: 'sf2022:1.1'}) SET n.title = 'edited by hand'");
    const app = await start();
    expect(app.output()).toContain('The database holds data already: the frameworks were not loaded (npm run seed does that)');
    const concept = (await (await fetch(`${app.address}/api/concepts/sf2022:1.1`)).json()) as { title: string };
    expect(concept.title).toBe('edited by hand');
  });

  test('neo4j:// is routed', async () => {
    const app = await start({ NEO4J_URI: inject('neo4j').uri.replace('bolt://', 'neo4j://') });
    expect(await frameworks(app)).toBe(6);
  });

  test.each([
    ['a wrong password', { NEO4J_PASSWORD: 'surely-wrong' }, /The Neo4j at \S+ \(NEO4J_URI\) cannot be used: Neo4j refused the user name or password\./],
    ['no server there', { NEO4J_URI: 'bolt://127.0.0.1:1' }, /The Neo4j at \S+ \(NEO4J_URI\) cannot be used: The database does not answer\./],
    ['no such database', { NEO4J_DATABASE: 'nope' }, /The Neo4j at \S+ \(NEO4J_URI\) cannot be used: /],
    ['another protocol', { NEO4J_URI: 'https://example.org' }, /NEO4J_URI: must begin with one of neo4j:\/\//],
  ])('%s gets one sentence, and no secret', async (_, more, sentence) => {
    const failure = await startApp({ env: env(more) }).then(
      () => new Error('it started'),
      (error: unknown) => error as Error,
    );
    expect(failure.message).toMatch(/ended with 1/);
    expect(failure.message).toMatch(sentence);
    expect(failure.message).not.toContain('surely-wrong');
    expect(failure.message).not.toContain(inject('neo4j').password);
    expect(failure.message).not.toMatch(/\n\s+at /);
  });

  test.each(['4.4.38', '5.25.1', '5.9.0'])('Neo4j %s is too old', (version) => {
    expect(() => requireVersion({ version })).toThrow(`That Neo4j is version ${version}; Plumbline needs 5.26 or newer.`);
  });

  test.each(['5.26.0', '5.26.30', '2025.10.1'])('Neo4j %s is new enough', (version) => {
    expect(() => requireVersion({ version })).not.toThrow();
  });
});
