import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { csvFields } from '../support/csvFields.ts';
import { details, outlined, shown, useBrowser } from '../support/views.ts';

const browser = useBrowser();

interface Reach {
  row: string;
  column: string;
  count: number;
  best: number | null;
  state: string;
}
interface Coverage {
  rows: { id: string; title: string; parents: string[] }[];
  columns: { id: string }[];
  cells: Reach[];
  totals: Reach[];
  version: string;
}

const api = async (query: string): Promise<Coverage> => {
  const response = await fetch(`${inject('app').address}/api/coverage?level=all&${query}`);
  return (await response.json()) as Coverage;
};

// A Neo4j that has just started plans its first queries for seconds; no page waits for that here.
beforeAll(async () => {
  const answers = async () => {
    const { ok } = await fetch(`${inject('app').address}/api/coverage?level=all`);
    if (!ok) throw new Error('The coverage is not answered yet.');
  };
  await vi.waitFor(answers, { timeout: 120_000, interval: 500 });
});

async function coverage(path = '/coverage', size?: Parameters<typeof browser.open>[1]): Promise<Page> {
  const page = await browser.open(path, size);
  await page.getByText(/\d+ of \d+ rows/).waitFor();
  await page.getByRole('gridcell').first().waitFor();
  return page;
}

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Coverage' });
const rows = async (page: Page) => Number(await grid(page).getAttribute('aria-rowcount')) - 2;
const columns = async (page: Page) => Number(await grid(page).getAttribute('aria-colcount')) - 2;
const cell = (page: Page, name: string | RegExp): Locator => page.getByRole('gridcell', { name }).first();

async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
  return download.path();
}

const field = (reach: Reach | undefined) => (reach ? [reach.count, reach.state, reach.best].filter((part) => part !== null).join(' ') : '');

