import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { createServer } from 'vite';
import { launchBrowser } from '../browser.ts';

/** The page on which the canvas alone is drawn, for pictures that no graph at hand has; see page.ts for what it can be asked. */
export async function openCanvasPage(): Promise<{ page: Page; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    server: { port: 0, host: '127.0.0.1', watch: null },
    logLevel: 'error',
    optimizeDeps: { include: ['cytoscape', 'sigma', 'graphology', 'd3-force', 'd3-hierarchy'] },
  });
  await server.listen();
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}tests/support/canvas/index.html`);
  await page.waitForFunction('typeof window.names === "function"');
  return {
    page,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
