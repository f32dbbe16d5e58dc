import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnv } from '../../server/env.ts';

describe('the environment', () => {
  test('is complete when nothing is set', () => {
    expect(readEnv({})).toMatchObject({
      PORT: 4000,
      HOST: '127.0.0.1',
      PLUMBLINE_DATA: path.resolve('.plumbline'),
      NEO4J_USERNAME: 'neo4j',
      PLUMBLINE_SEEDS: 'all',
    });
  });

  test('takes an empty NEO4J_URI as none', () => {
    expect(readEnv({ NEO4J_URI: '' }).NEO4J_URI).toBeUndefined();
  });

  test.each(['neo4j://db:7687', 'neo4j+s://x.databases.neo4j.io', 'bolt://127.0.0.1:7687', 'bolt+s://db'])('takes %s', (uri) => {
    expect(readEnv({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' }).NEO4J_URI).toBe(uri);
  });

  test.each([
    [{ HOST: '0.0.0.0' }, /HOST: only 127\.0\.0\.1, ::1 and localhost are served until Plumbline has sign-in/],
    [{ PORT: '70000' }, /PORT: /],
    [{ PORT: 'http' }, /PORT: /],
    [{ PLUMBLINE_SEEDS: 'none' }, /PLUMBLINE_SEEDS: .*"all"\|"sdg"/],
    [{ NEO4J_URI: 'http://db:7474', NEO4J_PASSWORD: 'x' }, /NEO4J_URI: must begin with one of/],
    [{ NEO4J_URI: 'bolt://neo4j:secret@db', NEO4J_PASSWORD: 'x' }, /NEO4J_URI: .*no user name or password/],
    [{ NEO4J_URI: 'bolt://db' }, /NEO4J_PASSWORD: is needed when NEO4J_URI is set/],
  ])('refuses %j', (source, sentence) => {
    expect(() => readEnv(source)).toThrow(sentence);
  });

  test('tells every problem at once, and never a value', () => {
    const source = { PORT: 'x', HOST: 'example.org', NEO4J_URI: 'bolt://me:secret@db', NEO4J_PASSWORD: 'secret' };
    expect(() => readEnv(source)).toThrow(/PORT.*HOST.*NEO4J_URI/);
    expect(() => readEnv(source)).not.toThrow(/secret|example\.org/);
  });
});
