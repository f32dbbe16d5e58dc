/**
 * `npm run pictures`: Explore's three layouts with about 60, 300 and 1,000 concepts, for docs/explore.md. The first two are
 * the real app on the real data: as it opens, and with everything open. The data hold no 1,000, so those are generated.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { layoutNames } from '../client/graph/layouts/placed.ts';
import { launchBrowser, openPage } from './support/browser.ts';
import { openCanvasPage } from './support/canvas/open.ts';
import { withPalette } from './support/palettePng.ts';
import { startApp } from './support/runningApp.ts';
import { ownSeeds } from './support/seededFrameworks.ts';
import { steadyPicture } from './support/steadyPicture.ts';

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const size = { width: 1300, height: 760 };
/** Milliseconds that a page may take: one with everything open asks the graph for a lot. */
const patience = 180_000;

await mkdir(folder, { recursive: true });
await realPictures();
await generatedPictures();

async function realPictures(): Promise<void> {
  const app = await startApp();
  const browser = await launchBrowser();
  try {
    for (const layout of layoutNames) {
      await realPicture(browser, app.address, layout, []);
      await realPicture(browser, app.address, layout, wholes());
    }
  } finally {
    await browser.close();
    await app.stop();
  }
}

async function realPicture(browser: Browser, address: string, layout: string, open: readonly string[]): Promise<void> {
  const { page } = await openPage(browser, address);
  page.setDefaultTimeout(patience);
  // The signs of what is unaligned come after the picture.
  const marked = page.waitForResponse('**/api/gaps/marks');
  await page.goto(`/explore?layout=${layout}${open.length === 0 ? '' : `&open=${open.join(',')}`}`);
  await page.getByText(/[1-9]\d* nodes?, .* shown/).waitFor();
  // The page as large as it must be for a canvas of the size that the pictures have.
  const before = await boxOfCanvas(page);
  await page.setViewportSize({ width: 1440 + size.width - before.width, height: 900 + size.height - before.height });
  await marked;
  await page.getByText('Arranging').waitFor({ state: 'hidden' });
  const { x, y } = await boxOfCanvas(page);
  await save(page, layout, open.length === 0 ? 60 : 300, { x, y, ...size });
  await page.context().close();
}

/** Everything that has parts, frameworks left out: those are open. */
function wholes(): string[] {
  const concepts = ownSeeds().frameworks.flatMap((framework) => framework.concepts);
  const parents = new Set(concepts.map(({ parent }) => parent));
  return concepts.map(({ id }) => id).filter((id) => parents.has(id));
}

async function boxOfCanvas(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator('canvas').first().boundingBox();
  if (!box) throw new Error('Explore has no canvas');
  return box;
}

async function generatedPictures(): Promise<void> {
  for (const layout of layoutNames) {
    const { page, close } = await openCanvasPage();
    try {
      page.setDefaultTimeout(patience);
      await page.evaluate(`window.show(1000, '${layout}')`);
      await save(page, layout, 1000, { x: 0, y: 0, ...size });
    } finally {
      await close();
    }
  }
}

/** Keeps the picture when it changes no more. */
async function save(page: Page, layout: string, count: number, clip: { x: number; y: number; width: number; height: number }): Promise<void> {
  const name = `explore-${layout}-${count}.png`;
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser');
  await writeFile(`${folder}${name}`, await withPalette(browser, await steadyPicture(page, { clip })));
  console.log(`docs/pictures/${name}`);
}
