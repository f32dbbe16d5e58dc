import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calls } from '../../server/api/calls.ts';
import { accesses } from '../../server/api/endpoint.ts';
import { createApp } from '../../server/app.ts';
import { PlumblineError } from '../../server/errors.ts';
import { requireAccess } from '../../server/http/access.ts';
import { testImports } from '../support/imports.ts';

const away = (): never => {
  throw new PlumblineError('database-unavailable', 'Neo4j is away.');
};
const app = createApp(
  { database: away, console: away, ...testImports(away), untilBack: () => Promise.resolve(), findingLimits: { characters: 8e6, number: 5_000, total: 500e6 }, state: () => ({ status: 'starting', reason: 'starting', detail: 'Neo4j is away.' }), version: 'test', mode: 'private' },
  () => undefined,
);

/** The application as `caller` reaches it, without any database. */
function served(caller?: string) {
  const server = createServer(app);
  if (caller !== undefined) server.on('connection', (socket: Socket) => Object.defineProperty(socket, 'remoteAddress', { value: caller }));
  return {
    open: () => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)),
    close: () => new Promise((resolve) => server.close(resolve)),
    async ask(method: string, path: string) {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api${path.replace(/:\w+/g, 'x')}`;
      const body = ['post', 'patch'].includes(method) ? '{}' : null;
      const response = await fetch(address, { method: method.toUpperCase(), body, headers: { 'Content-Type': 'application/json' } });
      return { status: response.status, headers: response.headers, body: (await response.json()) };
    },
  };
}

const here = served();
const elsewhere = served('192.0.2.7');
beforeAll(() => Promise.all([here.open(), elsewhere.open()]));
afterAll(() => Promise.all([here.close(), elsewhere.close()]));

const all = calls.map(({ endpoint: { method, path, access } }) => [method, path, access] as const);

describe('the one list of calls', () => {
  test('holds each method of a path once', () => {
    const names = all.map(([method, path]) => `${method} ${path}`);
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(all)('%s %s says what access it needs, in the OpenAPI document too', async (method, path, access) => {
    expect(accesses).toContain(access);
    const { body } = await here.ask('get', '/openapi.json');
    expect(body.paths[`/api${path.replace(/:(\w+)/g, '{$1}')}`][method]['x-access']).toBe(access);
  });

  test.each(all)('%s %s is served', async (method, path) => {
    const { status, body } = await here.ask(method, path);
    // What it is asked is wrong, or needs the database, it needs none, or it is no form.
    expect([200, 400, 415, 503]).toContain(status);
    if (status === 400) expect(body.errors).not.toHaveLength(0);
  });

  test.each(all)('%s %s is not served to another machine', async (method, path, access) => {
    const { status, body } = await elsewhere.ask(method, path);
    expect([status, body.type]).toEqual([403, 'urn:plumbline:problem:access-refused']);
    expect(body.detail).toContain(`"${access}"`);
  });

  test('is all that the OpenAPI document holds', async () => {
    const { body } = await here.ask('get', '/openapi.json');
    const listed = Object.values<object>(body.paths).flatMap((operations) => Object.keys(operations));
    expect(listed).toHaveLength(calls.length);
  });
});

describe('a path with another method', () => {
  test.each([
    ['delete', '/gaps', 'GET, HEAD', '/api/gaps answers GET, not DELETE.'],
    ['get', '/cypher', 'POST', '/api/cypher answers POST, not GET.'],
    ['put', '/findings/x', 'GET, HEAD, DELETE', '/api/findings/x answers GET and DELETE, not PUT.'],
  ])('%s %s: says which there are', async (method, path, allowed, detail) => {
    const { status, headers, body } = await here.ask(method, path);
    expect([status, headers.get('Allow'), body.detail]).toEqual([405, allowed, detail]);
  });
});

test.each([
  ['127.0.0.1', true],
  ['127.8.9.1', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['192.168.1.4', false],
  ['::ffff:10.0.0.1', false],
  ['fe80::1', false],
  ['2001:db8::127.0.0.1', false],
  [undefined, false],
])('a caller at %s has access: %s', (remoteAddress, has) => {
  const request = { socket: { remoteAddress } as Socket };
  if (has) expect(() => requireAccess(request, 'administer')).not.toThrow();
  else expect(() => requireAccess(request, 'view')).toThrow('only this machine itself has');
});
