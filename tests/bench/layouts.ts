/**
 * `npm run bench -- layouts`: our layouts, folded to the page as Explore does and whole, beside those that come with
 * cytoscape or for it, on the same pictures: time, and what can be counted of the result. Prints a table for each size.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { arrange, type Arranged } from '../../client/graph/arrange/arrange.ts';
import { clustersLayout } from '../../client/graph/layouts/clusters.ts';
import { columnsLayout } from '../../client/graph/layouts/columns.ts';
import { type LayoutName, layoutNames, type Placed } from '../../client/graph/layouts/placed.ts';
import { ringsLayout } from '../../client/graph/layouts/rings.ts';
import type { Picture } from '../../client/graph/picture.ts';
import { pictureOfNodes } from '../support/pictures.ts';
import { measured, type Measures } from './pictureMeasures.ts';
import { type Page, stockLayouts, type StockTask } from './stockLayouts.ts';
import { timed } from './timed.ts';

const sizes = [60, 300, 1000];
/** Milliseconds that a stock layout may take. */
const patience = 180_000;
const page: Page = { width: 950, height: 640 };

interface Row {
  name: string;
  isStock: boolean;
  ms: number;
  /** Null where the layout was ended before it had an answer. */
  found: Measures | null;
}

const whole: Record<string, (picture: Picture) => Placed> = {
  columns: (picture) => columnsLayout(picture),
  clusters: (picture) => clustersLayout(picture, 'wide'),
  rings: (picture) => ringsLayout(picture, 'wide'),
};
const folded = (picture: Picture, layout: LayoutName): Arranged => arrange(picture, { layout, narrow: false, room: page, opened: [] });

// The first calls pay for compiling.
for (const layout of layoutNames) folded(pictureOfNodes(60), layout);

for (const size of sizes) {
  const picture = pictureOfNodes(size);
  const rows: Row[] = [
    ...layoutNames.map((layout) => own(`${layout}, folded`, () => folded(picture, layout))),
    ...Object.entries(whole).map(([name, place]) => own(`${name}, whole`, () => ({ picture, placed: place(picture) }))),
  ];
  for (const name of Object.keys(stockLayouts)) rows.push(await stock(picture, { name, size, page }));
  write(picture, rows);
}

function own(name: string, draw: () => Pick<Arranged, 'picture' | 'placed'>): Row {
  const { ms, answer } = timed(draw);
  return said({ name, isStock: false, ms, found: measured(answer.picture, answer.placed, page) });
}

async function stock(picture: Picture, task: StockTask): Promise<Row> {
  const child = fork(fileURLToPath(new URL('./stockRun.ts', import.meta.url)), { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
  const answer = await new Promise<ReturnType<typeof timed<Placed>> | null>((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), patience);
    child.once('message', resolve as (message: unknown) => void).once('error', reject).once('exit', () => clearTimeout(timer));
    child.send(task);
  });
  child.kill();
  return said({ name: task.name, isStock: true, ms: answer?.ms ?? patience, found: answer && measured(picture, answer.answer, page) });
}

function said(row: Row): Row {
  process.stderr.write(`${row.name}: ${row.ms.toFixed(1)} ms\n`);
  return row;
}

function write({ nodes, edges }: Picture, rows: readonly Row[]): void {
  const stocks = rows.filter(({ isStock }) => isStock);
  const found = stocks.flatMap((row) => row.found ?? []);
  const fastest = Math.min(...stocks.map(({ ms }) => ms));
  const fewest = Math.min(...found.map(({ crossings }) => crossings));
  const largest = Math.max(...found.map(({ smallest }) => smallest));
  const line = (...cells: (string | number)[]): unknown => process.stdout.write(`| ${cells.join(' | ')} |\n`);
  process.stdout.write(`\n## ${nodes.length} concepts, ${edges.length} edges\n\n`);
  line('layout', 'ms', '÷ fastest', 'overlaps', 'crossings', '÷ fewest', 'page used', 'smallest, px', '÷ largest', 'nodes drawn', 'concepts');
  process.stdout.write(`|---|${'---:|'.repeat(10)}\n`);
  for (const { name, ms, found: row } of rows) {
    if (row === null) {
      line(name, `ended after ${ms}`, ...Array.from({ length: 9 }, () => '–'));
      continue;
    }
    // What is folded has fewer lines to cross.
    const ratio = row.nodes === nodes.length ? (row.crossings / fewest).toFixed(2) : '–';
    line(name, ms.toFixed(1), (ms / fastest).toFixed(2), row.overlaps, row.crossings, ratio, `${Math.round(row.share * 100)} %`, row.smallest.toFixed(1), (row.smallest / largest).toFixed(2), row.nodes, row.concepts);
  }
}
