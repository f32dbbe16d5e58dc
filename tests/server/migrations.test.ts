import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import neo4j, { type Driver } from 'neo4j-driver';
import { PlumblineError } from '../../server/errors.ts';
import { Database } from '../../server/neo4j/database.ts';
import { migrate, migrations } from '../../server/neo4j/migrations.ts';
import { startTestNeo4j } from '../support/neo4j.ts';

/** A Neo4j of its own: what is tested here is its whole schema. */
let neo4jServer: Awaited<ReturnType<typeof startTestNeo4j>>;
let driver: Driver;
let database: Database;
beforeAll(async () => {
  neo4jServer = await startTestNeo4j();
  driver = neo4j.driver(neo4jServer.uri, neo4j.auth.basic(neo4jServer.username, neo4jServer.password));
  database = new Database(neo4jServer);
});
afterAll(async () => {
  await driver.close();
  await database.close();
  await neo4jServer.stop();
});

const cypher = async (text: string) => (await driver.executeQuery(text)).records.map((record) => record.toObject());
const empty = async () => {
  await cypher('MATCH (n) DETACH DELETE n');
  for (const { name } of await cypher('SHOW CONSTRAINTS YIELD name')) await cypher(`DROP CONSTRAINT ${String(name)}`);
  for (const { name } of await cypher(`SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'`)) await cypher(`DROP INDEX ${String(name)}`);
};
/** Everything that a refused migration must leave as it was. */
const all = async () => [
  await cypher('SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name'),
  await cypher(`SHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type <> 'LOOKUP' RETURN * ORDER BY name`),
  await cypher('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY properties.id'),
];
const names = migrations.flatMap(({ makes }) => makes?.name ?? []).sort();
const made = async () => (await cypher('SHOW INDEXES YIELD name RETURN name ORDER BY name')).map(({ name }) => String(name)).filter((name) => names.includes(name));
const refusal = async (): Promise<PlumblineError> => {
  const before = await all();
  const error: unknown = await migrate(database).then(() => 'it migrated', (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PlumblineError);
  expect(await all()).toEqual(before);
  return error as PlumblineError;
};

describe('migrations', () => {
  test('are numbered without a gap, and what each makes is read from it', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, at) => at + 1));
    expect(migrations.find(({ name }) => name === 'concept-text')?.makes).toEqual({ name: 'text', fullText: true, labels: ['Concept', 'Framework'], properties: ['code', 'title', 'statement'] });
    expect(migrations.filter(({ file, makes }) => file.text.startsWith('CREATE') !== (makes !== undefined))).toEqual([]);
  });

  test('make everything in an empty database, once, and record it', async () => {
    await empty();
    await migrate(database);
    expect(await made()).toEqual(names);
    const recorded = await cypher('MATCH (m:Migration:PlumblineRecord) RETURN m.number AS number, m.name AS name, m.at AS at ORDER BY number');
    expect(recorded.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
    await migrate(database);
    expect(await cypher('MATCH (m:Migration) RETURN m.number AS number, m.name AS name, m.at AS at ORDER BY number')).toEqual(recorded);
  });

  test('bring what an earlier version left up to date, and go on where a crash broke them off', async () => {
    await empty();
    // The schema of the version before migrations were recorded, and a finding of it.
    await cypher('CREATE CONSTRAINT concept_id FOR (n:Concept) REQUIRE n.id IS UNIQUE');
    await cypher('CREATE FULLTEXT INDEX text FOR (n:Concept|Framework) ON EACH [n.code, n.title, n.statement]');
    await cypher(`CREATE (:Finding {id: 'f-1'}), (:Concept:Goal {id: 'aa:1'})`);
    await migrate(database);
    expect(await made()).toEqual(names);
    expect(await cypher('MATCH (f:PlumblineRecord:Finding) RETURN f.id AS id')).toEqual([{ id: 'f-1' }]);
  });

  test('run on a database that holds data of others, and leave that alone', async () => {
    await empty();
    await cypher(`CREATE (:Person {id: 1, name: 'Ada'})-[:KNOWS]->(:Person {id: 1})`);
    await migrate(database);
    expect(await made()).toEqual(names);
    expect(await cypher('MATCH (p:Person)-[r:KNOWS]->(q) RETURN count(*) AS n')).toEqual([{ n: neo4j.int(1) }]);
  });

  test('refuse a graph that a newer version wrote', async () => {
    await empty();
    await cypher(`CREATE (:Migration {number: 99, name: 'from-the-future'})`);
    expect((await refusal()).message).toBe('The graph was written by a newer Plumbline, which knows migration 99 (from-the-future): update Plumbline. Nothing was changed.');
  });

  test('refuse data that does not fit, and say which', async () => {
    await empty();
    await cypher(`CREATE (:Concept {id: 'aa:1'}), (:Concept {id: 'aa:1'})`);
    const { message } = await refusal();
    expect(message).toMatch(/does not fit what Plumbline needs \(migrations 1 concept-id, .*label `Concept` and property `id` = 'aa:1'\. Nothing was changed\.$/);
  });

  test.each([
    ['an index of ours that is another one', 'CREATE INDEX text FOR (n:Person) ON (n.name)', 'text (on Person: name)'],
    ['the same text index under another name', 'CREATE FULLTEXT INDEX theirs FOR (n:Concept|Framework) ON EACH [n.code, n.title, n.statement]', 'theirs (on Concept, Framework: code, title, statement)'],
  ])('refuse %s', async (_, statement, named) => {
    await empty();
    await cypher(statement);
    expect((await refusal()).message).toContain(`in the way of Plumbline's own: ${named}. Drop or rename it. Nothing was changed.`);
  });

  test('refuse an index where a constraint belongs', async () => {
    await empty();
    await cypher('CREATE INDEX theirs FOR (n:Concept) ON (n.id)');
    expect((await refusal()).message).toMatch(/does not fit what Plumbline needs .*\(:Concept \{id\}\)/);
  });

  test('refuse a user who may not write, before anything has changed', async () => {
    await empty();
    const before = await all();
    // Community has no users who may only read; the driver's own session that may only read is refused in the same words.
    class ReadOnly extends Database {
      override write<T>(work: Parameters<typeof this.readAll<T>>[0]): Promise<T> {
        return this.readAll(work);
      }
    }
    const readOnly = new ReadOnly(neo4jServer);
    const error: any = await migrate(readOnly).catch((thrown: unknown) => thrown);
    await readOnly.close();
    expect(error.message).toMatch(/^The database user may not make what Plumbline needs \(migrations 1 concept-id, .*the rights to write and to make indexes and constraints, once\. Nothing was changed\.$/);
    expect(await all()).toEqual(before);
  });
});
