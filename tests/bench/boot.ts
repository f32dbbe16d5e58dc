/**
 * How long the private Neo4j takes to start and stop and what it takes up, beside a plain Neo4j of the same jars:
 * default collector, no class archive, default settings. Prints a markdown table of medians.
 *
 * `npm run bench -- boot [runs, 3 by default] [--cold]`; `--cold` also fetches all jars from the registry once.
 */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Database } from '../../server/neo4j/database.ts';
import { archiveName, makeArchive, removeWork, workName } from '../../server/private/classArchive.ts';
import { type PrivateNeo4j, startPrivateNeo4j } from '../../server/private/index.ts';
import { ensureJars } from '../../server/private/jars.ts';
import { findJava } from '../../server/private/java.ts';
import { setInitialPassword } from '../../server/private/password.ts';
import { freePort } from '../../server/private/port.ts';
import { end, launch } from '../../server/private/process.ts';
import { untilReady } from '../../server/private/ready.ts';
import { serverArguments } from '../../server/private/settings.ts';

const jarsFolder = fileURLToPath(new URL('../../node_modules/.cache/plumbline/jars-5.26.30', import.meta.url));
const figures = new Map<string, { ours: number[]; plain: number[] }>();
const root = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
const report = () => {};

const note = (what: string, whose: 'ours' | 'plain', value: number) => {
  const row = figures.get(what) ?? { ours: [], plain: [] };
  row[whose].push(value);
  figures.set(what, row);
  console.error(`${what}, ${whose}: ${Math.round(value)}`);
};

async function timed<T>(what: string, whose: 'ours' | 'plain', work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  note(what, whose, performance.now() - began);
  return result;
}

const rows = {
  cold: 'first start, nothing fetched yet, ms',
  first: 'first start, jars there, no class archive, ms',
  warm: 'start of an existing store, ms',
  stop: 'stop while a driver is connected, ms',
  back: 'killed: time until it answers again, ms',
  recover: 'start after app and Neo4j were killed, ms',
  memory: 'resident memory after the start, MB',
  disk: 'disk of an empty store, MB',
};

/** The shared jars under another name, so that no archive lies beside them unless it is asked for. */
async function linkJars(name: string, archive?: string): Promise<string> {
  const folder = join(root, name);
  await mkdir(folder);
  for (const jar of jars) await symlink(join(jarsFolder, jar), join(folder, jar));
  await copyFile(join(jarsFolder, 'manifest.json'), join(folder, 'manifest.json'));
  if (archive) await symlink(archive, join(folder, archiveName({ java, folder, jars })));
  return folder;
}

const megabytesOf = (pid: number | undefined): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

async function megabytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(entries.map(async (name) => (await stat(join(folder, name))).blocks * 512));
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

async function untilRunning(server: PrivateNeo4j): Promise<void> {
  while (server.state().state !== 'restarting') await sleep(5);
  while (server.state().state !== 'running') await sleep(5);
}

/** Times a stop as an app meets it, with a connection of the driver open. */
async function timedStop(whose: 'ours' | 'plain', server: { uri: string; password: string }, stop: () => Promise<void>): Promise<void> {
  const database = new Database({ ...server, username: 'neo4j' });
  await database.driver.executeQuery('RETURN 1');
  await timed(rows.stop, whose, stop);
  await database.close();
}

async function ours(run: number): Promise<void> {
  const first = { dataFolder: join(root, `ours-${run}`), jarsFolder: bareJars, report };
  await (await timed(rows.first, 'ours', () => startPrivateNeo4j(first))).stop();
  note(rows.disk, 'ours', await megabytesIn(join(first.dataFolder, 'neo4j', 'home', 'data')));

  const options = { ...first, jarsFolder: archivedJars };
  const server = await timed(rows.warm, 'ours', () => startPrivateNeo4j(options));
  note(rows.memory, 'ours', megabytesOf(server.pid()));
  process.kill(server.pid() ?? 0, 'SIGKILL');
  await timed(rows.back, 'ours', () => untilRunning(server));
  await timedStop('ours', server, () => server.stop());

  const killed = await startPrivateNeo4j(options);
  const pid = killed.pid() ?? 0;
  process.kill(pid, 'SIGKILL');
  await killed.stop();
  await writeFile(join(options.dataFolder, 'neo4j', 'server.pid'), JSON.stringify({ pid, started: 'before' }));
  await (await timed(rows.recover, 'ours', () => startPrivateNeo4j(options))).stop();
}

