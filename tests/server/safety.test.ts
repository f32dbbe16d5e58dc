import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** fetch() sets Host and Origin itself, so this goes below it. */
function raw(path: string, headers: Record<string, string>, method = 'GET', body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${server.address}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('every request', () => {
  test('must name a host that is ours (DNS rebinding)', async () => {
    expect(await raw('/api/health', { Host: 'evil.example' })).toBe(403);
    expect(await raw('/', { Host: 'evil.example:4000' })).toBe(403);
    expect(await raw('/api/health', { Host: `localhost:${new URL(server.address).port}` })).toBe(200);
  });

  test('must come from our own page, or from no page', async () => {
    const host = new URL(server.address).host;
    const json = { Host: host, 'Content-Type': 'application/json' };
    const query = '{"query":"RETURN 1"}';
    expect(await raw('/api/cypher', { ...json, Origin: 'https://evil.example' }, 'POST', query)).toBe(403);
    expect(await raw('/api/cypher', { ...json, Origin: 'null' }, 'POST', query)).toBe(403);
    expect(await raw('/api/cypher', { ...json, Origin: `http://${host}` }, 'POST', query)).toBe(200);
    expect(await raw('/api/cypher', json, 'POST', query)).toBe(200);
  });

  test('with a body must say that it is JSON, and may not be large', async () => {
    const host = new URL(server.address).host;
    expect(await raw('/api/cypher', { Host: host, 'Content-Type': 'text/plain' }, 'POST', '{"query":"RETURN 1"}')).toBe(415);
    expect((await server.post('/cypher', { query: 'RETURN 1', parameters: { x: 'x'.repeat(2_000_000) } })).status).toBe(413);
    expect(await raw('/api/cypher', { Host: host, 'Content-Type': 'application/json' }, 'POST', '{')).toBe(400);
  });
});

describe('every answer', () => {
  test('forbids inline script and other hosts', async () => {
    const { headers } = await server.get('/health');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('about an unknown call is a problem document', async () => {
    const { status, body } = await server.get('/nonsense');
    expect(status).toBe(404);
    expect(body).toMatchObject({ status: 404, title: 'Not Found', detail: 'There is no GET /api/nonsense.' });
  });

  test('about a failure inside shows nothing of the inside', async () => {
    await server.cypher(`CREATE (:Framework {id: 'broken', title: 'Broken', periodStart: 1})`);
    await server.cypher(`MATCH (f:Framework {id: 'broken'}) CREATE (c:Concept:Goal {id: 'broken:1', code: 1})-[:PART_OF]->(f)`);
    try {
      const { status, body } = await server.get('/gaps?framework=broken');
      expect(status).toBe(500);
      expect(body.detail).toBe('The database holds data of an unexpected shape.');
      expect(JSON.stringify(body)).not.toMatch(/zod|ledger|invalid_type|\.ts/i);
      expect(server.logged.length).toBeGreaterThan(0);
    } finally {
      await server.cypher(`MATCH (n) WHERE n.id STARTS WITH 'broken' DETACH DELETE n`);
    }
  });
});
