import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/views.ts';

const browser = useBrowser();

async function open(text: string, size?: Parameters<typeof browser.open>[1]): Promise<Page> {
  const page = await browser.open(`/query?query=${encodeURIComponent(text)}`, size);
  await page.getByRole('status').filter({ hasText: 'Not run yet' }).waitFor();
  return page;
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });
const goals = "MATCH (g:Goal) WHERE g.id STARTS WITH 'sf2022' RETURN g.code AS code, g.title AS title, g";

async function saved(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), answer(page).getByRole('button', { name, exact: true }).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

describe('the plan', () => {
  test('of EXPLAIN is shown in plain words, and nothing is run', async () => {
    const page = await open(goals);
    await press(page, 'Explain');
    await page.getByRole('status').filter({ hasText: 'Planned, not run' }).waitFor();
    const tree = page.getByRole('tree', { name: /^Plan/ });
    await tree.getByRole('treeitem', { name: /takes all nodes with a label|looks nodes up by an index/ }).first().waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
  });

  test('of PROFILE has rows and db hits, marks the costly step in words, and is walked by keys', async () => {
    const page = await open(goals);
    await press(page, 'Profile');
    const tree = page.getByRole('tree', { name: /^Plan/ });
    await tree.getByRole('treeitem', { name: /costliest step/ }).waitFor();
    await tree.getByText('costliest step').waitFor();
    const steps = await tree.getByRole('treeitem').count();
    await tree.getByRole('treeitem').first().focus();
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-step'))).not.toBe('0');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    expect(await tree.getByRole('treeitem').count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await tree.getByRole('treeitem').count()).toBe(steps);
    await answer(page).getByRole('button', { name: 'Table' }).click();
    await page.getByRole('gridcell').first().waitFor();
  });
});

describe('the answer', () => {
  test('is shown raw, as the server gave it', async () => {
    const page = await open('RETURN 9007199254740993 AS big');
    await press(page, 'Run');
    await answer(page).getByRole('button', { name: 'Raw' }).click();
    await expect.poll(() => answer(page).getByLabel('Answer as JSON').textContent()).toContain('"value": "9007199254740993"');
  });

  test('is filtered, sorted and saved as CSV as it is shown, and whole as JSON', async () => {
    const page = await open(goals);
    await press(page, 'Run');
    await page.getByRole('columnheader', { name: 'title' }).getByRole('button').click();
    await page.getByRole('columnheader', { name: 'title' }).getByRole('button').click();
    await page.getByRole('searchbox', { name: 'Filter the rows' }).fill('sf2022');
    await page.getByRole('searchbox', { name: 'Filter the rows' }).fill('innovat');
    await page.getByText(/^\d of 4 rows$/).waitFor();
    const csv = await saved(page, 'CSV');
    expect(csv.name).toMatch(/^plumbline-answer-.*\.csv$/);
    expect(csv.text.trimEnd().split('\r\n').length).toBeLessThan(5);
    const json = JSON.parse((await saved(page, 'JSON')).text);
    expect(json.rows).toHaveLength(4);
    expect(json.rows[0][2]).toMatchObject({ $type: 'node' });
  });

  test('is saved as a picture, PNG and SVG', async () => {
    const page = await open("MATCH p = (:Goal {id: 'sf2022:1'})<-[:PART_OF]-() RETURN p");
    await press(page, 'Run');
    await answer(page).getByRole('button', { name: 'Graph' }).click();
    const svg = await saved(page, 'SVG');
    expect(svg.text).toMatch(/^<svg/);
    const [png] = await Promise.all([page.waitForEvent('download'), answer(page).getByRole('button', { name: 'PNG' }).click()]);
    expect((await readFile(await png.path())).subarray(1, 4).toString()).toBe('PNG');
  });

  test('shows its first rows while the rest is coming, and is cancelled then', async () => {
    const page = await open(
      'UNWIND range(1, 9000) AS x CALL (x) { MATCH (a:Goal) MATCH (b:SDGTarget) WHERE a.title < b.title RETURN count(*) AS n } RETURN x, n',
    );
    await page.getByLabel('Most rows to show').selectOption('10000');
    await press(page, 'Run');
    await page.getByRole('status').filter({ hasText: /rows? so far/ }).waitFor();
    await page.getByRole('gridcell').first().waitFor();
    await press(page, 'Cancel');
    await page.getByRole('status').filter({ hasText: 'Cancelled' }).waitFor();
  });

  test('that was cut says so, and is run for more', async () => {
    const page = await open('UNWIND range(1, 1500) AS x RETURN x');
    await press(page, 'Run');
    await page.getByText('Cut after 1,000 rows.').waitFor();
    await press(page, 'Run for up to 10,000 rows');
    await page.getByRole('status').filter({ hasText: /1,500 rows in/ }).waitFor();
  });

  test('without rows names what the graph does not have', async () => {
    const page = await open('MATCH (n:Objectve) RETURN n');
    await press(page, 'Run');
    await page.getByText('The graph has no label Objectve.').waitFor();
  });

  test('without rows says on request which step found nothing', async () => {
    const page = await open("MATCH (o:Objective)-[:PART_OF]->(g:Goal) WHERE o.title CONTAINS 'zeppelin' RETURN o, g");
    await press(page, 'Run');
    await press(page, 'Why nothing?');
    await page.getByText(/none after it: the step that keeps the rows that fit/).waitFor();
  });
});

describe('help to write', () => {
  test('shows the schema of the live graph, and writes a pattern into the editor', async () => {
    const page = await browser.open('/query');
    await press(page, 'Schema');
    const panel = page.getByRole('complementary', { name: 'Schema' });
    await panel.getByText('169', { exact: true }).waitFor();
    await panel.getByRole('button', { name: 'What ALIGNS_WITH has' }).click();
    await panel.getByRole('button', { name: 'Objective → SDGTarget' }).click();
    await expect.poll(() => page.locator('.cm-content').textContent()).toContain('(a:Objective)-[r:ALIGNS_WITH]->(b:SDGTarget)');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('status').filter({ hasText: /rows in/ }).waitFor();
  });

  test('has a dozen examples that are put into the editor and run', async () => {
    const page = await browser.open('/query');
    await press(page, 'Examples');
    const panel = page.getByRole('complementary', { name: 'Examples' });
    await expect.poll(() => panel.getByRole('listitem').count()).toBe(12);
    await panel.getByRole('button', { name: /The shortest path/ }).click();
    await press(page, 'Run');
    await page.getByRole('status').filter({ hasText: /rows? in/ }).waitFor();
  });
});
