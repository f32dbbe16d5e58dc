import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { details, useBrowser } from '../support/views.ts';

const browser = useBrowser();
const ask = async (query = ''): Promise<any> => {
  const response = await fetch(`${inject('app').address}/api/lineage?${query}`);
  expect(response.status).toBe(200);
  return response.json();
};

const bands = (page: Page) => page.getByRole('group', { name: 'Goals by edition' }).getByRole('button');
const band = (page: Page, name: RegExp) => bands(page).and(page.getByRole('button', { name }));

async function lineage(path = '/lineage', size?: Parameters<typeof browser.open>[1]): Promise<Page> {
  const page = await browser.open(path, size);
  await bands(page).first().waitFor();
  return page;
}

describe('the lineage', () => {
  test('shows every goal of every edition, with its state and what it reaches, as the API says', async () => {
    const page = await lineage();
    const api = await ask();
    const tops = api.concepts.filter((one: any) => one.top);
    expect(await bands(page).count()).toBe(tops.length);
    await page.getByText('2021: no edition').waitFor();
    await band(page, /^1 Trusted information for action, SF 2022–2025\. Carries on 1 \(reworded\)\. State: .*Reaches SDG 16/).waitFor();
    for (const { title } of api.frameworks) await page.getByRole('heading', { name: title }).waitFor();
  });

  test('shows objectives too, the new ones marked', async () => {
    const page = await lineage();
    const api = await ask();
    await page.getByRole('button', { name: 'Objectives too' }).click();
    await expect.poll(() => bands(page).count()).toBe(api.concepts.length);
    expect(await band(page, /\. New\./).count()).toBe(api.concepts.filter((one: any) => one.isNew).length);
  });

  test('follows the links by arrow keys, and Enter shows what changed and why', async () => {
    const page = await lineage();
    await bands(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await band(page, /^2 Enrich policing/).evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name: /^Carries on/ }).waitFor();
    await details(page).getByText(/The partnership part of the security-architecture goal/).waitFor();
    expect(new URL(page.url()).searchParams.get('selected')).toBe('sf2022:2');
    expect(await band(page, /^2 Enrich policing/).getAttribute('aria-pressed')).toBe('true');
    const again = await lineage(new URL(page.url()).pathname + new URL(page.url()).search);
    await expect.poll(() => band(again, /^2 Enrich policing/).getAttribute('aria-pressed')).toBe('true');
  });

  test('tells what joins two goals when the line between them is pressed, by mouse and by keyboard', async () => {
    const page = await lineage();
    const links = page.getByRole('group', { name: 'What carries on what' }).getByRole('button');
    expect(await links.count()).toBe((await ask()).continues.filter(({ concept, earlier }: any) => !concept.includes('.') && !earlier.includes('.')).length);
    const one = links.and(page.getByRole('button', { name: /^4 of SF 2017–2020, Maximize.*, was merged with others into 2 of SF 2022–2025, Enrich policing/ }));
    expect(await one.evaluate((it) => getComputedStyle(it).cursor)).toBe('pointer');
    // On the line itself, some way from its end.
    const middle = await one.locator('path').last().evaluate((path: SVGPathElement) => {
      const { x, y } = path.getPointAtLength(path.getTotalLength() * 0.7).matrixTransform(path.getScreenCTM() ?? undefined);
      return { x, y };
    });
    await page.mouse.click(middle.x, middle.y);
    await details(page).getByText('was merged with others into').waitFor();
    await details(page).getByText(/The partnership part of the security-architecture goal/).waitFor();
    expect(await one.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => details(page).count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    expect(await one.evaluate((it) => it === document.activeElement)).toBe(false);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await details(page).getByRole('link', { name: /Enrich policing/ }).waitFor();
    const again = await lineage(new URL(page.url()).pathname + new URL(page.url()).search);
    await details(again).getByText('was merged with others into').waitFor();
  });

  test('is a table too, and a file', async () => {
    const page = await lineage();
    const api = await ask();
    await page.getByRole('button', { name: 'As a list' }).click();
    await page.getByRole('table', { name: /Strategic Framework 2017.*5 goals · 0 new · 0 dropped later/ }).waitFor();
    expect(await page.getByRole('table').count()).toBe(api.frameworks.length);
    expect(await page.getByRole('rowheader').count()).toBe(api.concepts.filter((one: any) => one.top).length);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv).toContain('sf2017:4,merged into one');
  });

  test('can be one line alone, and measured against another framework', async () => {
    const page = await lineage();
    await page.getByRole('combobox', { name: 'Line of editions' }).selectOption({ label: 'Policing Goals' });
    await expect.poll(() => bands(page).count()).toBe(7);
    await page.getByRole('combobox', { name: 'Framework that gaps are measured against' }).selectOption('sf2022');
    const other = await ask('against=sf2022');
    const { reached } = other.concepts.find((one: any) => one.id === 'gpg2017:4');
    const said = reached.length > 0 ? `Reaches ${reached.map((one: any) => one.code).join(', ')}` : 'State';
    await band(page, new RegExp(`^4 .*${said}`)).waitFor();
  });

  test('scrolls inside the view on a phone', async () => {
    const page = await lineage('/lineage', { width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await band(page, /^4 Enhance organizational performance/).scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
