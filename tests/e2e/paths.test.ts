import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { details, shown, useBrowser } from '../support/views.ts';

const browser = useBrowser();

const list = (page: Page) => page.getByRole('list', { name: 'Paths' });
const titles = (page: Page) => list(page).getByRole('heading', { level: 3 });
const field = (page: Page, name: 'From' | 'To') => page.getByRole('combobox', { name, exact: true });
const parameters = (page: Page) => new URL(page.url()).searchParams;
const api = async (query: string) =>
  (await (await fetch(`${inject('app').address}/api/paths?${query}`)).json()) as { paths: { length: number; kinds: string[] }[] };

/** Opens the view once its paths are there. */
async function paths(query: string, size?: Parameters<typeof browser.open>[1]): Promise<Page> {
  const page = await browser.open(`/paths?${query}`, size);
  await titles(page).first().waitFor();
  return page;
}

describe('the paths', () => {
  test('begin with an explanation and an example that leads on', async () => {
    const page = await browser.open('/paths');
    await page.getByText('How do two concepts hang together?').waitFor();
    const example = page.getByRole('link', { name: /→ SDG \d+\.\w+/ });
    const ends = new URL((await example.getAttribute('href')) ?? '', 'http://page').searchParams;
    await example.click();
    await titles(page).first().waitFor();
    const { paths: expected } = await api(ends.toString());
    expect(await titles(page).count()).toBe(expected.length);
    await expect.poll(() => field(page, 'To').inputValue()).toContain(ends.get('to')?.split(':')[1]);
  });

  test('are found by keyboard alone, from a concept to a framework', async () => {
    const page = await browser.open('/paths');
    await field(page, 'From').focus();
    await page.keyboard.type('sf2022:2.3');
    await page.keyboard.press('Enter');
    await expect.poll(() => parameters(page).get('from')).toBe('sf2022:2.3');
    await field(page, 'To').focus();
    await page.keyboard.type('sustainable development');
    await page.getByRole('listbox', { name: 'Concepts' }).getByRole('option', { name: /^Sustainable Development Goals/ }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameters(page).get('to')).toBe('sdg');
    await titles(page).first().waitFor();
    await page.getByRole('status').getByText(/shortest; 5 are the best by their weakest link\.$/).waitFor();
    await page.getByRole('button', { name: 'Swap the two ends' }).press('Enter');
    await expect.poll(() => parameters(page).get('from')).toBe('sdg');
    await expect.poll(() => field(page, 'To').inputValue()).toMatch(/^2\.3/);
  });

  test('say what is claimed and what only follows, step by step', async () => {
    const page = await paths('from=oec2022:1.1&to=sdg:16.4');
    const [first, second] = [list(page).getByRole('listitem', { name: '1. Shortest' }), list(page).getByRole('listitem', { name: '2. Among the best' })];
    await first.getByText('Claimed').waitFor();
    await second.getByText('Inherited', { exact: true }).waitFor();
    await second.getByText('is part of').waitFor();
    await first.getByRole('link', { name: 'relates to' }).click();
    expect(parameters(page).get('selected')).toMatch(/^alignment:/);
    await details(page).getByText('Better information on such groups helps action', { exact: false }).first().waitFor();
  });

  test('are drawn alone when asked, and a link opens the same', async () => {
    const page = await paths('from=oec2022:1.1&to=sdg:16.4');
    const button = list(page).getByRole('listitem', { name: '2. Among the best' }).getByRole('button', { name: 'Draw alone' });
    await button.press('Space');
    await expect.poll(() => parameters(page).get('path')).toBe('2');
    const again = await paths(new URL(page.url()).search.slice(1));
    await expect.poll(() => list(again).getByRole('listitem', { name: '2. Among the best' }).getByRole('button', { name: 'Draw alone' }).getAttribute('aria-pressed')).toBe('true');
    await again.getByRole('link', { name: 'Show in Explore' }).click();
    await shown(again).waitFor();
    expect(await shown(again).textContent()).toMatch(/^3 nodes/);
  });

  test('scroll beside a picture that stays in sight with its tools', async () => {
    const page = await paths('from=oec2022:1.1&to=sdg:16.4');
    const tools = page.getByRole('group', { name: 'Picture' });
    const bottom = async () => ((await tools.boundingBox())?.y ?? Infinity) + ((await tools.boundingBox())?.height ?? 0);
    expect(await bottom()).toBeLessThanOrEqual(900);
    await titles(page).last().scrollIntoViewIfNeeded();
    expect(await bottom()).toBeLessThanOrEqual(900);
    expect(await page.locator('#view-content').evaluate((view) => view.scrollHeight - view.clientHeight)).toBe(0);
  });

  test('follow the limits and what counts', async () => {
    const page = await paths('from=oec2022:1.1&to=sdg:16.4');
    await page.getByRole('combobox', { name: 'How many of the best' }).selectOption('10');
    const { paths: ten } = await api('from=oec2022:1.1&to=sdg:16.4&k=10');
    await expect.poll(() => titles(page).count()).toBe(ten.length);
    await page.getByRole('button', { name: 'Steps in the hierarchy' }).click();
    const { paths: without } = await api('from=oec2022:1.1&to=sdg:16.4&k=10&hierarchy=exclude');
    await expect.poll(() => titles(page).count()).toBe(without.length);
    await expect.poll(() => list(page).getByText('is part of').count()).toBe(0);
  });

  test('say what was tried when there is none, and widen the search', async () => {
    const page = await browser.open('/paths?from=oec2022:1.1&to=sdg:16.4&confidence=0.9');
    await page.getByText('No path of up to 6 steps').waitFor();
    await page.getByText('Looked from 1.1 of OEC 2022–2025 to SDG 16.4, over alignments that count (accepted, 0.9 or more) and over steps from part to whole and back.').waitFor();
    await page.getByRole('button', { name: 'Count every accepted alignment' }).click();
    await titles(page).first().waitFor();
  });

  test('say in a sentence that the search was too much', async () => {
    browser.expect(/408/);
    const page = await browser.open('/paths');
    const detail = 'Looking for these paths took too long and was stopped. Ask for fewer steps.';
    await page.route('**/api/paths?*', (route) =>
      route.fulfill({ status: 408, contentType: 'application/problem+json', body: JSON.stringify({ type: 'urn:plumbline:problem:query-timeout', title: 'Request Timeout', status: 408, detail }) }),
    );
    await page.getByRole('link', { name: /→ SDG \d/ }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('Too much to look through').waitFor();
    await alert.getByText(detail).waitFor();
    await page.unroute('**/api/paths?*');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await titles(page).first().waitFor();
  });

  test('open in Query with the same question', async () => {
    const page = await paths('from=oec2022:1.1&to=sdg:16.4&longest=4');
    await page.getByRole('link', { name: 'Open in Query' }).click();
    await page.getByRole('combobox', { name: /\$from/ }).waitFor();
    expect(await page.getByRole('combobox', { name: /\$from/ }).inputValue()).toBe('oec2022:1.1');
    expect(await page.getByLabel(/\$maxLength/).inputValue()).toBe('4');
  });

  test('are one step away from the details of a concept', async () => {
    const page = await browser.open('/explore?selected=sf2022:2.3');
    await details(page).getByRole('link', { name: 'Paths to the SDGs' }).click();
    await titles(page).first().waitFor();
    expect(parameters(page).get('from')).toBe('sf2022:2.3');
  });

  test.each([false, true])('fit a phone without scrolling sideways (dark: %s)', async (dark) => {
    const page = await paths('from=sf2022:2.3&to=sdg', { width: 390, height: 844, dark });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await titles(page).last().scrollIntoViewIfNeeded();
    await list(page).getByRole('link', { name: /^2\.3|2\.3 / }).last().click();
    await details(page).waitFor();
  });
});
