import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { details, outlined, settled, shown, useBrowser } from '../support/views.ts';

const browser = useBrowser();
const phone = { width: 390, height: 844 };

/** What has the focus, by its name. */
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? '');
const isFocused = (locator: Locator): Promise<boolean> => locator.evaluate((it) => it === document.activeElement);

/** Something of each view that opens the details, and is there again when they are closed. */
const openers: Record<string, (page: Page) => Locator> = {
  '/coverage': (page) => page.getByRole('gridcell', { name: /alignment/ }).nth(8),
  '/gaps': (page) => page.getByRole('grid').getByRole('row').nth(3),
  '/lineage': (page) => page.getByRole('button', { name: /^1 Trusted information/ }),
};

describe('the keyboard', () => {
  test.each([
    ['/overview', {}],
    ['/gaps', {}],
    ['/lineage?selected=sf2022:1', {}],
    ['/query', {}],
    ['/findings', phone],
  ])('finds the skip link first on %s, then the search', async (path, size) => {
    const page = await browser.open(path, size);
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Gaps' }).waitFor();
    await settled(page);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the view');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^Search/);
  });

  test('skips to the view with the skip link', async () => {
    const page = await browser.open('/gaps');
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

describe('Escape', () => {
  test.each(Object.entries(openers))('closes the details in %s, from the view and from the panel', async (path, opener) => {
    const page = await browser.open(path);
    const one = opener(page);
    await one.click();
    await details(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => details(page).count()).toBe(0);
    expect(await isFocused(one)).toBe(true);
    await page.keyboard.press('Enter');
    await details(page).getByRole('link').first().focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => details(page).count()).toBe(0);
    await expect.poll(() => isFocused(one)).toBe(true);
  });

  test('closes the details in Explore, and those of a link that named them', async () => {
    const page = await browser.open('/explore?selected=sf2022:1');
    await details(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => details(page).count()).toBe(0);
    await shown(page).waitFor();
    const one = outlined(page, /Trusted information/);
    await one.focus();
    await page.keyboard.press(' ');
    await details(page).getByRole('link').first().focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => details(page).count()).toBe(0);
    await expect.poll(() => isFocused(one)).toBe(true);
  });

  test('is first for what lies over the page or empties by it', async () => {
    const page = await browser.open('/gaps?selected=sf2022:1');
    await details(page).waitFor();
    await page.getByRole('button', { name: /^What counts/ }).click();
    await page.getByRole('dialog', { name: 'What counts' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'What counts' }).waitFor({ state: 'hidden' });
    await page.getByLabel('Words in the list').fill('police');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Words in the list').inputValue()).toBe('');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Search concepts' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Search concepts' }).waitFor({ state: 'hidden' });
    expect(await details(page).count()).toBe(1);
    await page.getByLabel('Words in the list').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => details(page).count()).toBe(0);
  });

  test('is first for the filters of Explore', async () => {
    const page = await browser.open('/explore?selected=sf2022:1');
    await shown(page).waitFor();
    await page.getByRole('button', { name: /^Filter/ }).first().click();
    const filters = page.getByRole('region', { name: 'Filters' });
    await filters.getByRole('button', { name: 'Close the filters' }).focus();
    await page.keyboard.press('Escape');
    await filters.waitFor({ state: 'hidden' });
    expect(await details(page).count()).toBe(1);
  });
});

/** Whether a thing can be seen in full above the details, or beside them. */
async function isClear(page: Page, one: Locator): Promise<boolean> {
  const [thing, panel, view] = await Promise.all([one.boundingBox(), details(page).boundingBox(), page.locator('#view-content').boundingBox()]);
  if (!thing || !panel || !view) return false;
  const within = thing.y >= view.y - 1 && thing.y + thing.height <= view.y + view.height + 1 && thing.x >= view.x - 1 && thing.x + thing.width <= view.x + view.width + 1;
  return within && (thing.y + thing.height <= panel.y + 1 || thing.x + thing.width <= panel.x + 1);
}

describe('what was pressed stays in sight', () => {
  test.each(Object.entries(openers))('in %s, above the sheet on a phone', async (path, opener) => {
    const page = await browser.open(path, phone);
    const one = opener(page);
    await one.click();
    await details(page).waitFor();
    await expect.poll(() => isClear(page, one)).toBe(true);
    const sheet = await details(page).boundingBox();
    expect(sheet?.height).toBeLessThanOrEqual(844 / 2);
    // The view above is still a place to scroll.
    const content = page.locator('#view-content');
    await content.hover({ position: { x: 20, y: 60 } });
    const moved = () => page.evaluate(() => [...document.querySelectorAll('#view-content, #view-content *')].reduce((sum, box) => sum + box.scrollTop, 0));
    const before = await moved();
    await page.mouse.wheel(0, before > 100 ? -80 : 80);
    await expect.poll(moved).not.toBe(before);
  });

  test('in Lineage, beside the panel on a wide page', async () => {
    const page = await browser.open('/lineage');
    const one = page.getByRole('button', { name: /^4 Enhance organizational/ });
    await one.click();
    await details(page).waitFor();
    await expect.poll(() => isClear(page, one)).toBe(true);
  });

  test('in Explore the picture takes what the sheet leaves', async () => {
    const page = await browser.open('/explore?selected=sf2022:1', phone);
    await shown(page).waitFor();
    await details(page).waitFor();
    const [canvas, sheet] = [await page.locator('canvas').first().boundingBox(), await details(page).boundingBox()];
    expect((canvas?.y ?? 0) + (canvas?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + 1);
    expect(canvas?.height).toBeGreaterThan(200);
  });
});
