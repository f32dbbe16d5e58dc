import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import packageJson from '../../../package.json' with { type: 'json' };
import { exportQuery } from '../../api/exports/schema.ts';
import { selectionOf } from '../../api/exports/selectionOf.ts';
import { externalConnection } from '../../databaseHandle.ts';
import { type Env, addressAt, readEnv } from '../../env.ts';
import { PlumblineError, startUpError } from '../../errors.ts';
import { runUntilSignal } from '../../lifetime.ts';
import { type Connection, Database } from '../../neo4j/database.ts';
import { startPrivateNeo4j } from '../../private/index.ts';
import { createTerminal } from '../../terminal.ts';
import { exportFile } from '../exportFile.ts';
import { exportArguments, usage } from './arguments.ts';

/** `npm run export -- --format …`: writes frameworks and alignments to a file, asking the running app, or the database while it does not run. */
const terminal = createTerminal(process.stdout, process.stderr);

interface Answer {
  name: string;
  pieces: AsyncIterable<Uint8Array>;
}
type Asked = Record<string, string | string[]>;

await runUntilSignal(terminal, async (signal) => {
  const { asked, out } = exportArguments(process.argv.slice(2));
  const parsed = exportQuery.safeParse(asked);
  if (!parsed.success) throw startUpError(`${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}. ${usage}`);
  const env = readEnv();
  const save = ({ name, pieces }: Answer) => saveAs(out ?? name, pieces);
  const file = (await fromRunningApp(env, asked, signal, save)) ?? (await fromDatabase(env, signal, async (database) => save(await exportFile(database, parsed.data.format, selectionOf(parsed.data), signal))).catch(asSentence));
  terminal.done(`Wrote ${file}`);
  process.exit(0);
});

/** Under another name until it is whole. */
async function saveAs(file: string, pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(unfinished));
    await rename(unfinished, file);
    return file;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Undefined when no app runs there. */
async function fromRunningApp({ HOST, PORT }: Env, asked: Asked, signal: AbortSignal, save: (answer: Answer) => Promise<string>): Promise<string | undefined> {
  const query = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]));
  const address = `${addressAt(HOST, PORT)}/api/export?${query}`;
  const answer = await fetch(address, { signal }).catch(() => undefined);
  if (!answer) return undefined;
  const name = /filename="(?<name>[^"/\\]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.groups?.name;
  if (!answer.ok || !answer.body || name === undefined) {
    const { detail } = (await answer.json().catch(() => ({}))) as { detail?: string };
    throw startUpError(detail ?? `What answers at port ${PORT} gives no export (${answer.status}): set PORT to the one that Plumbline ${packageJson.version} runs on.`);
  }
  return save({ name, pieces: answer.body }).catch((error: unknown) => {
    throw startUpError('The export broke off: somebody wrote to the graph meanwhile, or the app ended. Nothing was kept; export it again.', error);
  });
}

/** Without a running app: the Neo4j of NEO4J_URI is asked, or our own is started for it. */
async function fromDatabase(env: Env, signal: AbortSignal, work: (database: Database) => Promise<string>): Promise<string> {
  const external = externalConnection(env);
  if (external) return withDatabase(external, work);
  const neo4j = await startPrivateNeo4j({ dataFolder: env.PLUMBLINE_DATA, report: (progress) => terminal.progress(progress), signal });
  try {
    return await withDatabase(neo4j, work);
  } finally {
    await neo4j.stop();
  }
}

async function withDatabase(connection: Connection, work: (database: Database) => Promise<string>): Promise<string> {
  const database = new Database(connection);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function asSentence(error: unknown): never {
  throw error instanceof PlumblineError && error.code !== 'start-up' ? startUpError(error.message, error) : error;
}
