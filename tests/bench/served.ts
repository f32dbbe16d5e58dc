/*
 * What the benches that ask the app share: the app on a Neo4j of its own, the seeds and the large graph, questions asked both ways in
 * turns, and tables.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSeeds } from '../../seeds/load.ts';
import { readSeeds } from '../../seeds/read.ts';
import { createApp } from '../../server/app.ts';
import { Console } from '../../server/console/console.ts';
import { migrate } from '../../server/neo4j/migrations.ts';
import { Database } from '../../server/neo4j/database.ts';
import { startPrivateNeo4j } from '../../server/private/index.ts';
import { testImports } from '../support/imports.ts';
import type { Question } from './byHand.ts';
import { loadLargeGraph, million } from './largeGraph.ts';

const jarsFolder = fileURLToPath(new URL('../../node_modules/.cache/plumbline/jars-5.26.30', import.meta.url));
export const tell = (what: string) => console.error(what);
export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** The app on a Neo4j of its own, over HTTP as the page asks it. */
async function serve(dataFolder: string) {
  const neo4j = await startPrivateNeo4j({ dataFolder, jarsFolder, report: () => {} });
  const [database, people] = [new Database(neo4j), new Console(neo4j)];
  const info = await database.info();
  const context = { database: () => database, console: () => people, ...testImports(() => database), untilBack: () => Promise.resolve(), findingLimits: { characters: 8e6, number: 5_000, total: 500e6 }, state: () => ({ status: 'ok' as const, server: info }), version: 'bench', mode: 'private' as const };
  const server = createServer(createApp(context, (_, error) => tell(String(error))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  return {
    database,
    /** Asks by GET, or by POST where there is a body. */
    async ask({ path, body }: Pick<Question, 'path' | 'body'>) {
      const posted = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
      const response = await fetch(`${address}${path}`, body === undefined ? {} : posted);
      const answer = (await response.json()) as Record<string, any>;
      if (!response.ok) throw new Error(`${path}: ${answer.detail}`);
      return answer;
    },
    async close() {
      server.close();
      await Promise.all([database.close(), people.close()]);
      await neo4j.stop();
    },
  };
}

export type App = Awaited<ReturnType<typeof serve>>;

/** Rounds that do not count: what runs often enough is compiled. */
export const warmUps = 6;

/** Milliseconds of the first answer after a write of nobody's concern, and of the same question again. */
export async function askTwice(app: App, question: Pick<Question, 'path' | 'body'>, run: number): Promise<[first: number, next: number]> {
  await app.database.driver.executeQuery('MERGE (n:Bench) SET n.run = $run', { run });
  return [await timed(() => app.ask(question)), await timed(() => app.ask(question))];
}

/** One question both ways: medians in milliseconds of the first answer after a write, of the next ones, and by hand. */
async function compare(app: App, runs: number, question: Question) {
  const bare = async () => {
    for (const text of question.texts) await app.database.driver.executeQuery(text, question.parameters, { routing: 'READ' });
  };
  const [first, next, hand]: number[][] = [[], [], []];
  for (let run = -warmUps; run < runs; run++) {
    const times = [...(await askTwice(app, question, run)), await timed(bare)];
    if (run >= 0) [first, next, hand].forEach((list, index) => list!.push(times[index]!));
  }
  return { first: median(first!), next: median(next!), hand: median(hand!) };
}

export const show = (value: number) => value.toFixed(value < 100 ? 1 : 0);

/** Prints each line when it is there, and gives all of them. */
export function table(head: string[]): { add: (cells: (string | number)[]) => void; text: () => string } {
  const lines = [`| ${head.join(' | ')} |`, `|${head.map((_, at) => (at === 0 ? '---' : '---:')).join('|')}|`];
  return {
    add(cells) {
      lines.push(`| ${cells.join(' | ')} |`);
      tell(lines.at(-1)!);
    },
    text: () => lines.join('\n'),
  };
}

/** Questions that have a query by hand, as a table. */
export async function compareAll(app: App, runs: number, questions: readonly Question[]): Promise<string> {
  const compared = table(['', 'by hand, ms', 'API, first after a write, ms', 'ratio', 'API, next, ms', 'ratio']);
  for (const question of questions) {
    const { first, next, hand } = await compare(app, runs, question);
    compared.add([question.what, show(hand), show(first), (first / hand).toFixed(2), show(next), (next / hand).toFixed(2)]);
  }
  return compared.text();
}

/**
 * Measures on the seeds and on a graph of a million concepts, and prints what comes of it. `argv`: the number of runs, and `--keep FOLDER`,
 * which holds the large graph for the next time.
 */
export async function onBothGraphs(measure: (app: App, runs: number, graph: 'seeds' | 'large') => Promise<string>): Promise<void> {
  const at = process.argv.indexOf('--keep');
  const kept = at > 0 ? process.argv[at + 1] : undefined;
  const runs = Number(process.argv[2]) || 7;
  const root = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  const read = readSeeds();
  if (!read.ok) throw new Error('The seeds are not right: run npm run seeds:check');
  const { seeds } = read;
  const loaded = async (database: Database) => {
    await migrate(database);
    await loadSeeds(database, seeds);
  };
  const measured = async (folder: string, graph: 'seeds' | 'large', load: (database: Database) => Promise<void>): Promise<string> => {
    const filled = existsSync(folder);
    const app = await serve(folder);
    try {
      if (!filled) await load(app.database);
      const { counts } = await app.ask({ path: '/health' });
      return `${counts.nodes.toLocaleString('en')} nodes, ${counts.relationships.toLocaleString('en')} relationships\n\n${await measure(app, runs, graph)}`;
    } finally {
      await app.close();
    }
  };
  try {
    const small = await measured(join(root, 'seeds'), 'seeds', loaded);
    const large = await measured(kept ?? join(root, 'large'), 'large', async (database) => {
      await loaded(database);
      await loadLargeGraph(database, million, seeds, tell);
    });
    const machine = `${cpus().length} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
    console.log(`Medians of ${runs} runs on ${machine}\n\n## Seeds: ${small}\n\n## Large graph: ${large}`);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
