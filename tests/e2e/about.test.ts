import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { viewTexts } from '../../client/shell/about/viewTexts.ts';
import { help, views } from '../../client/shell/views.ts';
import { details, useBrowser } from '../support/views.ts';

const browser = useBrowser();
const sizes = [
  ['wide and light', { width: 1440, height: 900 }],
  ['narrow and dark', { width: 390, height: 844, dark: true }],
] as const;

const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'What am I looking at?' });
const panel = (page: Page) => page.getByRole('dialog', { name: /^What am I looking at\?/ });

describe('what one looks at', () => {
  test.each(sizes)('is explained in every view, at the same place, %s', { timeout: 120_000 }, async (_, size) => {
    const page = await browser.open('/overview', size);
    const places = new Set<string>();
    for (const { path, word } of [...views, help]) {
      await page.goto(path);
      await button(page).click();
      await page.getByRole('dialog', { name: `What am I looking at? ${word}` }).waitFor();
      for (const paragraph of viewTexts[path]?.paragraphs ?? []) expect(await panel(page).getByText(paragraph).isVisible()).toBe(true);
      const box = await panel(page).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= size.width && box.y >= 0 && box.y + box.height <= size.height, path).toBe(true);
      const { x, y } = (await button(page).boundingBox()) ?? { x: 0, y: 0 };
      places.add(`${x} ${y}`);
    }
    expect([...places]).toHaveLength(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
  });

  test('is asked with keys alone, and Escape closes it before the details', async () => {
    const page = await browser.open('/gaps?selected=sf2022:1');
    await details(page).waitFor();
    await button(page).focus();
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    await page.getByRole('button', { name: 'What am I looking at?', expanded: true }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^\/help\/definitions.*#the-gap-ledger$/);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    expect(await button(page).evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await details(page).count()).toBe(1);
  });

  test('leads to the definition, on its heading, and closes', async () => {
    const page = await browser.open('/lineage');
    await button(page).click();
    await panel(page).getByRole('link', { name: 'New, dropped, reaches' }).click();
    await page.waitForURL(/\/help\/definitions#lineage$/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Lineage');
    expect(await panel(page).isVisible()).toBe(false);
    // From one definition to another, within the page.
    await button(page).click();
    await panel(page).getByRole('link', { name: 'The states of the gap ledger' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('The gap ledger');
  });
});
