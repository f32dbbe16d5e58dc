/**
 * How long the ledger, coverage and paths take through the API, beside the best Cypher that we could write by hand for the
 * same question over the bare driver: on the seeds, and on a graph of a million concepts. Each takes its turn; prints a
 * markdown table of medians. What the other analyses take is listed without a comparison.
 *
 * `npm run bench -- analyses [runs, 7 by default] [--keep FOLDER]`; FOLDER holds the large graph for the next time.
 */
import { applyChange } from '../../server/changes/apply.ts';
import { link, plainFramework } from '../support/wantedGraph.ts';
import { byHand, others } from './byHand.ts';
import { type App, askTwice, compareAll, median, onBothGraphs, show, table, tell, warmUps } from './served.ts';

/** The questions that have a query by hand, then the others. */
async function measure(app: App, runs: number, framework: string, other: string): Promise<string> {
  const compared = await compareAll(app, runs, byHand(framework));
  const alone = table(['', 'API, first after a write, ms', 'API, next, ms']);
  for (const path of others(framework, other)) {
    const times: [number, number][] = [];
    for (let run = -2; run < runs; run++) times.push(await askTwice(app, { path }, run));
    alone.add([`\`${path}\``, ...[0, 1].map((at) => show(median(times.slice(2).map((pair) => pair[at]!))))]);
  }
  return `${compared}\n\n${alone.text()}\n\n${await pageAfterWrites(app, runs, framework)}`;
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
    const { next } = await app.ask({ path });
    if (run >= 0) times.push(performance.now() - start);
    after = typeof next === 'string' ? next : '';
  }
  const line = `The next page of 200 rows after a write of ours to another framework: ${show(median(times))} ms (worst ${show(Math.max(...times))} ms)`;
  tell(line);
  await applyChange(app.database, { origin: 'import:bench', who: 'The bench', summary: 'It goes', graph: { nodes: [], relationships: [] } });
  return line;
}

await onBothGraphs((app, runs, graph) => (graph === 'seeds' ? measure(app, runs, 'gpg2017', 'sf2022') : measure(app, runs, 'org042', 'org100')));
