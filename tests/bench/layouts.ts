/**
 * `npm run bench -- layouts`: our layouts, folded to the page as Explore does and whole, beside those that come with
 * cytoscape or for it, on the same pictures: time, and what can be counted of the result. Prints a table for each size.
 */
import { arrange, type Arranged } from '../../client/graph/arrange/arrange.ts';
import { clustersLayout } from '../../client/graph/layouts/clusters.ts';
import { columnsLayout } from '../../client/graph/layouts/columns.ts';
import { layoutNames, type Placed } from '../../client/graph/layouts/placed.ts';
import { ringsLayout } from '../../client/graph/layouts/rings.ts';
import type { Picture } from '../../client/graph/picture.ts';
import { pictureOfNodes } from '../support/pictures.ts';
import { measured, type Measures } from './pictureMeasures.ts';
import { type Page, stockLayouts } from './stockLayouts.ts';

const sizes = [60, 300, 1000];
const runs = 3;
/** Milliseconds after which one run is enough. */
const long = 10_000;
const page: Page = { width: 950, height: 640 };

interface Row extends Measures {
  name: string;
  ms: number;
  isStock: boolean;
}

type Drawn = Pick<Arranged, 'picture' | 'placed'>;

const whole: Record<string, (picture: Picture) => Placed> = {
  columns: (picture) => columnsLayout(picture),
  clusters: (picture) => clustersLayout(picture, 'wide'),
  rings: (picture) => ringsLayout(picture, 'wide'),
};

// The first calls pay for compiling.
for (const layout of layoutNames) arrange(pictureOfNodes(60), { layout, narrow: false, room: page, opened: [] });
for (const place of Object.values(stockLayouts)) place(pictureOfNodes(60), page);

for (const size of sizes) {
  const picture = pictureOfNodes(size);
  const rows: Row[] = [
    ...layoutNames.map((layout) => row(`${layout}, folded`, false, () => arrange(picture, { layout, narrow: false, room: page, opened: [] }))),
    ...Object.entries(whole).map(([name, place]) => row(`${name}, whole`, false, () => ({ picture, placed: place(picture) }))),
    ...Object.entries(stockLayouts).map(([name, place]) => row(name, true, () => ({ picture, placed: place(picture, page) }))),
  ];
  write(picture, rows);
}

function row(name: string, isStock: boolean, draw: () => Drawn): Row {
  const times: number[] = [];
  let drawn: Drawn;
  do {
    const start = performance.now();
    drawn = draw();
    times.push(performance.now() - start);
  } while (times.length < runs && (times[0] ?? 0) < long);
  const ms = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  process.stderr.write(`${name}: ${ms.toFixed(1)} ms\n`);
  return { name, isStock, ms, ...measured(drawn.picture, drawn.placed, page) };
}

function write({ nodes, edges }: Picture, rows: readonly Row[]): void {
  const stock = rows.filter(({ isStock }) => isStock);
  const fastest = Math.min(...stock.map(({ ms }) => ms));
  const fewest = Math.min(...stock.map(({ crossings }) => crossings));
  const largest = Math.max(...stock.map(({ smallest }) => smallest));
  const line = (...cells: (string | number)[]): unknown => process.stdout.write(`| ${cells.join(' | ')} |\n`);
  process.stdout.write(`\n## ${nodes.length} concepts, ${edges.length} edges\n\n`);
  line('layout', 'ms', '÷ fastest', 'overlaps', 'crossings', '÷ fewest', 'page used', 'smallest, px', '÷ largest', 'nodes drawn', 'concepts');
  process.stdout.write(`|---|${'---:|'.repeat(10)}\n`);
  for (const { name, ms, overlaps, crossings, share, smallest, nodes: drawn, concepts } of rows) {
    // What is folded has fewer lines to cross.
    const ratio = drawn === nodes.length ? (crossings / fewest).toFixed(2) : '–';
    line(name, ms.toFixed(1), (ms / fastest).toFixed(2), overlaps, crossings, ratio, `${Math.round(share * 100)} %`, smallest.toFixed(1), (smallest / largest).toFixed(2), drawn, concepts);
  }
}
