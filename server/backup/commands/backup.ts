import { readEnv, type Env, addressAt } from '../../env.ts';
import { PlumblineError, startUpError } from '../../errors.ts';
import { externalConnection } from '../../databaseHandle.ts';
import { runUntilSignal } from '../../lifetime.ts';
import { type Connection, Database } from '../../neo4j/database.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { type PrivateNeo4j, startPrivateNeo4j } from '../../private/index.ts';
import { createTerminal } from '../../terminal.ts';
import { checkBackup } from '../format.ts';
import { copyToFile } from '../copy.ts';
import { writeLines } from '../file.ts';

/** `npm run backup -- FILE`: a copy of the whole graph in a file, made by the running app, or of its data folder while it does not run. */
const terminal = createTerminal(process.stdout, process.stderr);

await runUntilSignal(terminal, async (signal) => {
  const [file] = process.argv.slice(2);
  if (!file) throw startUpError('Say where to: npm run backup -- FILE, such as npm run backup -- plumbline.jsonl.gz');
  const env = readEnv();
  if (!(await fromRunningApp(env, file, signal))) await fromDatabase(env, file, signal);
  const { nodes, relationships } = await checkBackup(file);
  terminal.done(`Kept ${nodes.toLocaleString('en')} nodes and ${relationships.toLocaleString('en')} relationships in ${file}`);
  process.exit(0);
});

/** Asks the app, which holds its own writes meanwhile. False when none runs there. */
async function fromRunningApp({ HOST, PORT }: Env, file: string, signal: AbortSignal): Promise<boolean> {
  const address = `${addressAt(HOST, PORT)}/api/backup`;
  const answer = await fetch(address, { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' }, signal }).catch(() => undefined);
  if (!answer) return false;
  if (!answer.ok || !answer.body) throw startUpError(`What answers at port ${PORT} gives no backup (${answer.status}): set PORT to the one that Plumbline runs on.`);
  const { body } = answer;
  await writeLines(file, async (write) => {
    for await (const part of body.pipeThrough(new TextDecoderStream())) await write(part);
  });
  return true;
}

/** Without a running app: the Neo4j of NEO4J_URI is asked, or our own is started for it. */
async function fromDatabase(env: Env, file: string, signal: AbortSignal): Promise<void> {
  const external = externalConnection(env);
  if (external) return fromConnection(external, file);
  const neo4j = await startOwn(env, signal);
  try {
    await fromConnection(neo4j, file);
  } finally {
    await neo4j.stop();
  }
}

async function fromConnection(connection: Connection, file: string): Promise<void> {
  const database = new Database(connection);
  try {
    await copyToFile(database, packageJson.version, file);
  } finally {
    await database.close();
  }
}

function startOwn({ PLUMBLINE_DATA }: Env, signal: AbortSignal): Promise<PrivateNeo4j> {
  return startPrivateNeo4j({ dataFolder: PLUMBLINE_DATA, report: (progress) => terminal.progress(progress), signal }).catch((error: unknown) => {
    const isLocked = error instanceof PlumblineError && error.message.includes('already runs');
    throw isLocked ? startUpError('Plumbline runs on this data folder, but not on this port: set PORT to the one that it runs on.', error) : error;
  });
}
