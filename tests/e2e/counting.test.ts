import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { details, settled, shown, useBrowser } from '../support/views.ts';

const browser = useBrowser();
const counting = 'confidence=0.7&sets=curated';

/** Every link of the page into the app; not those to the API, whose answers are files. */
const links = (page: Page) => page.locator('a[href^="/"]:not([href^="/api"])').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));

const keeps = (href: string): boolean => {
  const parameters = new URL(href, 'http://here').searchParams;
  return parameters.get('confidence') === '0.7' && parameters.get('sets') === 'curated';
};

describe('what counts', () => {
  test.each([
    ['/'],
    ['/gaps'],
    ['/coverage'],
    ['/paths'],
    ['/lineage'],
    ['/compare'],
    ['/findings'],
    ['/query'],
    ['/explore'],
    ['/help/definitions'],
  ])('is carried by every link of %s, with a concept open beside it', async (path) => {
    const page = await browser.open(`${path}?${counting}&selected=sf2022:2.3&why=1`);
    await details(page).getByText(/Its query/).waitFor();
    await settled(page);
    const hrefs = await links(page);
    expect(hrefs.length).toBeGreaterThan(9);
    expect(hrefs.filter((href) => !keeps(href))).toEqual([]);
  });

  test('holds from view to view along the rail, with the same figures, and back in Explore', async () => {
    const page = await browser.open(`/gaps?${counting}`);
    const line = page.getByText(/\d+ of 96 concepts serve no SDG or target/);
    const said = await line.textContent();
    const rail = page.getByRole('navigation').getByRole('link');
    const names = await rail.allTextContents();
    expect(names.length).toBeGreaterThanOrEqual(10);
    for (const name of names) {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
      await page.waitForFunction(() => document.title !== '');
      expect(keeps(page.url()), name).toBe(true);
    }
    await page.getByRole('navigation').getByRole('link', { name: 'Explore', exact: true }).click();
    await shown(page).waitFor();
    await page.getByRole('toolbar', { name: 'Graph' }).getByRole('button', { name: /^Filters/ }).click();
    const panel = page.getByRole('region', { name: 'Filters' });
    expect(await panel.getByRole('button', { name: '0.7 or more' }).getAttribute('aria-pressed')).toBe('true');
    await panel.getByRole('button', { name: '0.9 or more' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('confidence')).toBe('0.9');
    await panel.getByRole('button', { name: '0.7 or more' }).click();
    await page.getByRole('navigation').getByRole('link', { name: 'Gaps', exact: true }).click();
    await expect.poll(() => line.textContent()).toBe(said);
  });
});
