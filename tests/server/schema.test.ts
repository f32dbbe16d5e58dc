import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('GET /api/schema', () => {
  test('counts labels and shows their properties with types and samples', async () => {
    const { status, body } = await server.get('/schema');
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.labels[0]).toMatchObject({ label: 'Concept', count: 282 });
    const target = body.labels.find(({ label }: any) => label === 'SDGTarget');
    expect(target.count).toBe(169);
    const code = target.properties.find(({ key }: any) => key === 'code');
    expect(code.types).toEqual(['STRING']);
    expect(code.samples).toHaveLength(3);
    for (const { properties } of body.labels) for (const { samples } of properties) for (const text of samples) expect(text.length).toBeLessThanOrEqual(60);
  });

  test('says what each relationship type joins', async () => {
    const { body } = await server.get('/schema');
    const aligns = body.relationshipTypes.find(({ type }: any) => type === 'ALIGNS_WITH');
    expect(aligns.count).toBeGreaterThan(50);
    expect(aligns.joins).toContainEqual({ source: ['Objective'], target: ['SDGTarget'] });
    expect(aligns.properties.find(({ key }: any) => key === 'confidence').types).toEqual(['FLOAT']);
    const succeeds = body.relationshipTypes.find(({ type }: any) => type === 'SUCCEEDS');
    expect(succeeds.joins).toEqual([{ source: ['Framework'], target: ['Framework'] }]);
  });

  test('is kept for a minute', async () => {
    const { body } = await server.get('/schema');
    await server.cypher('CREATE (:Passing {x: 1})');
    try {
      expect((await server.get('/schema')).body).toEqual(body);
    } finally {
      await server.cypher('MATCH (n:Passing) DELETE n');
    }
  });
});
