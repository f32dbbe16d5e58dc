import neo4j from 'neo4j-driver';
import { cypher } from '../../cypher/files.ts';
import type { Connection } from './database.ts';

/**
 * Logs in once and closes again: proof that a server answers Bolt, knows the password and serves its database, the user's home
 * database when none is named. Rejects with the driver's error.
 */
export async function logIn({ uri, username, password, database }: Connection): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 5_000,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
    userAgent: 'plumbline-start',
  });
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...(database ? { database } : {}) });
  try {
    await session.run(cypher('health/alive'));
  } finally {
    await session.close().catch(() => undefined);
    await driver.close();
  }
}

/** What the server itself says of a database that it could not open; undefined while it is served, or on its way. */
export async function whyOffline({ uri, username, password }: Connection): Promise<string | undefined> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { connectionTimeout: 5_000, maxConnectionPoolSize: 1, telemetryDisabled: true });
  try {
    const { records } = await driver.executeQuery(cypher('health/databases'), {}, { database: 'system', routing: neo4j.routing.READ });
    const own = records.find((record) => record.get('name') === 'neo4j');
    return own?.get('status') === 'offline' ? String(own.get('message')) : undefined;
  } catch {
    return undefined;
  } finally {
    await driver.close().catch(() => undefined);
  }
}
