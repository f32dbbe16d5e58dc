import { expect, inject, test } from 'vitest';
import { readEnv } from '../../../server/env.ts';
import { describeRights } from '../../../server/console/rights.ts';

test('what the console user of a foreign Neo4j may do is told in sentences, without its password', async () => {
  const connection = inject('neo4j');
  const said = (await describeRights(connection)).join('\n');
  expect(said).toContain('reads as the user neo4j');
  expect(said).toContain('may do everything');
  expect(said).toMatch(/may call \d+ procedures that do more than read \(.*db\.clearQueryCaches/);
  // The run's own server has every setting that is wanted.
  expect(said).not.toContain('Open:');
  expect(said).not.toContain(connection.password);
});

test.each([
  [{ NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'p', NEO4J_READER_USERNAME: 'r' }, 'set together'],
  [{ NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'p', NEO4J_READER_PASSWORD: 'r' }, 'set together'],
  [{ NEO4J_READER_USERNAME: 'r', NEO4J_READER_PASSWORD: 'p' }, 'NEO4J_URI'],
])('the console user %j is refused at start', (env, message) => {
  expect(() => readEnv(env)).toThrow(message);
});
