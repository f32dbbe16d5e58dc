/**
 * `npm run bench -- frames`: frames a second of our canvas while it is panned and zoomed, beside sigma.js with the same
 * nodes, edges, places and rule for names, in the same browser, by turns. Prints a table with the ratio of both.
 */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { launchBrowser } from '../support/browser.ts';

const sizes = [60, 300, 1000, 3000];
const rounds = 3;

const server = await createServer({ configFile: false, root: fileURLToPath(new URL('../..', import.meta.url)), server: { port: 0, host: '127.0.0.1' }, logLevel: 'error', optimizeDeps: { include: ['cytoscape', 'sigma', 'graphology', 'd3-force', 'd3-hierarchy'] } });
await server.listen();
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}tests/bench/frames/index.html`);
  await page.waitForFunction('window.frames !== undefined && typeof window.frames === "function"');
  process.stdout.write('| elements | movement | Plumbline | sigma.js | ratio |\n|---:|---|---:|---:|---:|\n');
  for (const size of sizes) {
    for (const movement of ['pan', 'zoom']) {
      const rates: Record<string, number[]> = { plumbline: [], sigma: [] };
      let drawn = 0;
      for (let round = 0; round < rounds; round += 1) {
        for (const which of ['plumbline', 'sigma']) {
          const found = await page.evaluate<{ rate: number; drawn: number }>(`window.frames('${which}', ${size}, '${movement}')`);
          rates[which]?.push(found.rate);
          drawn = found.drawn;
        }
      }
      const [ours, theirs] = [median(rates.plumbline), median(rates.sigma)];
      process.stdout.write(`| ${drawn} | ${movement} | ${ours.toFixed(1)} | ${theirs.toFixed(1)} | ${(ours / theirs).toFixed(2)} |\n`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

function median(values: readonly number[] = []): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
