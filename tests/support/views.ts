import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { type WatchedPage, launchBrowser, openPage } from './browser.ts';

export { settled } from './calls.ts';

type Size = Parameters<typeof openPage>[2];

/**
 * A browser for the tests of one file. `open` opens a path of the app in a page of its own; after each test every
 * page must have been quiet: no console error, no broken script, no request to another host.
 */
export function useBrowser(): { open(path: string, size?: Size): Promise<Page>; expect(noise: RegExp): void } {
  let browser: Browser;
  let pages: WatchedPage[] = [];
  let expected: RegExp[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const open = pages;
    const allowed = expected;
    pages = [];
    expected = [];
    for (const { page } of open) await page.context().close();
    for (const watched of open) watched.expectQuiet(...allowed);
  });
  return {
    async open(path, size) {
      const watched = await openPage(browser, inject('app').address, size);
      pages.push(watched);
      await watched.page.goto(path);
      return watched.page;
    },
    expect: (noise) => expected.push(noise),
  };
}

/** The status line of Explore once there is a picture, such as "57 nodes, 20 links shown". */
export const shown = (page: Page): Locator => page.getByText(/^[1-9][\d,]* nodes?, [\d,]+ links? shown$/);

/** Numbers of the status line. */
export async function countShown(page: Page): Promise<{ nodes: number; links: number }> {
  const [nodes = 0, links = 0] = ((await shown(page).textContent()) ?? '').replaceAll(',', '').match(/\d+/g)?.map(Number) ?? [];
  return { nodes, links };
}

/** The details panel. */
export const details = (page: Page): Locator => page.getByRole('region', { name: 'Details' });

/** A concept or a line in the outline, which is the canvas for the keyboard and for screen readers. */
export const outlined = (page: Page, name: string | RegExp): Locator => page.getByRole('treeitem', { name }).first();

/** The text of the query editor. */
export const editor = (page: Page): Locator => page.locator('.cm-content');

/** Replaces what stands in the query editor. */
export async function write(page: Page, text: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}
