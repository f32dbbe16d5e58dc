import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { editor, useBrowser, write } from '../support/views.ts';

const browser = useBrowser();
const address = () => inject('app').address;
const api = async (path: string, init?: RequestInit) => (await fetch(`${address()}/api${path}`, init)).json();
const save = (question: object, title = 'Gaps before the review'): Promise<any> =>
  api('/findings', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ title, author: 'Ana', question }) });
const rows = async (page: Page, name: string) => Number(await page.getByRole('grid', { name }).getAttribute('aria-rowcount')) - 1;

afterEach(async () => {
  for (const { id } of (await api('/findings')).items) await fetch(`${address()}/api/findings/${id}`, { method: 'DELETE' });
});

describe('a finding', () => {
  test('of a query is saved from the Query view, signed, and listed', async () => {
    const page = await browser.open('/query');
    await editor(page).waitFor();
    await write(page, "MATCH (n:Goal) WHERE n.id STARTS WITH 'sf2022' RETURN n.id AS id");
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Save finding' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save as a finding' });
    await dialog.getByLabel('Title').fill('Goals of 2022');
    await dialog.getByLabel('Your name').fill('Ana Ruiz');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('dialog', { name: 'Finding saved' }).getByRole('link', { name: 'Goals of 2022' }).click();
    await page.getByRole('heading', { name: 'Goals of 2022' }).waitFor();
    await expect.poll(() => rows(page, 'Rows of the finding')).toBe(4);
    await page.getByRole('article').getByRole('link', { name: 'Findings' }).click();
    await page.getByRole('grid', { name: 'Findings' }).getByText('Ana Ruiz').waitFor();
  });

  test('of a query that was cut says so on its page, in its report and in the list', async () => {
    const { id } = await save({ kind: 'query', query: 'UNWIND range(1, 50) AS n RETURN n', limit: 10 }, 'Cut');
    const cut = 'Only the first 10 rows: the query has more, and was cut at its row limit.';
    const page = await browser.open(`/findings/${id}`);
    await page.getByText(cut).waitFor();
    const [report] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'Report', exact: true }).click()]);
    await report.getByText(cut).waitFor();
    await page.getByRole('article').getByRole('link', { name: 'Findings' }).click();
    await page.getByRole('grid', { name: 'Findings' }).getByText('only the first 10 rows').waitFor();
  });

  test('is printed without the shell, and its report can be read on a phone', async () => {
    const { id } = await save({ kind: 'gaps', parameters: { framework: 'sf2022' } });
    const page = await browser.open(`/findings/${id}`);
    await page.getByRole('grid', { name: 'Rows of the finding' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText('To print all, open the report').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    const report = await browser.open(`/api/findings/${id}/report`, { width: 390, height: 844 });
    expect(await report.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    // Whole words: a column as narrow as a letter is as high as its word is long.
    expect((await report.getByRole('row', { name: /No counterpart/ }).first().boundingBox())?.height).toBeLessThan(40);
  });

  test('has a page with the numbers of the API, its report and its CSV', async () => {
    const { id } = await save({ kind: 'gaps', parameters: { framework: 'sf2022' } });
    const finding = await api(`/findings/${id}`);
    const page = await browser.open(`/findings/${id}`);
    await page.getByRole('heading', { name: 'Gaps before the review' }).waitFor();
    await expect.poll(() => rows(page, 'Rows of the finding')).toBe(finding.total);
    await page.getByRole('region', { name: 'Counts' }).getByText(`No counterpart ${finding.counts['no-counterpart']}`).waitFor();

    const take = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()]);
      return { path: await download.path(), name: download.suggestedFilename() };
    };
    const csv = await take('CSV');
    expect(csv.name).toBe(`${id}.csv`);
    const lines = (await readFile(csv.path, 'utf8')).trim().split('\r\n');
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(finding.rows.map((row: any) => row[0]));

    const report = await take('HTML');
    const offline = await page.context().browser()!.newContext({ offline: true, javaScriptEnabled: false });
    const paper = await offline.newPage();
    const asked: string[] = [];
    paper.on('request', (request) => asked.push(request.url()));
    await paper.setContent(await readFile(report.path, 'utf8'));
    await paper.getByRole('heading', { name: 'Gaps before the review' }).waitFor();
    const count = paper.getByRole('row', { name: /No counterpart unaligned/ }).getByRole('cell').nth(3);
    expect(await count.textContent()).toBe(String(finding.counts['no-counterpart']));
    expect(await paper.getByRole('table').nth(1).locator('tbody tr').count()).toBe(finding.total);
    expect(asked).toEqual([]);
    await offline.close();
  });

  test('asked again shows what was added, what is gone, what changed', async () => {
    const { id } = await save({ kind: 'query', query: 'RETURN timestamp() AS now' }, 'The time');
    const page = await browser.open(`/findings/${id}`);
    await page.getByRole('button', { name: 'What changed since' }).click();
    await page.getByText('1 added, 1 gone, 0 changed.').waitFor();
    expect(await rows(page, 'Changes')).toBe(2);
    const again = await browser.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.getByText('1 added, 1 gone, 0 changed.').waitFor();
  });

  test('opens again in its view, and its Cypher in Query', async () => {
    const { id } = await save({ kind: 'gaps', parameters: { framework: 'gpg2017', state: 'unreviewed', crossCutting: 'exclude' } });
    const page = await browser.open(`/findings/${id}?part=question`);
    const query = page.getByRole('link', { name: 'Open in Query' });
    expect(await query.getAttribute('href')).toMatch(/^\/query\?named=gaps%2Fledger&.*p\.frameworks=gpg2017/);
    await page.getByRole('link', { name: 'Open in Gaps' }).click();
    await page.waitForURL((url) => url.pathname === '/gaps' && url.searchParams.get('state') === 'unreviewed');
    const { total } = await api('/gaps?framework=gpg2017&state=unreviewed&crossCutting=exclude');
    await expect.poll(async () => Number(await page.getByRole('grid').first().getAttribute('aria-rowcount')) - 1).toBe(total);
  });

  test('is deleted after a question, by keyboard too', async () => {
    const { id } = await save({ kind: 'gaps', parameters: { framework: 'sf2014' } });
    const page = await browser.open('/findings', { width: 390, height: 844 });
    await page.getByRole('grid', { name: 'Findings' }).getByRole('row', { name: /Gaps before the review/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(id));
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('No finding yet').waitFor();
    expect((await api('/findings')).total).toBe(0);
  });
});
