/**
 * A small app for the tests that kill one: `privateApp.ts <data folder> [lock]` starts a private Neo4j, or takes the
 * lock alone, prints one line of JSON and lives on until it is ended.
 */
import { lockDataFolder, startPrivateNeo4j } from '../../server/private/index.ts';
import { sharedJars } from './neo4j.ts';

const [dataFolder = '', what] = process.argv.slice(2);
const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function main(): Promise<void> {
  if (what === 'lock') {
    await lockDataFolder(dataFolder);
    say({ locked: process.pid });
    setInterval(() => {}, 1_000);
    return;
  }
  const server = await startPrivateNeo4j({ dataFolder, jarsFolder: sharedJars, quick: true, report: () => {} });
  process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
  say({ app: process.pid, server: server.pid(), uri: server.uri, password: server.password });
}

main().catch((error: unknown) => {
  say({ error: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
});
