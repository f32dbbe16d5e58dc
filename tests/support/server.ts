import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';
import { loadSeeds } from '../../seeds/load.ts';
import { readSeeds } from '../../seeds/read.ts';
import type { Context } from '../../server/api/context.ts';
import { createApp } from '../../server/app.ts';
import { Console } from '../../server/console/console.ts';
import { migrate } from '../../server/neo4j/migrations.ts';
import { Database } from '../../server/neo4j/database.ts';
import { testImports } from './imports.ts';

export interface TestServer {
  address: string;
  database: Database;
  /** What the app logged: errors that no client may see. */
  logged: unknown[];
  get(path: string, headers?: Record<string, string>): Promise<{ status: number; body: any; headers: Headers }>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<{ status: number; body: any; headers: Headers }>;
  patch(path: string, body: unknown): Promise<{ status: number; body: any; headers: Headers }>;
  remove(path: string): Promise<{ status: number; body: any; headers: Headers }>;
  /** Sends a form with files. */
  form(path: string, fields: Record<string, string>, files?: { name: string; bytes: Uint8Array | string }[]): Promise<{ status: number; body: any; headers: Headers }>;
  /** Runs Cypher as the test's own hand, past the app. */
  cypher(text: string, parameters?: Record<string, unknown>): Promise<Record<string, any>[]>;
  close(): Promise<void>;
}

/** The whole HTTP application on the run's Neo4j, the graph emptied and the seeds loaded. */
export async function startTestServer({ findingLimits = { characters: 8e6, number: 5_000, total: 500e6 } }: Partial<Pick<Context, 'findingLimits'>> = {}): Promise<TestServer> {
  const connection = inject('neo4j');
  const database = new Database(connection);
  const console = new Console(connection);
  const cypher: TestServer['cypher'] = async (text, parameters) => {
    const { records } = await database.driver.executeQuery(text, parameters);
    return records.map((record) => record.toObject());
  };
  await cypher('MATCH (n) DETACH DELETE n');
  await migrate(database);
  const seeds = readSeeds();
  if (!seeds.ok) throw new Error('The seeds are not right: run npm run seeds:check');
  await loadSeeds(database, seeds.seeds);

  const logged: unknown[] = [];
  const info = await database.info();
  const { imports, importLimits } = testImports(() => database);
  const app = createApp(
    {
      imports,
      importLimits,
      database: () => database,
      console: () => console,
      untilBack: () => Promise.resolve(),
      findingLimits,
      state: () => ({ status: 'ok', server: info }),
      version: 'test',
      mode: 'private',
    },
    (message, error) => logged.push(message, error),
  );
  const server = await listen(createServer(app));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send = async (path: string, init: RequestInit) => {
    const response = await fetch(`${address}/api${path}`, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
  return {
    address,
    database,
    logged,
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, body, headers = {}) =>
      send(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', ...headers },
      }),
    patch: (path, body) => send(path, { method: 'PATCH', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    remove: (path) => send(path, { method: 'DELETE' }),
    form(path, fields, files = []) {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      for (const { name, bytes } of files) form.append('file', new File([bytes as BlobPart], name));
      return send(path, { method: 'POST', body: form });
    },
    cypher,
    async close() {
      await imports.close();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all([database.close(), console.close()]);
    },
  };
}

function listen(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
