import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { countShown, details, editor, shown, useBrowser, write } from '../support/views.ts';

const browser = useBrowser();

const ran = (page: Page) => page.getByRole('status').filter({ hasText: /\d+ rows? in/ });
const size = async () => ((await (await fetch(`${inject('app').address}/api/health`)).json()) as { counts: unknown }).counts;

describe('a query', () => {
  test('runs by Ctrl-Enter, is shown as a table and as a graph, and opens in Explore', async () => {
    const page = await browser.open('/query');
    await write(page, 'MATCH (o:Objective)-[a:ALIGNS_WITH]->(t:SDGTarget) WHERE o.id STARTS WITH "sf2022" RETURN o, a, t');
    await page.keyboard.press('Control+Enter');
    await ran(page).waitFor();
    await page.getByRole('columnheader', { name: 'o', exact: true }).waitFor();
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.getByRole('button', { name: 'Graph' }).click();
    await answer.getByRole('link', { name: 'Open in Explore' }).click();
    await shown(page).waitFor();
    await expect.poll(async () => (await countShown(page)).nodes).toBeGreaterThan(2);
    expect(new URL(page.url()).pathname).toBe('/explore');
  });

  test('shows exactly what it returned, and the links between that only when asked', async () => {
    const page = await browser.open('/query');
    await write(page, "MATCH (c:Concept) WHERE c.id IN ['sf2022:1', 'sf2022:1.1'] RETURN c");
    await page.keyboard.press('Control+Enter');
    await ran(page).waitFor();
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.getByRole('button', { name: 'Graph' }).click();
    const tree = page.getByRole('tree', { name: 'Graph of the answer' });
    const below = tree.locator('[role="treeitem"][aria-level="2"]');
    await tree.getByRole('treeitem').first().waitFor({ state: 'attached' });
    expect(await below.count()).toBe(0);
    await answer.getByRole('button', { name: 'All links between them' }).click();
    await expect.poll(() => below.count()).toBe(1);
  });

  test('of the library brings its parameters as a form', async () => {
    const page = await browser.open('/query');
    await page.getByRole('navigation', { name: 'Named queries' }).getByRole('button', { name: /Alignments of one framework by SDG/ }).click();
    const form = page.getByRole('form', { name: 'Parameters' }).or(page.getByLabel('Parameters')).first();
    await form.getByRole('combobox').first().selectOption('gpg2017');
    await page.getByRole('button', { name: 'Run' }).click();
    await ran(page).waitFor();
    await page.getByRole('gridcell', { name: 'Peace, justice and strong institutions' }).waitFor();
  });

  test('completes the names of this graph', async () => {
    const page = await browser.open('/query');
    await write(page, 'MATCH (o:Objec');
    await page.keyboard.press('Control+Space');
    await page.getByRole('option', { name: 'Objective' }).click();
    await expect.poll(() => editor(page).textContent()).toContain('MATCH (o:Objective');
  });

  test('with a mistake marks the place', async () => {
    browser.expect(/422/);
    const page = await browser.open('/query');
    await write(page, 'MATCH (n)\nRETRN n');
    await page.keyboard.press('Control+Enter');
    const alert = page.getByRole('alert');
    await alert.getByText('“RETRN” cannot stand here. Did you mean RETURN?').waitFor();
    await alert.getByText('What the database said').click();
    await alert.getByText(/^Invalid input 'RETRN': expected/).waitFor();
    await page.getByRole('button', { name: 'Line 2, column 1' }).waitFor();
    await page.locator('.cm-lintRange-error').first().waitFor();
  });

  test('that would write is refused with the rule, and changes nothing', async () => {
    browser.expect(/403/);
    const before = await size();
    const page = await browser.open('/query');
    await write(page, 'MATCH (n) DETACH DELETE n');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText(/reads only/).waitFor();
    expect(await size()).toEqual(before);
  });

  test('has an address that never runs it by itself', async () => {
    const page = await browser.open('/query');
    await write(page, 'RETURN 6 * 7 AS answer');
    await page.keyboard.press('Control+Enter');
    await ran(page).waitFor();
    const other = await browser.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await expect.poll(() => editor(other).textContent()).toContain('6 * 7');
    await other.getByRole('status').filter({ hasText: 'Not run yet' }).waitFor();
    await other.getByRole('button', { name: 'Run' }).click();
    await other.getByRole('gridcell', { name: '42' }).waitFor();
  });

  test('shows a concept of its answer in the details', async () => {
    const page = await browser.open('/query');
    await write(page, "MATCH (o:Objective {id: 'gpg2017:4.2'}) RETURN o");
    await page.keyboard.press('Control+Enter');
    await ran(page).waitFor();
    await page.getByRole('button', { name: /4\.2 Expand cybercrime/ }).or(page.getByRole('link', { name: /4\.2 Expand cybercrime/ })).first().click();
    await details(page).getByRole('heading', { name: 'Expand cybercrime investigative expertise' }).waitFor();
  });

  test('treats values as text, never as HTML', async () => {
    const page = await browser.open('/query');
    await write(page, "RETURN '<img src=x onerror=alert(1)>' AS html");
    await page.keyboard.press('Control+Enter');
    await page.getByRole('gridcell', { name: '<img src=x onerror=alert(1)>' }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('can be cancelled', async () => {
    const page = await browser.open('/query');
    await write(page, 'UNWIND range(1, 1000000000) AS x RETURN count(x)');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Run' }).waitFor();
    await page.getByText(/cancelled/i).first().waitFor();
  });
});
