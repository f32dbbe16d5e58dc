import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { details, useBrowser } from '../support/views.ts';

const browser = useBrowser();
const api = async (query: string): Promise<any> => (await fetch(`${inject('app').address}/api/compare?${query}`)).json();
const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

async function compare(path = '/compare', size?: Parameters<typeof browser.open>[1]): Promise<Page> {
  const page = await browser.open(path, size);
  await part(page, 'Overlap').waitFor();
  return page;
}
const sentence = ({ shared, either, total }: any) => {
  const same = shared === 0 ? `They reach none of the ${total} ` : `Both reach the same ${shared} of ${total} `;
  return new RegExp(`^${same}.*${shared} reached by both ÷ ${either} reached by either = \\d+% overlap$`);
};

describe('the comparison', () => {
  test('begins with the last two editions, and tells what the API does', async () => {
    const page = await compare();
    const answer = await api('left=sf2017&right=sf2022');
    await part(page, 'Overlap').getByText(sentence(answer.overlaps.top)).waitFor();
    await part(page, 'Overlap').getByText(sentence(answer.overlaps.leaf)).waitFor();
    await part(page, 'Overlap').getByRole('link', { name: `${answer.left.direct} of ${answer.left.concepts}` }).waitFor();
    await part(page, 'From one edition to the next').getByText(/succeeds Strategic Framework 2017/).waitFor();
    // The figure opens as many rows as it names.
    await part(page, 'Overlap').getByRole('link', { name: `${answer.left.direct} of ${answer.left.concepts}` }).click();
    await page.waitForURL(/\/gaps\?/);
    await expect.poll(async () => Number(await page.getByRole('grid').first().getAttribute('aria-rowcount')) - 1).toBe(answer.left.direct);
  });

  test('lists targets of two others in three columns, opens the concepts behind one, and keeps all in the address', async () => {
    const page = await compare();
    await page.getByRole('combobox', { name: 'First framework' }).selectOption('oec2022');
    await page.getByRole('combobox', { name: 'Second framework' }).selectOption('gpg2017');
    await page.getByRole('button', { name: 'SDG targets' }).click();
    const answer = await api('left=oec2022&right=gpg2017&level=leaf');
    const check = async (at: Page) => {
      await part(at, 'Overlap').getByText(sentence(answer.overlaps.leaf)).waitFor();
      await expect.poll(() => part(at, 'Both').locator('summary').count()).toBe(answer.overlaps.leaf.shared);
      expect(await part(at, `Only ${answer.left.title}`).locator('summary').count()).toBe(answer.overlaps.leaf.onlyLeft);
      expect(await part(at, `Only ${answer.right.title}`).locator('summary').count()).toBe(answer.overlaps.leaf.onlyRight);
    };
    await check(page);
    await check(await compare(new URL(page.url()).pathname + new URL(page.url()).search));

    const item = answer.items.find((one: any) => one.side === 'shared');
    const summary = part(page, 'Both').locator('summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    await part(page, 'Both').getByRole('link', { name: item.left.concepts[0].title }).click();
    await details(page).getByRole('heading', { name: item.left.concepts[0].title }).waitFor();
  });

  test('says what is wrong when measured by one of the two', async () => {
    browser.expect(/400/);
    const page = await browser.open('/compare?left=sf2017&right=sf2022&against=sf2017');
    await page.getByText(/choose a third framework to measure them by/).first().waitFor();
  });

  test('swaps the two, and gives a file', async () => {
    const page = await compare('/compare?left=oec2022&right=gpg2017');
    await page.getByRole('button', { name: 'Swap the two' }).click();
    await expect.poll(() => new URL(page.url()).search).toContain('left=gpg2017&right=oec2022');
    const answer = await api('left=gpg2017&right=oec2022');
    await part(page, `Only ${answer.left.title}`).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    expect((await readFile(await download.path(), 'utf8')).trim().split('\r\n')).toHaveLength(1 + Number(answer.overlaps.top.either));
  });

  test('opens the query behind the number, which gives the same', async () => {
    const page = await compare('/compare?left=oec2022&right=gpg2017');
    await page.getByRole('link', { name: 'Open its query' }).click();
    await page.waitForURL(/\/query\?/);
    expect(new URL(page.url()).searchParams.get('p.left')).toBe('oec2022');
    await page.getByText('Overlap of two frameworks').first().waitFor();
  });

  test('says in words what the numbers beside a target are', async () => {
    const page = await compare('/compare?left=oec2022&right=gpg2017');
    const { items } = await api('left=oec2022&right=gpg2017');
    const item = items.find((one: any) => one.side === 'shared');
    const words = new RegExp(`reached by ${item.left.total} concepts? of .+ and ${item.right.total} of `);
    await part(page, 'Both').getByText(words).first().waitFor();
  });

  test('tells what goals gained and lost at the chosen level', async () => {
    const page = await compare('/compare?left=sf2014&right=sf2017');
    await part(page, 'From one edition to the next').getByRole('heading', { name: /: the SDGs that its goals gained and lost$/ }).waitFor();
    await page.getByRole('button', { name: 'SDG targets' }).click();
    await part(page, 'From one edition to the next').getByRole('heading', { name: /: the SDG targets that its goals gained and lost$/ }).waitFor();
    const { succession } = await api('left=sf2014&right=sf2017&level=leaf');
    const codes = succession.goals.flatMap((goal: any) => [...goal.kept, ...goal.gained, ...goal.lost].map((one: any) => one.code));
    expect(codes.length).toBeGreaterThan(0);
    await expect.poll(() => part(page, 'From one edition to the next').getByRole('definition').locator('> *').allTextContents()).toEqual(codes);
  });

  test('is printed with what was compared, what counts, of which graph, when and where, without the shell', async () => {
    const page = await compare('/compare?left=sf2014&right=sf2017&level=leaf&confidence=0.4');
    const answer = await api('left=sf2014&right=sf2017&level=leaf&minConfidence=0.4');
    expect(await page.getByRole('button', { name: 'Print the comparison' }).textContent()).toBe('Print');
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('row').count()).toBe(1 + Number(answer.items.length));
    const said = await page.getByRole('definition').allTextContents();
    expect(said).toEqual(expect.arrayContaining([answer.left.title, answer.right.title, 'SDG targets', answer.version, page.url()]));
    expect(said.some((text) => text.startsWith('accepted, 0.4 or more'))).toBe(true);
    expect(said.some((text) => /^\d{4}-\d\d-\d\d$/.test(text))).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.getByRole('table').count()).toBe(0);
  });

  test('fits a phone', async () => {
    const page = await compare('/compare?left=oec2022&right=gpg2017', { width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
