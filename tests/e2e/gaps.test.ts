import { readFile } from 'node:fs/promises';
import { readSheet } from 'read-excel-file/node';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { unalignedStates } from '../../server/domain/ledger.ts';
import { details, outlined, shown, useBrowser } from '../support/views.ts';

const browser = useBrowser();

async function gaps(path = '/gaps'): Promise<Page> {
  const page = await browser.open(path);
  await page.getByText(/\d+ of \d+ concepts? serves? no/).waitFor();
  return page;
}

/** Number of rows of the list, drawn or not. */
const rows = async (page: Page) => Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;

const api = async (query: string) => {
  const response = await fetch(`${inject('app').address}/api/gaps?${query}`);
  return (await response.json()) as { total: number; counts: Record<string, number>; version: string; items: { id: string; title: string; state: string; below?: { direct: number; total: number } | null }[] };
};
const unaligned = `state=${unalignedStates.join(',')}`;

describe('the gaps', () => {
  test('list what is unaligned first, as many as the API counts', async () => {
    const page = await gaps();
    expect(await rows(page)).toBe((await api(unaligned)).total);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect.poll(() => rows(page)).toBe(96);
  });

  test('of objectives are the same in the page, the API and the Cypher query', async () => {
    const page = await gaps('/gaps?kind=Objective');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    const inPage = [...csv.matchAll(/\b[a-z]+\d{4}:[\w.]+/g)].map((match) => match[0]);
    const inApi = (await api(`${unaligned}&kind=Objective`)).items.map((item) => item.id);
    const listed = new Set(inPage);
    expect(inApi.length).toBeGreaterThan(0);
    expect(inApi.every((id) => listed.has(id))).toBe(true);
    expect(await rows(page)).toBe(inApi.length);

    const { items } = (await (await fetch(`${inject('app').address}/api/queries`)).json()) as { items: { name: string; text: string }[] };
    const query = items.find((item) => item.name === 'gaps/unaligned-objectives');
    const answer = await fetch(`${inject('app').address}/api/cypher`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: query?.text, parameters: { frameworks: [], against: 'sdg', crossCutting: false } }),
    });
    const { rows: inCypher } = (await answer.json()) as { rows: string[][] };
    expect(inCypher.map(([id]) => id).sort()).toEqual([...inApi].sort());
  });

  test('narrow by framework, state and words, and the address keeps it', async () => {
    const page = await gaps();
    await page.getByRole('combobox', { name: 'Framework', exact: true }).selectOption('sf2022');
    const { total } = await api(`framework=sf2022&${unaligned}`);
    await expect.poll(() => rows(page)).toBe(total);
    await page.getByRole('searchbox').or(page.getByPlaceholder('Filter by code or title')).first().fill('resilience');
    await expect.poll(() => rows(page)).toBe(1);
    const other = await gaps(new URL(page.url()).pathname + new URL(page.url()).search);
    await expect.poll(() => rows(other)).toBe(1);
  });

  test('sort by a column, and say so', async () => {
    const page = await gaps();
    const head = page.getByRole('columnheader', { name: 'Title' });
    await head.getByRole('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
  });

  test('come page by page as one scrolls, in the order and with the words asked for, and leave whole as a file and on paper', async () => {
    const page = await browser.open('/help/definitions');
    // The seeds fit into one page: the real server is asked for smaller ones.
    await page.route('**/api/gaps?*', (route) => route.continue({ url: route.request().url().replace('limit=200', 'limit=25') }));
    await page.goto('/gaps?state=all&sort=-title');
    const grid = page.getByRole('grid');
    await expect.poll(() => rows(page)).toBe(96);
    const { items } = await api('sort=-title');
    const titles = items.map(({ title }) => title);
    const titleAt = (at: number) => grid.locator(`[data-index="${at}"] [data-column="title"]`).textContent({ timeout: 5_000 });
    expect(await titleAt(0)).toBe(titles[0]);
    await grid.locator('[data-index="0"]').focus();
    for (let at = 10; at < 96; at += 10) {
      await page.keyboard.press('PageDown');
      await expect.poll(() => titleAt(at)).toBe(titles[at]);
    }

    await page.goto('/gaps?state=all&sort=-title');
    await expect.poll(() => titleAt(0)).toBe(titles[0]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(97);
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(items.map(({ id }) => id));

    await page.evaluate(() => {
      window.print = () => {
        window.dispatchEvent(new Event('beforeprint'));
        document.body.dataset.printed = String(document.querySelectorAll('table tbody tr').length);
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await page.getByRole('button', { name: 'Print every row' }).click();
    await expect.poll(() => page.evaluate(() => document.body.dataset.printed)).toBe('96');
  });

  test('count what has the words, whatever its state', async () => {
    const page = await gaps('/gaps?q=CRIME');
    const { counts, total } = await api('q=crime');
    await page.getByText(new RegExp(`of ${total} concepts serve no SDG or target; ${counts.direct} `)).waitFor();
    expect(total).toBeLessThan(96);
    expect(await rows(page)).toBe((await api(`q=crime&${unaligned}`)).total);
  });

  test('show why, and one of them in the graph', async () => {
    const page = await gaps('/gaps?framework=sf2022');
    await page.getByRole('gridcell', { name: /Ensure organizational resilience/ }).click();
    await details(page).getByText('Judged: the SDGs have no counterpart').first().waitFor();
    await details(page).getByRole('link', { name: 'Show in graph' }).click();
    await shown(page).waitFor();
    await outlined(page, /4\.3 Ensure organizational resilience.*/).waitFor({ state: 'attached' });
    expect(new URL(page.url()).pathname).toBe('/explore');
  });

  test('can be measured against another framework', async () => {
    const page = await gaps('/gaps?framework=oec2022');
    await page.getByRole('combobox', { name: 'Framework that gaps are measured against' }).selectOption('sf2022');
    const { total } = await api(`framework=oec2022&against=sf2022&${unaligned}`);
    await expect.poll(() => rows(page)).toBe(total);
  });

  test('are read the other way round: which SDG targets nothing serves, the same in page, API and CSV', async () => {
    const page = await gaps();
    await page.getByRole('button', { name: 'What serves the SDG targets' }).click();
    const { total } = await api(`framework=sdg&against=*&kind=SDGTarget&${unaligned}`);
    await page.getByText(`${total} of 169 SDG targets are served by nothing in any framework`).waitFor();
    await expect.poll(() => rows(page)).toBe(total);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    expect((await readFile(await download.path(), 'utf8')).trim().split('\r\n')).toHaveLength(total + 1);

    await page.getByRole('combobox', { name: 'Served by' }).selectOption('sf2022');
    const one = await api(`framework=sdg&against=sf2022&kind=SDGTarget&${unaligned}`);
    await expect.poll(() => rows(page)).toBe(one.total);
    await page.getByRole('button', { name: 'What our frameworks serve' }).click();
    const own = await api(`framework=sf2022&${unaligned}`);
    await expect.poll(() => rows(page)).toBe(own.total);
  });

  test('follow what counts at once, by keyboard too, and the address keeps it', async () => {
    const page = await gaps();
    await page.getByRole('button', { name: /^What counts/ }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'What counts' });
    await panel.getByRole('button', { name: '0.7 or more' }).click();
    const strict = await api(`minConfidence=0.7&${unaligned}`);
    expect(strict.total).not.toBe((await api(unaligned)).total);
    await expect.poll(() => rows(page)).toBe(strict.total);
    expect(new URL(page.url()).searchParams.get('confidence')).toBe('0.7');
    await panel.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(async () => rows(page)).toBe((await api(unaligned)).total);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
  });

  test('explain a row in sentences, as a picture, and as the query behind it', async () => {
    const page = await gaps('/gaps?framework=sf2022');
    await page.getByRole('row', { name: /Ensure organizational resilience/ }).hover();
    await page.getByRole('link', { name: 'Why is sf2022:4.3 here?' }).click();
    const reasons = details(page).getByRole('group', { name: 'Why it is here' });
    await reasons.getByText('No alignment of its own with an SDG target counts.').waitFor();
    await reasons.getByText('It was judged to have no counterpart: internal. A judgement stands before anything that is inferred.').waitFor();
    await reasons.getByRole('tree', { name: 'What decided it' }).waitFor({ state: 'attached' });
    await reasons.getByRole('link', { name: 'Its query' }).click();
    await page.getByText('COLLECT { MATCH (t:Framework)').first().waitFor();
    expect(new URL(page.url()).searchParams.get('p.concept')).toBe('sf2022:4.3');
  });

  test('name the figures with claims for a whole set, and have exactly them once they are counted', async () => {
    const page = await gaps();
    const button = page.getByRole('button', { name: /^With claims made for a whole set alike/ });
    const [unalignedThen, direct, inferred] = ((await button.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
    const { counts } = await api('crossCutting=include');
    expect([unalignedThen, direct]).toEqual([(await api(`crossCutting=include&${unaligned}`)).total, counts.direct]);
    await button.click();
    await page.getByText(`${unalignedThen} of 96 concepts serve no SDG or target; ${direct} serve one themselves, ${inferred} by inference`).waitFor();
    await expect.poll(() => rows(page)).toBe(unalignedThen);
    expect(new URL(page.url()).searchParams.get('crossCutting')).toBe('include');
    await page.getByRole('button', { name: /^Without claims made for a whole set alike/ }).click();
    await expect.poll(async () => rows(page)).toBe((await api(unaligned)).total);
  });

  test('of a judged goal whose objectives are aligned say both, in its row and in why it is here', async () => {
    const page = await gaps('/gaps?framework=gpg2017&kind=Goal');
    const { items } = await api('framework=gpg2017&kind=Goal&state=no-counterpart');
    const below = items.find(({ id }) => id === 'gpg2017:3')?.below;
    expect(below?.direct).toBeGreaterThan(0);
    const says = new RegExp(`${below?.direct} of .* ${below?.direct === 1 ? 'serves' : 'serve'} `);
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Why is gpg2017:3 here?' }) });
    await row.getByText('No counterpart').waitFor();
    await row.getByText(says).waitFor();
    await row.hover();
    await row.getByRole('link', { name: 'Why is gpg2017:3 here?' }).click();
    const reasons = details(page).getByRole('group', { name: 'Why it is here' });
    await reasons.getByText(/judged to have no counterpart/).first().waitFor();
    await reasons.getByText(says).first().waitFor();
  });

  test('are printed whole, with what was asked and how many are in each state, and without the shell', async () => {
    const page = await gaps('/gaps?state=all&confidence=0.7');
    const { items, counts } = await api('minConfidence=0.7');
    await page.emulateMedia({ media: 'print' });
    const printed = page.getByRole('table').getByRole('row');
    await expect.poll(() => printed.count()).toBe(1 + items.length);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('definition').allTextContents()).toEqual(
      expect.arrayContaining(['All frameworks', 'Sustainable Development Goals', 'accepted, 0.7 or more; claims made for a whole set alike are left out', String(items.length)]),
    );
    const states = await page.getByRole('list', { name: 'Concepts by state' }).getByRole('listitem').allTextContents();
    expect(states.map((text) => Number(/\d+$/.exec(text)?.[0]))).toEqual(Object.values(counts));
    await page.getByRole('row', { name: /^4\.3 Ensure organizational resilience.* Judged: the SDGs have no counterpart for its own words internal/i }).waitFor();
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.getByRole('table').count()).toBe(0);
    await page.getByRole('grid').waitFor();
  });

  test('are saved as a workbook: the rows of the list, and what was asked', async () => {
    const page = await gaps('/gaps?framework=sf2022&state=all&confidence=0.7');
    const { items, version } = await api('framework=sf2022&minConfidence=0.7');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'XLSX' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^plumbline-gaps-sf2022-against-sdg-.*\.xlsx$/);
    const file = await download.path();
    const [heads, ...rows] = await readSheet(file, 'Gaps');
    expect(heads?.slice(0, 3)).toEqual(['id', 'code', 'title']);
    expect(rows.map(([id, , title, , , state]) => [id, title, state])).toEqual(items.map(({ id, title, state }) => [id, title, state]));
    const asked = new Map((await readSheet(file, 'Question')).map(([name, value]) => [name, value]));
    expect(asked.get('Framework')).toBe('Strategic Framework 2022-2025');
    expect(asked.get('What counts')).toContain('0.7 or more');
    expect(asked.get('Graph version')).toBe(version);
    expect(asked.get('Address')).toBe(page.url());
  });

  test.each([
    ['on a wide page', { width: 1440, height: 900 }],
    ['on a phone', { width: 390, height: 844 }],
  ])('have titles and reasons that are not cut, %s', async (_, size) => {
    const page = await browser.open('/gaps?state=all', size);
    await page.getByRole('grid').getByRole('row').nth(5).waitFor();
    const cut = await page.getByRole('gridcell').evaluateAll((cells) =>
      cells.flatMap((cell) => [cell, ...cell.querySelectorAll('*')]).filter((one) => getComputedStyle(one).overflow === 'hidden' && one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent),
    );
    expect(cut.filter((text) => text.trim().length > 20)).toEqual([]);
    const rows = await page.getByRole('grid').locator('[data-index]').evaluateAll((all) => all.map((row) => row.getBoundingClientRect()).sort((a, b) => a.top - b.top).map(({ top, bottom }) => [top, bottom]));
    for (const [index, [top = 0]] of rows.slice(1).entries()) expect(top).toBeGreaterThanOrEqual((rows[index]?.[1] ?? 0) - 1);
  });

  test('have a button that prints, with a word on it', async () => {
    const page = await gaps();
    expect(await page.getByRole('button', { name: 'Print every row' }).textContent()).toBe('Print');
  });

  test('are printed as they are shown: their states, their words and their order', async () => {
    const page = await gaps('/gaps?framework=sf2022&sort=-title');
    const { items, total } = await api(`framework=sf2022&${unaligned}`);
    await page.emulateMedia({ media: 'print' });
    const titles = page.getByRole('table').locator('tbody tr > td:nth-child(2)');
    await expect.poll(() => titles.count()).toBe(total);
    const codes = await page.getByRole('rowheader').allTextContents();
    expect([...codes].sort()).toEqual(items.map(({ id }) => id.split(':')[1]).sort());
    const printed = await titles.allTextContents();
    expect(printed).toEqual([...printed].sort((a, b) => b.localeCompare(a, 'en')));
  });

  test('list islands, or say that there are none', async () => {
    const page = await gaps();
    const answer = await fetch(`${inject('app').address}/api/islands?against=sdg&crossCutting=exclude&minConfidence=0.9`);
    const { total } = (await answer.json()) as { total: number };
    await page.goto('/gaps?show=islands&crossCutting=exclude&confidence=0.9');
    await page.getByRole('button', { name: `Islands ${total}` }).waitFor();
    if (total === 0) await page.getByText('No islands').waitFor();
    else expect(await page.getByRole('listitem', { name: /^Island \d/ }).count()).toBe(total);
  });
});
