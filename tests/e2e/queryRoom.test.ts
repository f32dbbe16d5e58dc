import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { layoutNames } from '../../client/graph/layouts/placed.ts';
import { details, editor, outlined, useBrowser, write } from '../support/views.ts';

const browser = useBrowser();
const sizes = [
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844, dark: true }],
] as const;

async function graphOf(query: string, size?: Parameters<typeof browser.open>[1]): Promise<Page> {
  const page = await browser.open(`/query?query=${encodeURIComponent(query)}&show=graph`, size);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByRole('group', { name: 'View of the graph' }).waitFor();
  return page;
}
const heightOfGraph = async (page: Page) => (await page.locator('canvas').first().boundingBox())?.height ?? 0;
const pairs = 'MATCH (o:Objective)-[a:ALIGNS_WITH]->(t:SDGTarget) RETURN o, a, t LIMIT 12';

describe.each(sizes)('the graph of an answer on %s', (_, size) => {
  test('fills the view and goes back, by button and by Escape', async () => {
    const page = await graphOf(pairs, size);
    const before = await heightOfGraph(page);
    await page.getByRole('button', { name: 'Enlarge' }).click();
    await editor(page).waitFor({ state: 'hidden' });
    await expect.poll(() => heightOfGraph(page)).toBeGreaterThan(before + 100);
    await page.keyboard.press('Escape');
    await editor(page).waitFor();
    await expect.poll(() => heightOfGraph(page)).toBe(before);
    await page.getByRole('button', { name: 'Enlarge' }).press('Enter');
    await editor(page).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Back beside the query' }).click();
    await editor(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  });
});

describe('the graph of an answer', () => {
  test('is laid out as a person chooses among the layouts of Explore, and a link keeps the choice', async () => {
    const page = await graphOf(pairs);
    const choice = page.getByLabel('Layout');
    expect(await choice.locator('option').count()).toBe(layoutNames.length);
    const first = await choice.inputValue();
    const other = layoutNames.find((name) => name !== first) ?? '';
    await choice.selectOption(other);
    await expect.poll(() => new URL(page.url()).searchParams.get('layout')).toBe(other);
    await page.reload();
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    expect(await page.getByLabel('Layout').inputValue()).toBe(other);
    await page.getByLabel('Layout').selectOption(first);
    await expect.poll(() => new URL(page.url()).searchParams.has('layout')).toBe(false);
  });

  test('shows the details of what is chosen while it is enlarged', async () => {
    const page = await graphOf("MATCH (o:Objective {id: 'gpg2017:1.1'})-[a:ALIGNS_WITH]->(t:SDGTarget) RETURN o, a, t");
    await page.getByRole('button', { name: 'Enlarge' }).click();
    await outlined(page, /Identify and arrest/).focus();
    await page.keyboard.press('Enter');
    await details(page).waitFor();
    await editor(page).waitFor({ state: 'hidden' });
  });
});

describe('the list of queries', () => {
  const list = (page: Page) => page.getByRole('navigation', { name: 'Named queries' });
  const button = (page: Page) => page.getByRole('button', { name: 'Queries and history' });

  test('is put away and taken out, by button and keys, and stays so over a reload', async () => {
    const page = await browser.open('/query');
    await list(page).waitFor();
    await button(page).click();
    await list(page).waitFor({ state: 'hidden' });
    expect(await button(page).getAttribute('aria-expanded')).toBe('false');
    await page.reload();
    await editor(page).waitFor();
    expect(await list(page).isVisible()).toBe(false);
    await write(page, 'RETURN 1');
    await page.keyboard.press('Control+Alt+b');
    await list(page).waitFor();
    expect(await editor(page).textContent()).toBe('RETURN 1');
    await page.getByLabel('Find a query').focus();
    await page.keyboard.press('Control+Alt+b');
    await list(page).waitFor({ state: 'hidden' });
    expect(await button(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('gives way to an aid where both have no room, and comes back', async () => {
    const page = await browser.open('/query', { width: 1100, height: 800 });
    await page.getByRole('button', { name: 'Schema' }).click();
    await list(page).waitFor({ state: 'hidden' });
    await button(page).click();
    await list(page).waitFor();
    await page.getByRole('complementary', { name: 'Schema' }).waitFor({ state: 'hidden' });
  });

  test('is out of the way on a phone until it is asked for, and again once something is chosen', async () => {
    const page = await browser.open('/query', { width: 390, height: 844 });
    await editor(page).waitFor();
    expect(await list(page).isVisible()).toBe(false);
    await button(page).click();
    await list(page).getByRole('button', { name: /Alignments of one framework by SDG/ }).click();
    await list(page).waitFor({ state: 'hidden' });
    await page.getByRole('tab', { name: 'Alignments of one framework by SDG' }).waitFor();
    await button(page).click();
    await page.reload();
    await list(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
