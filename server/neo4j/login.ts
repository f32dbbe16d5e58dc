import neo4j from 'neo4j-driver';

/**
 * Logs in once and closes again: proof that a server answers Bolt, knows the password and serves its database.
 * Rejects with the driver's error.
 */
export async function logIn(uri: string, username: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 5_000,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
    userAgent: 'plumbline-start',
  });
  try {
    await driver.getServerInfo({ database: 'neo4j' });
  } finally {
    await driver.close();
  }
}
