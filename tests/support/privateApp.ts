/**
 * A small app for the tests that kill one: `privateApp.ts <data folder>` starts a private Neo4j, prints one
 * line of JSON and lives on until it is ended. With `lock <time>` it takes the lock alone, at that time; with `kill-early` it
 * kills itself while Neo4j makes its store.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lockDataFolder, startPrivateNeo4j } from '../../server/private/index.ts';
import { sharedJars } from './neo4j.ts';

const [dataFolder = '', what, time = '0'] = process.argv.slice(2);
const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function main(): Promise<void> {
  if (what === 'lock') {
    await sleep(Number(time) - Date.now());
    await lockDataFolder(dataFolder);
    say({ locked: process.pid });
    setInterval(() => {}, 1_000);
    return;
  }
  if (what === 'kill-early') {
    say({ app: process.pid });
    const store = join(dataFolder, 'neo4j', 'home', 'data', 'databases', 'system');
    setInterval(() => existsSync(store) && process.kill(process.pid, 'SIGKILL'), 1);
  }
  const server = await startPrivateNeo4j({ dataFolder, jarsFolder: sharedJars, quick: true, report: () => {} });
  process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
  say({ app: process.pid, server: server.pid(), uri: server.uri, password: server.password });
}

main().catch((error: unknown) => {
  say({ error: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
});
