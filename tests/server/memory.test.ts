import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Memory } from '../../server/neo4j/memory.ts';
import type { Query } from '../../server/neo4j/query.ts';
import { type TestServer, startTestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const counted: Query<{ n: number }> = { name: 'test', text: 'MATCH (n:Concept) RETURN count(n) AS n', parameters: {}, row: z.object({ n: z.number() }) };

describe('the version of the graph', () => {
  test('stays while people only read, and changes with every write, whoever makes it', async () => {
    const before = await server.database.version();
    await server.get('/gaps');
    await server.post('/cypher', { query: 'MATCH (n) RETURN count(n)' });
    expect(await server.database.version()).toBe(before);
    await server.cypher('CREATE (:Unrelated)');
    const written = await server.database.version();
    expect(written).not.toBe(before);
    await server.cypher('MATCH (n:Unrelated) DELETE n');
    expect(await server.database.version()).not.toBe(written);
  });
});

describe('an answer that is kept', () => {
  test('is given again without asking the database, until somebody writes past the app', async () => {
    let asked = 0;
    const ask = () =>
      server.database.remembered('test', async (run) => {
        asked += 1;
        return run(counted);
      });
    const first = await ask();
    expect((await ask()).answer).toBe(first.answer);
    expect(asked).toBe(1);
    await server.cypher(`CREATE (:Concept:Goal {id: 'test:1'})`);
    try {
      const now = await ask();
      expect(asked).toBe(2);
      expect(now.version).not.toBe(first.version);
      expect(now.answer[0]!.n).toBe(first.answer[0]!.n + 1);
    } finally {
      await server.cypher(`MATCH (n {id: 'test:1'}) DELETE n`);
    }
  });

  test('shows a ledger that somebody changed past the app at once', async () => {
    const { body: before } = await server.get('/gaps?framework=sf2022');
    await server.cypher(`MATCH (a {id: 'sf2022:4.3'}), (b {id: 'sdg:16.6'})
      CREATE (a)-[:ALIGNS_WITH {id: 'test:1', status: 'accepted', mappingSet: 'test', confidence: 0.7, directness: 'direct'}]->(b)`);
    try {
      const { body: after } = await server.get('/gaps?framework=sf2022');
      expect(after.counts.direct).toBe(Number(before.counts.direct) + 1);
      expect(after.version).not.toBe(before.version);
    } finally {
      await server.cypher(`MATCH ()-[r:ALIGNS_WITH {id: 'test:1'}]->() DELETE r`);
    }
  });

  test('is one and the same for those who ask together', async () => {
    let asked = 0;
    const ask = () =>
      server.database.remembered('test: together', async (run) => {
        asked += 1;
        return run(counted);
      });
    await Promise.all([ask(), ask(), ask()]);
    expect(asked).toBe(1);
  });
});

describe('an answer of several queries', () => {
  const numbered = (more: number): Query<{ n: number }> => ({ ...counted, text: 'MATCH (n:Concept) RETURN count(n) + $more AS n', parameters: { more } });

  test('is of one version: it is asked anew when somebody writes in between', async () => {
    let attempts = 0;
    const { answer, version } = await server.database.atOneVersion(async (recall) => {
      attempts += 1;
      const [first] = await recall(numbered(attempts * 100));
      if (attempts === 1) await server.cypher(`CREATE (:Concept:Goal {id: 'test:1'})`);
      const [second] = await recall(numbered(attempts * 100 + 1));
      return second!.n - first!.n;
    });
    try {
      expect([attempts, answer]).toEqual([2, 1]);
      expect(version).toBe(await server.database.version());
    } finally {
      await server.cypher(`MATCH (n {id: 'test:1'}) DELETE n`);
    }
  });

  test('reads all in one transaction when somebody writes all the time', async () => {
    let attempts = 0;
    const asked = server.database.atOneVersion(async (recall) => {
      attempts += 1;
      await server.cypher('MERGE (n:Test) SET n.run = $attempts', { attempts });
      return recall(numbered(attempts * 1_000));
    });
    const [row] = (await asked).answer;
    expect(Math.floor((row?.n ?? 0) / 1_000)).toBe(5);
    expect(attempts).toBe(5);
    await server.cypher('MATCH (n:Test) DELETE n');
  });

  test('tells the same rows in different shapes apart', async () => {
    const asText = (rows: readonly { n: number }[]) => String(rows[0]?.n);
    const doubled = (rows: readonly { n: number }[]) => (rows[0]?.n ?? 0) * 2;
    const { answer } = await server.database.atOneVersion(async (recall) => [await recall(counted, asText), await recall(counted, doubled), await recall(counted, asText)]);
    expect(answer).toEqual([answer[0], Number(answer[0]) * 2, answer[0]]);
    expect(answer[0]).toMatch(/^\d+$/);
  });
});

describe('the memory', () => {
  test('keeps no answer that was read while somebody wrote, and none that failed', async () => {
    const memory = new Memory();
    let asked = 0;
    const read = (version: string) => () => {
      asked += 1;
      return Promise.resolve({ version, answer: asked });
    };
    expect(await memory.recall('q', 'one', read('two'))).toEqual({ version: 'two', answer: 1 });
    expect(await memory.recall('q', 'one', read('one'))).toEqual({ version: 'one', answer: 2 });
    expect(await memory.recall('q', 'one', read('one'))).toEqual({ version: 'one', answer: 2 });
    await expect(memory.recall('p', 'one', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await memory.recall('p', 'one', read('one'))).toEqual({ version: 'one', answer: 3 });
  });
});
