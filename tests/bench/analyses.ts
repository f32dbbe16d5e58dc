/**
 * How long the ledger, coverage and paths take through the API, beside the best Cypher that we could write by hand for the
 * same question over the bare driver: on the seeds, and on a graph of a million concepts. Each takes its turn; prints a
 * markdown table of medians. What the other analyses take is listed without a comparison.
 *
 * `npm run bench -- analyses [runs, 7 by default] [--keep FOLDER]`; FOLDER holds the large graph for the next time.
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
import { applyChange } from '../../server/changes/apply.ts';
import { Console } from '../../server/console/console.ts';
import { migrate } from '../../server/neo4j/migrations.ts';
import { Database } from '../../server/neo4j/database.ts';
import { startPrivateNeo4j } from '../../server/private/index.ts';
import { type Question, byHand, others } from './byHand.ts';
import { link, plainFramework } from '../support/wantedGraph.ts';
import { loadLargeGraph, million } from './largeGraph.ts';

const jarsFolder = fileURLToPath(new URL('../../node_modules/.cache/plumbline/jars-5.26.30', import.meta.url));
const tell = (what: string) => console.error(what);
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** The app on a Neo4j of its own, over HTTP as the page asks it. */
async function serve(dataFolder: string) {
  const neo4j = await startPrivateNeo4j({ dataFolder, jarsFolder, report: () => {} });
  const [database, people] = [new Database(neo4j), new Console(neo4j)];
  const info = await database.info();
  const context = { database: () => database, console: () => people, untilBack: () => Promise.resolve(), findingLimits: { characters: 8e6, number: 5_000, total: 500e6 }, state: () => ({ status: 'ok' as const, server: info }), version: 'bench', mode: 'private' as const };
  const server = createServer(createApp(context, (_, error) => tell(String(error))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  return {
    database,
    async get(path: string) {
      const response = await fetch(`${address}${path}`);
      const body = (await response.json()) as Record<string, any>;
      if (!response.ok) throw new Error(`${path}: ${body.detail}`);
      return body;
    },
    async close() {
      server.close();
      await Promise.all([database.close(), people.close()]);
      await neo4j.stop();
    },
  };
}

type App = Awaited<ReturnType<typeof serve>>;

/** Rounds that do not count: what runs often enough is compiled. */
const warmUps = 6;

/** Milliseconds of the first answer after a write of nobody's concern, and of the same question again. */
async function ask(app: App, path: string, run: number): Promise<[first: number, next: number]> {
  await app.database.driver.executeQuery('MERGE (n:Bench) SET n.run = $run', { run });
  return [await timed(() => app.get(path)), await timed(() => app.get(path))];
}

/** One question both ways: medians in milliseconds of the first answer after a write, of the next ones, and by hand. */
async function compare(app: App, runs: number, { path, texts, parameters }: Question) {
  const bare = async () => {
    for (const text of texts) await app.database.driver.executeQuery(text, parameters, { routing: 'READ' });
  };
  const [first, next, hand]: number[][] = [[], [], []];
  for (let run = -warmUps; run < runs; run++) {
    const times = [...(await ask(app, path, run)), await timed(bare)];
    if (run >= 0) [first, next, hand].forEach((list, index) => list!.push(times[index]!));
  }
  return { first: median(first!), next: median(next!), hand: median(hand!) };
}

const show = (value: number) => value.toFixed(value < 100 ? 1 : 0);

/** Prints each line when it is there, and gives all of them. */
function table(head: string[]): { add: (cells: (string | number)[]) => void; text: () => string } {
  const lines = [`| ${head.join(' | ')} |`, `|${head.map((_, at) => (at === 0 ? '---' : '---:')).join('|')}|`];
  return {
    add(cells) {
      lines.push(`| ${cells.join(' | ')} |`);
      tell(lines.at(-1)!);
    },
    text: () => lines.join('\n'),
  };
}

/** The questions that have a query by hand, then the others. */
async function measure(app: App, runs: number, framework: string, other: string): Promise<string> {
  const compared = table(['', 'by hand, ms', 'API, first after a write, ms', 'ratio', 'API, next, ms', 'ratio']);
  for (const question of byHand(framework)) {
    const { first, next, hand } = await compare(app, runs, question);
    compared.add([question.what, show(hand), show(first), (first / hand).toFixed(2), show(next), (next / hand).toFixed(2)]);
  }
  const alone = table(['', 'API, first after a write, ms', 'API, next, ms']);
  for (const path of others(framework, other)) {
    const times: [number, number][] = [];
    for (let run = -2; run < runs; run++) times.push(await ask(app, path, run));
    alone.add([`\`${path}\``, ...[0, 1].map((at) => show(median(times.slice(2).map((pair) => pair[at]!))))]);
  }
  return `${compared.text()}\n\n${alone.text()}\n\n${await pageAfterWrites(app, runs, framework)}`;
}

/** The next page of a framework's ledger after a write of ours to another framework that serves the same target. */
async function pageAfterWrites(app: App, runs: number, framework: string): Promise<string> {
  const plain = plainFramework('bench', 3);
  const times: number[] = [];
  let after = '';
  for (let run = -warmUps; run < runs; run++) {
    const properties = { id: 'bench:1', status: 'accepted', predicate: 'skos:relatedMatch', confidence: 0.5 + (run + warmUps) / 1_000, directness: 'direct', mappingSet: 'bench' };
    const graph = { ...plain, relationships: [...plain.relationships, link('ALIGNS_WITH', 'bench:1', 'sdg:16.4', properties)] };
    await applyChange(app.database, { origin: 'import:bench', who: 'The bench', summary: 'A write to another framework', graph });
    const path = `/gaps?framework=${framework}&against=sdg&limit=200${after && `&after=${after}`}`;
    const start = performance.now();
    const { next } = await app.get(path);
    if (run >= 0) times.push(performance.now() - start);
    after = typeof next === 'string' ? next : '';
  }
  const line = `The next page of 200 rows after a write of ours to another framework: ${show(median(times))} ms (worst ${show(Math.max(...times))} ms)`;
  tell(line);
  await applyChange(app.database, { origin: 'import:bench', who: 'The bench', summary: 'It goes', graph: { nodes: [], relationships: [] } });
  return line;
}

const at = process.argv.indexOf('--keep');
const kept = at > 0 ? process.argv[at + 1] : undefined;
const runs = Number(process.argv[2]) || 7;
const root = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
const read = readSeeds();
if (!read.ok) throw new Error('The seeds are not right: run npm run seeds:check');
const { seeds } = read;

async function measured(folder: string, [framework, other]: [string, string], load: (database: Database) => Promise<void>): Promise<string> {
  const filled = existsSync(folder);
  const app = await serve(folder);
  try {
    if (!filled) await load(app.database);
    const { counts } = await app.get('/health');
    return `${counts.nodes.toLocaleString('en')} nodes, ${counts.relationships.toLocaleString('en')} relationships\n\n${await measure(app, runs, framework, other)}`;
  } finally {
    await app.close();
  }
}

try {
  const loaded = async (database: Database) => {
    await migrate(database);
    await loadSeeds(database, seeds);
  };
  const small = await measured(join(root, 'seeds'), ['gpg2017', 'sf2022'], loaded);
  const large = await measured(kept ?? join(root, 'large'), ['org042', 'org100'], async (database) => {
    await loaded(database);
    await loadLargeGraph(database, million, seeds, tell);
  });
  const machine = `${cpus().length} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  console.log(`Medians of ${runs} runs on ${machine}\n\n## Seeds: ${small}\n\n## Large graph: ${large}`);
} finally {
  await rm(root, { recursive: true, force: true });
}
