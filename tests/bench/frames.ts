/**
 * `npm run bench -- frames`: frames a second of our canvas while it is panned and zoomed, beside sigma.js with the same
 * nodes, edges, places and rule for names, in the same browser, by turns; then what each measure of ours brings, drawn
 * without it. Prints a table of each.
 */
import { openCanvasPage } from '../support/canvas/open.ts';

const rounds = 3;
const movements = ['pan', 'zoom'];
/** Our canvas as it is, then with one of its measures undone, then with none; see tests/support/canvas/page.ts. */
const variants = ['plumbline', 'with names', 'with arrows', 'with all pixels', 'without images', 'as at rest'];

const { page, close } = await openCanvasPage();
try {
  process.stdout.write('| elements | movement | Plumbline | sigma.js | ratio |\n|---:|---|---:|---:|---:|\n');
  for (const size of [60, 300, 1000, 3000]) {
    for (const movement of movements) {
      const { drawn, rates } = await byTurns(['plumbline', 'sigma'], size, movement);
      const [ours = 0, theirs = 0] = rates;
      write([String(drawn), movement, ours.toFixed(1), theirs.toFixed(1), (ours / theirs).toFixed(2)]);
    }
  }
  process.stdout.write(`\n| elements | movement | ${variants.join(' | ')} |\n|---:|---|${'---:|'.repeat(variants.length)}\n`);
  for (const size of [300, 1000]) {
    for (const movement of movements) {
      const { drawn, rates } = await byTurns(variants, size, movement);
      write([String(drawn), movement, ...rates.map((rate) => rate.toFixed(1))]);
    }
  }
} finally {
  await close();
}

/** The median rate of each, and how many elements they drew. */
async function byTurns(names: readonly string[], size: number, movement: string): Promise<{ drawn: number; rates: number[] }> {
  const found = new Map<string, number[]>(names.map((name) => [name, []]));
  let drawn = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const frames = await page.evaluate<{ rate: number; drawn: number }>(`window.frames('${name}', ${size}, '${movement}')`);
      found.get(name)?.push(frames.rate);
      drawn = frames.drawn;
    }
  }
  return { drawn, rates: [...found.values()].map(median) };
}

function write(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