describe('the coverage', () => {
  test('opens with all frameworks against the SDGs, goals closed', async () => {
    const page = await coverage();
    const { totals, rows: concepts } = await api('columns=sdg');
    // The five frameworks and what lies directly below each.
    expect(await rows(page)).toBe(5 + concepts.filter(({ parents }) => parents.length === 0).length);
    expect(await columns(page)).toBe(17);
    const all = totals.find(({ row, column }) => row === '*' && column === 'sdg');
    await page.getByRole('status').getByText(`${all?.count} alignments`).waitFor();
  });

  test('opens a row and a column, all of them, and closes them again', async () => {
    const page = await coverage('/coverage?rows=sf2022');
    expect(await rows(page)).toBe(4);
    await page.getByRole('rowheader', { name: /^1 Trusted/ }).locator('[data-turn]').click();
    await expect.poll(() => rows(page)).toBe(8);
    await page.getByRole('columnheader', { name: /Peace, justice/ }).locator('[data-turn]').click();
    await expect.poll(() => columns(page)).toBe(17 + 12);
    await page.getByRole('button', { name: 'Expand all rows' }).click();
    await expect.poll(() => rows(page)).toBe(21);
    await page.getByRole('button', { name: 'Expand all columns' }).click();
    await expect.poll(() => columns(page)).toBe(186);
    await page.getByRole('button', { name: 'Collapse all rows' }).click();
    await page.getByRole('button', { name: 'Collapse all columns' }).click();
    await expect.poll(async () => [await rows(page), await columns(page)]).toEqual([4, 17]);
  });

  test('shows the same figures in the page, the API, the CSV and the XLSX', async () => {
    const page = await coverage('/coverage?rows=sf2022,oec2022&open=*&openColumns=*&crossCutting=exclude');
    const { cells, totals, version, rows: concepts, columns: targets } = await api('rows=sf2022,oec2022&columns=sdg&crossCutting=exclude');
    const at = (row: string, column: string) => [...cells, ...totals].find((one) => one.row === row && one.column === column);
    const lines = csvFields(await readFile(await saved(page, 'CSV'), 'utf8'));
    const head = lines.findIndex(([first]) => first === 'id');
    const [, , , , ...ids] = lines[head] ?? [];
    expect(lines).toContainEqual(['Graph version', version]);
    expect(ids).toEqual(targets.map(({ id }) => id));
    const body = lines.slice(head + 1);
    expect(body.map(([id]) => id).filter((id) => id?.includes(':')).sort()).toEqual(concepts.map(({ id }) => id).sort());
    for (const [id = '', , , total, ...fields] of body) {
      expect(total, id).toBe(field(at(id, 'sdg')));
      expect(fields, id).toEqual(ids.map((column) => field(at(id, column))));
    }

    const file = await saved(page, 'XLSX');
    const sheet = await readSheet(file, 'Matrix');
    expect(sheet.slice(1).map(([id]) => id)).toEqual(body.map(([id]) => id));
    for (const [id, , , total, ...counts] of sheet.slice(1)) {
      expect(total, String(id)).toBe(at(String(id), 'sdg')?.count ?? null);
      expect(counts, String(id)).toEqual(ids.map((column) => at(String(id), column)?.count ?? null));
    }
    const listed = (await readSheet(file, 'Cells')).slice(1).filter(([, column]) => column !== 'All');
    const inRows = [...cells, ...totals].filter(({ column }) => column !== 'sdg');
    expect(listed.map(([row, column, count, state, best]) => [row, column, count, state, best].join(' ')).sort()).toEqual(
      inRows.map(({ row, column, count, state, best }) => [row, column, count, state, best].join(' ')).sort(),
    );

    // What is drawn says the same, wherever it is scrolled to.
    await grid(page).evaluate((element) => element.parentElement?.scrollTo({ left: 48 * 150, top: 32 * 20 }));
    const sixteen = at('sf2022:1.4', 'sdg:16.10');
    await cell(page, new RegExp(`^1\\.4 .*, 16\\.10 .*: ${sixteen?.count} alignments?, ${sixteen?.state}`)).waitFor();
  });

  test('opens what is behind a cell with both passages, and leads to the graph and the gaps', async () => {
    const page = await coverage('/coverage?rows=sf2022&open=*');
    await cell(page, /^1\.4 .*, SDG 16 .*: 1 alignment, direct/).click();
    await details(page).getByText('Why, and the evidence').first().click();
    await details(page).locator('blockquote').nth(1).waitFor();
    const address = new URL(page.url());
    expect(address.searchParams.get('selected')).toBe('cell:sf2022:1.4~sdg:16');
    const again = await coverage(address.pathname + address.search);
    await details(again).getByText('Why, and the evidence').first().waitFor();
    expect(await rows(again)).toBe(21);
    expect(await again.getByRole('gridcell', { selected: true }).count()).toBe(1);
    await details(again).getByRole('link', { name: 'Gaps' }).click();
    await again.getByText(/\d+ of \d+ concepts? serves? no/).waitFor();
    await details(page).getByRole('link', { name: 'Show in graph' }).click();
    await shown(page).waitFor();
    await outlined(page, /1\.4 Enhance information management.*/).waitFor({ state: 'attached' });
  });

  test('opens what is behind the total of a column and of everything, by mouse and by keyboard', async () => {
    const page = await coverage('/coverage?rows=sf2022,oec2022');
    const { totals } = await api('rows=sf2022,oec2022&columns=sdg');
    const count = (column: string) => totals.find((one) => one.row === '*' && one.column === column)?.count ?? 0;
    await cell(page, /^all rows, SDG 16 /).click();
    await details(page).getByRole('heading', { name: `Alignments ${count('sdg:16')}` }).waitFor();
    await details(page).getByRole('heading', { name: 'All rows of 2 frameworks' }).waitFor();
    expect(await cell(page, /^all rows, SDG 16 /).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name: `Alignments ${count('sdg')}` }).waitFor();
    expect(new URL(page.url()).searchParams.get('selected')).toBe('cell:sf2022,oec2022~sdg');
    await details(page).getByRole('link', { name: 'Gaps' }).click();
    await page.getByText(/\d+ of \d+ concepts? serves? no/).waitFor();
    // The same in a view that knows of no rows.
    await details(page).getByRole('heading', { name: `Alignments ${count('sdg')}` }).waitFor();
    const all = await coverage('/coverage?selected=cell:*~sdg:5');
    await details(all).getByRole('heading', { name: 'All rows of 5 frameworks' }).waitFor();
    expect(await all.getByRole('gridcell', { selected: true }).getAttribute('aria-label')).toMatch(/^all rows, SDG 5 /);
  });

  test('says when a cell has more alignments than it shows', async () => {
    const page = await browser.open('/coverage?rows=gpg2017');
    await page.route('**/api/coverage/cell?*', async (route) => {
      const response = await route.fetch();
      const body = (await response.json()) as { totals: Record<string, number> };
      await route.fulfill({ response, json: { ...body, totals: { ...body.totals, alignments: 1_234 } } });
    });
    const { cells } = await api('rows=gpg2017&columns=sdg');
    const countOf = (row: string) => cells.find((one) => one.row === row && one.column === 'sdg:16')?.count;
    await cell(page, new RegExp(`^5 .*, SDG 16 .*: ${countOf('gpg2017:5')} alignments`)).click();
    await details(page).getByText(`${countOf('gpg2017:5')} of 1,234 shown, the surest first.`).waitFor();
    await details(page).getByRole('heading', { name: 'Alignments 1,234' }).waitFor();
    await page.unroute('**/api/coverage/cell?*');
    await cell(page, new RegExp(`^3 .*, SDG 16 .*: ${countOf('gpg2017:3')} alignments`)).click();
    await details(page).getByRole('heading', { name: `Alignments ${countOf('gpg2017:3')}` }).waitFor();
    expect(await details(page).getByText('the surest first').count()).toBe(0);
  });

  test('shows the stepping stone behind a cell that is only derived', async () => {
    const { cells } = await api('rows=sf2022&columns=sdg');
    const derived = cells.find(({ state }) => state === 'derived');
    const page = await coverage(`/coverage?rows=sf2022&open=*&openColumns=*&selected=cell:${derived?.row}~${derived?.column}`);
    await details(page).getByRole('heading', { name: /Through other frameworks/ }).waitFor();
    expect(await details(page).getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
    expect(await page.getByRole('gridcell', { selected: true }).getAttribute('aria-label')).toContain('derived through another framework');
  });

  test('is used by keyboard alone', async () => {
    const page = await coverage('/coverage?rows=sf2022');
    await cell(page, /^1 Trusted.*, SDG 1 /).focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toMatch(/^2 .*, SDG 1 /);
    await page.keyboard.press('End');
    await expect.poll(focused).toMatch(/^2 .*, SDG 17 /);
    await page.keyboard.press('Control+Home');
    await expect.poll(focused).toBe('Concept');
    await page.keyboard.press('PageDown');
    await expect.poll(focused).toMatch(/^4/);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).toContain('Trusted information');
    await page.keyboard.press(' ');
    await expect.poll(() => rows(page)).toBe(8);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toMatch(/^1\.4 .*, all columns: 1 alignment/);
    await page.keyboard.press('Enter');
    await details(page).getByText('Why, and the evidence').first().waitFor();
    await page.keyboard.press('Control+End');
    await expect.poll(focused).toMatch(/^4 .*, SDG 17 /);
  });

  test('sorts by coverage, hides what is empty, and turns round', async () => {
    const page = await coverage('/coverage?rows=gpg2017');
    await page.getByRole('combobox', { name: 'Order of columns' }).selectOption('coverage');
    await expect.poll(() => page.getByRole('columnheader').nth(2).getAttribute('title')).toMatch(/^SDG 16 /);
    await page.getByRole('combobox', { name: 'Hide columns' }).selectOption('empty');
    const { totals, columns: targets } = await api('rows=gpg2017&columns=sdg');
    const reached = targets.filter(({ id }) => /^sdg:\d+$/.test(id) && totals.some(({ row, column }) => row === '*' && column === id));
    await expect.poll(() => columns(page)).toBe(reached.length);
    const back = await coverage(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await columns(back)).toBe(reached.length);
    await page.getByRole('button', { name: /^Swap rows and columns/ }).click();
    await expect.poll(async () => [await rows(page), await columns(page)]).toEqual([expect.any(Number), 7]);
    const turned = await api('rows=sdg&columns=gpg2017');
    const all = turned.totals.find(({ row, column }) => row === '*' && column === 'gpg2017');
    await page.getByRole('status').getByText(`${all?.count} alignments`).waitFor();
  });

  test('changes at once with what counts', async () => {
    const page = await coverage('/coverage?rows=gpg2017&confidence=0.9');
    const { totals } = await api('rows=gpg2017&columns=sdg&minConfidence=0.9');
    const all = totals.find(({ row, column }) => row === '*' && column === 'sdg');
    await page.getByRole('status').getByText(new RegExp(`^${all?.count} alignments?`)).waitFor();
  });

  test('saves a picture as SVG and PNG', async () => {
    const page = await coverage();
    const svg = await readFile(await saved(page, 'SVG'), 'utf8');
    expect(svg).toMatch(/^<svg[^>]*>/);
    expect(svg).toContain('Policing Goals');
    const png = await readFile(await saved(page, 'PNG'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1_000);
  });

  test('prints the whole matrix without the shell', async () => {
    const page = await coverage('/coverage?open=*&openColumns=*');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.getByRole('table').count()).toBe(Math.ceil(186 / 22));
    expect(await page.getByRole('table').first().getByRole('row').count()).toBe(1 + 1 + 5 + 96);
    expect(await page.getByRole('navigation').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.getByRole('table').count()).toBe(0);
    await grid(page).waitFor();
  });

  test('draws a bounded part of 1,000 by 186, and moves through it smoothly', async () => {
    const page = await browser.open('/gaps');
    await page.route('**/api/coverage?*', (route) => route.fulfill({ json: large }));
    await page.goto('/coverage?rows=big&openColumns=*');
    await page.getByRole('gridcell').first().waitFor();
    expect(await rows(page)).toBe(1_000);
    const drawn = () => page.getByRole('gridcell').count();
    expect(await drawn()).toBeLessThan(1_700);
    await cell(page, /^1 .*, SDG 1 /).focus();
    const start = Date.now();
    await page.keyboard.press('Control+End');
    await cell(page, /^1000 .*, SDG 186 /).waitFor();
    expect(Date.now() - start).toBeLessThan(5_000);
    expect(await drawn()).toBeLessThan(1_700);
  });

  test('fits a phone: only the matrix scrolls sideways', async () => {
    const page = await coverage('/coverage', { width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await page.locator('#view-content').evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    const scroller = grid(page).locator('..');
    expect(await scroller.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    await scroller.evaluate((element) => element.scrollTo({ left: 600 }));
    // The head of a row stays where it is.
    const head = page.getByRole('rowheader', { name: /Policing Goals/ });
    expect((await head.boundingBox())?.x).toBeLessThan(4);
    await page.getByText('Order, export, legend').click();
    await page.getByRole('button', { name: 'CSV', exact: true }).waitFor();
  });
});

const conceptOf = (framework: string, kind: string) => (_: unknown, index: number) => ({
  id: `${framework}:${index + 1}`,
  kind,
  code: String(index + 1),
  title: `Title ${index + 1}`,
  framework,
  parents: [],
  judged: false,
});
const large = {
  version: 'generated',
  rows: Array.from({ length: 1_000 }, conceptOf('big', 'Objective')),
  columns: Array.from({ length: 186 }, conceptOf('sdg', 'SDG')),
  cells: Array.from({ length: 60_000 }, (_, index) => ({
    row: `big:${(index % 1_000) + 1}`,
    column: `sdg:${((index * 7) % 186) + 1}`,
    count: 1,
    best: 0.7,
    ids: [`x:${index}`],
    state: 'direct',
    above: [],
  })),
  totals: [],
};