async function plain(run: number): Promise<void> {
  const home = join(root, `plain-${run}`);
  const port = await freePort();
  const http = await freePort();
  await mkdir(join(home, 'conf'), { recursive: true });
  await mkdir(join(home, 'logs'));
  await setInitialPassword(join(home, 'data'), 'a-plain-password');
  const conf = `server.bolt.listen_address=127.0.0.1:${port}\nserver.http.listen_address=127.0.0.1:${http}\n`;
  await writeFile(join(home, 'conf', 'neo4j.conf'), conf);
  const addOpens = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const start = async () => {
    const server = launch({
      java: java.path,
      arguments: [...addOpens, '-cp', jars.join(delimiter), ...serverArguments(home)],
      folder: jarsFolder,
      pidFile: join(home, 'server.pid'),
      console: join(home, 'logs', 'console.log'),
    });
    await untilReady({ port, home, username: 'neo4j', password: 'a-plain-password' }, server, new AbortController().signal);
    return server;
  };
  const stop = async ({ identity, exited }: Awaited<ReturnType<typeof start>>) => {
    if (identity) await end(identity, 60_000);
    await exited;
  };
  await stop(await timed(rows.first, 'plain', start));
  note(rows.disk, 'plain', await megabytesIn(join(home, 'data')));
  const server = await timed(rows.warm, 'plain', start);
  note(rows.memory, 'plain', megabytesOf(server.child.pid));
  await timedStop('plain', { uri: `bolt://127.0.0.1:${port}`, password: 'a-plain-password' }, () => stop(server));
  const killed = await start();
  killed.child.kill('SIGKILL');
  await killed.exited;
  await stop(await timed(rows.recover, 'plain', start));
}

/** One start as on a new machine, Maven's own store empty too. */
async function cold(): Promise<void> {
  const environment = { ...process.env, MAVEN_OPTS: `${process.env['MAVEN_OPTS'] ?? ''} -Dmaven.repo.local=${join(root, 'maven')}` };
  const options = { dataFolder: join(root, 'cold'), environment, report };
  await (await timed(rows.cold, 'ours', () => startPrivateNeo4j(options))).stop();
}

/** An archive of what a start and a login load. */
async function archiveOf(folder: string): Promise<string> {
  const kept = join(jarsFolder, archiveName({ java, folder: jarsFolder, jars }));
  const made = await readFile(kept).catch(() => undefined);
  if (made) return kept;
  const server = await startPrivateNeo4j({ dataFolder: join(root, 'archive'), jarsFolder: folder, report });
  const path = { java, folder, jars };
  const work = (await readdir(folder)).find((name) => name.startsWith('making-'))?.replace(/\.list$/, '') ?? workName();
  await makeArchive(path, work, 0, new AbortController().signal);
  await server.stop();
  await removeWork(path, work);
  return join(folder, archiveName(path));
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function table(): string {
  const lines = Object.values(rows).flatMap((what) => {
    const row = figures.get(what);
    if (!row) return [];
    const [mine, theirs] = [median(row.ours), median(row.plain)];
    const show = (value: number) => (Number.isNaN(value) ? '' : value.toFixed(value < 100 ? 1 : 0));
    return `| ${what} | ${show(mine)} | ${show(theirs)} | ${Number.isNaN(theirs) ? '' : (mine / theirs).toFixed(2)} |`;
  });
  return ['| median | Plumbline | plain Neo4j | ratio |', '|---|---:|---:|---:|', ...lines].join('\n');
}

// Ends the servers too: each is told when this process exits.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const runs = Number(process.argv[2] ?? 3) || 3;
const java = await findJava(process.env);
const jars = await ensureJars(jarsFolder, { environment: process.env, report });
const bareJars = await linkJars('jars-bare');
const archivedJars = await linkJars('jars-archived', await archiveOf(await linkJars('jars-archive')));
try {
  if (process.argv.includes('--cold')) await cold();
  for (let run = 0; run < runs; run += 1) {
    await ours(run);
    await plain(run);
  }
  const machine = `${cpus().length} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GB, ${java.description.split('\n')[0]}`;
  console.log(`${runs} runs on ${machine}, Node ${process.version}\n\n${table()}`);
} finally {
  await rm(root, { recursive: true, force: true });
}
