import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { formulas } from '../../client/views/overview/formulas.ts';
import { useBrowser } from '../support/views.ts';

const browser = useBrowser();
const phone = { width: 390, height: 844 };

const formula = (page: Page, figure: string) => page.getByRole('button', { name: `How is this counted? ${figure}` });
const panel = (page: Page, figure: string) => page.getByRole('dialog', { name: `How it is counted: ${figure}` });
async function overview(size?: { width: number; height: number; dark?: boolean }): Promise<Page> {
  const page = await browser.open('/overview', size);
  await page.getByRole('region', { name: 'Frameworks' }).getByRole('listitem').first().waitFor({ timeout: 45_000 });
  await page.getByRole('list', { name: 'Nothing serves' }).waitFor({ timeout: 45_000 });
  return page;
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('a figure of the Overview', () => {
  test('says on demand how it is counted, each of them, by mouse', async () => {
    const page = await overview();
    await formula(page, 'islands').waitFor({ timeout: 45_000 });
    for (const { figure, lines, anchor } of Object.values(formulas)) {
      await formula(page, figure).click();
      for (const line of lines) expect(await panel(page, figure).getByText(line, { exact: true }).isVisible()).toBe(true);
      expect(await panel(page, figure).getByRole('link', { name: 'Definition' }).getAttribute('href')).toBe(`/help/definitions#${anchor}`);
      const box = await panel(page, figure).boundingBox();
      expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1440 && box.y + box.height <= 900).toBe(true);
    }
    // Opening one closes the one before.
    expect(await page.getByRole('dialog').count()).toBe(1);
  });

  test('leads to its definition, on the heading, and Back to where one was', async () => {
    const page = await overview();
    const { figure } = formulas.headline;
    await formula(page, figure).click();
    await panel(page, figure).getByRole('link', { name: 'Definition' }).click();
    await page.waitForURL(/\/help\/definitions#the-gap-ledger$/);
    const heading = page.getByRole('heading', { name: 'The gap ledger' });
    await heading.waitFor();
    await expect.poll(() => focused(page)).toBe('The gap ledger');
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(120);
    expect(await page.title()).toBe('Definitions · Plumbline');
    await page.goBack();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/overview');
  });

  test('is asked with keys alone: Enter opens, Tab reaches the link, Escape closes and gives the focus back', async () => {
    const page = await overview();
    const { figure } = formulas.states;
    const button = formula(page, figure);
    await button.focus();
    await page.keyboard.press('Enter');
    await panel(page, figure).waitFor();
    await page.getByRole('button', { name: `How is this counted? ${figure}`, expanded: true }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Definition');
    await page.keyboard.press('Escape');
    await panel(page, figure).waitFor({ state: 'hidden' });
    expect(await button.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/help\/definitions#/);
  });

  test('is asked with a finger at phone width, and what it says stays in the window', async () => {
    const page = await overview(phone);
    await formula(page, 'islands').waitFor({ timeout: 45_000 });
    for (const { figure } of Object.values(formulas)) {
      await formula(page, figure).scrollIntoViewIfNeeded();
      const size = await formula(page, figure).boundingBox();
      expect(Math.min(size!.width, size!.height)).toBeGreaterThanOrEqual(24);
      await formula(page, figure).click();
      const box = (await panel(page, figure).boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
      expect(box.y + box.height).toBeLessThanOrEqual(844);
      await page.keyboard.press('Escape');
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('closes what it says when the page is moved, and on a press elsewhere', async () => {
    const page = await overview(phone);
    const { figure } = formulas.headline;
    await formula(page, figure).click();
    await page.mouse.move(200, 600);
    await page.mouse.wheel(0, 200);
    await panel(page, figure).waitFor({ state: 'hidden' });
    await formula(page, figure).click();
    await page.mouse.click(370, 700);
    await panel(page, figure).waitFor({ state: 'hidden' });
  });
});

describe('the definitions', () => {
  test('are reached from every view by the rail, and lead on within themselves', async () => {
    const page = await browser.open('/findings');
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Definitions' }).click();
    await page.getByRole('heading', { name: 'What each number means', level: 2 }).waitFor();
    expect(await page.getByRole('link', { name: 'Definitions', exact: true }).getAttribute('aria-current')).toBe('page');
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Islands' }).click();
    await expect.poll(() => focused(page)).toBe('Islands');
    await page.getByRole('article').getByRole('link', { name: 'Compare' }).click();
    await expect.poll(() => focused(page)).toBe('Compare');
    expect(new URL(page.url()).hash).toBe('#compare');
    await page.goBack();
    await expect.poll(() => focused(page)).toBe('Islands');
  });

  test.each([['#the-gap-ledger', 'The gap ledger'], ['#findings', 'Findings']])('open on %s from an address alone', async (hash, words) => {
    const page = await browser.open(`/help/definitions${hash}`);
    await expect.poll(() => focused(page)).toBe(words);
  });

  test.each(['#nowhere', '#%E0%A4%A', '#"]', '#root'])('open at the top where there is no heading %s', async (hash) => {
    const page = await browser.open(`/help/definitions${hash}`);
    await page.getByRole('heading', { name: 'What each number means' }).waitFor();
    expect((await page.getByRole('heading', { name: 'What each number means' }).boundingBox())?.y).toBeLessThan(120);
  });

  test.each([[false], [true]])('fit a phone, where tables are pushed aside (dark: %s)', async (dark) => {
    const page = await browser.open('/help/definitions', { ...phone, dark });
    await page.getByRole('heading', { name: 'What each number means' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await page.locator('#view-content').evaluate((view) => view.scrollWidth - view.clientWidth)).toBe(0);
    const table = page.getByRole('group', { name: 'Table' }).first();
    expect(await table.evaluate((frame) => frame.scrollWidth > frame.clientWidth)).toBe(true);
  });

  test('have one heading of the second level, and none that skips one', async () => {
    const page = await browser.open('/help/definitions');
    await page.getByRole('heading', { name: 'What each number means' }).waitFor();
    const levels = await page.getByRole('article').getByRole('heading').evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
    expect(levels.filter((level) => level === 2).length).toBe(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 1)).toBeLessThanOrEqual(1));
  });

  test('are printed whole, without the shell', async () => {
    const page = await browser.open('/help/definitions');
    await page.getByRole('heading', { name: 'What each number means' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.locator('#view-content').evaluate((view) => view.scrollHeight - view.clientHeight)).toBeLessThanOrEqual(0);
  });
});
