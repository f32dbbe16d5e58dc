import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPrivateNeo4j } from '../../server/private/index.ts';

/** The one copy of Neo4j's jars that all tests share. */
export const sharedJars = fileURLToPath(new URL('../../node_modules/.cache/plumbline/jars-5.26.30', import.meta.url));

/** A private Neo4j in a temporary data folder, for tests; `stop` ends it and removes the folder. */
export async function startTestNeo4j(): Promise<{ uri: string; username: string; password: string; stop(): Promise<void> }> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'plumbline-test-'));
  const remove = () => rm(dataFolder, { recursive: true, force: true });
  try {
    const server = await startPrivateNeo4j({ dataFolder, jarsFolder: sharedJars, quick: true, report: () => {} });
    const stop = async () => {
      await server.stop();
      await remove();
    };
    return { uri: server.uri, username: server.username, password: server.password, stop };
  } catch (error) {
    await remove();
    throw error;
  }
}
