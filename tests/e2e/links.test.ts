import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { details, settled, shown, useBrowser } from '../support/views.ts';

/*
 * What leads somewhere is an `<a href>`, so that it opens in a new tab too, and looks like one: underlined, framed as a button, or a sign or
 * badge that stands alone. What is underlined leads somewhere, or is a `<button>` that acts within the view: pressing it leaves the path.
 */
const browser = useBrowser();
const address = () => inject('app').address;
let finding = '';

beforeAll(async () => {
  const response = await fetch(`${address()}/api/findings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'Gaps of 2022', author: 'Ana', question: { kind: 'gaps', parameters: { framework: 'sf2022' } } }),
  });
  finding = ((await response.json()) as { id: string }).id;
});
afterAll(() => fetch(`${address()}/api/findings/${finding}`, { method: 'DELETE' }));

const views: Record<string, (page: Page) => Promise<unknown>> = {
  '/overview': (page) => page.getByRole('region', { name: 'Frameworks' }).getByRole('listitem').first().waitFor({ timeout: 45_000 }),
  '/explore?selected=sf2022:1': (page) => shown(page).waitFor(),
  '/coverage?selected=cell:gpg2017:1~sdg:16': (page) => page.getByRole('gridcell', { name: /alignment/ }).first().waitFor(),
  '/gaps?selected=sf2022:1&why=1': (page) => page.getByRole('grid').getByRole('row').nth(2).waitFor(),
  '/gaps?selected=sf2022': (page) => details(page).getByRole('link').first().waitFor(),
  '/paths': (page) => page.getByRole('main').getByRole('link').first().waitFor(),
  '/paths?from=oec2022:1&to=sdg&selected=gpg2017:1': (page) => details(page).getByRole('link').first().waitFor(),
  '/lineage': (page) => page.getByRole('group', { name: 'Goals by edition' }).getByRole('button').first().waitFor(),
  '/lineage?as=list&selected=continues:sf2022:2~sf2017:4': (page) => details(page).getByRole('link').first().waitFor(),
  '/compare': (page) => page.getByRole('region', { name: 'Overlap' }).waitFor(),
  '/findings': (page) => page.getByRole('grid', { name: 'Findings' }).getByRole('link').first().waitFor(),
  '/findings/<id>': (page) => page.getByRole('grid', { name: 'Rows of the finding' }).waitFor(),
};

interface Found {
  /** Links that lead nowhere. */
  dead: string[];
  /** Links that do not look like one. */
  plain: string[];
  /** Underlined things that are neither a link nor a button. */
  fake: string[];
  /** Underlined buttons, by their words. */
  buttons: string[];
}

/** Looks at everything in the view and the details that can be seen. */
const lookAt = (page: Page): Promise<Found> =>
  page.evaluate(() => {
    const places = [...document.querySelectorAll('main, section[aria-label=Details]')];
    const all = places.flatMap((place) => [...place.querySelectorAll<HTMLElement>('*')]).filter((one) => one.checkVisibility());
    const isUnderlined = (one: Element) => getComputedStyle(one).textDecorationLine.includes('underline');
    const isFramed = (one: Element) => {
      const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(one);
      return (parseFloat(borderTopWidth) > 0 && !borderTopColor.endsWith(', 0)')) || !backgroundColor.endsWith(', 0)');
    };
    const words = (one: Element) => `${one.tagName} ${one.getAttribute('aria-label') ?? one.textContent.trim()}`;
    const links = all.filter((one) => one.tagName === 'A');
    const underlined = all.filter(isUnderlined);
    return {
      dead: links.filter((one) => (one.getAttribute('href') ?? '#') === '#').map(words),
      plain: links
        .filter((one) => ![one, ...one.querySelectorAll('*')].some((part) => isUnderlined(part) || isFramed(part)) && one.textContent.trim() !== '')
        .map(words),
      fake: underlined.filter((one) => one.closest('a[href], button') === null).map(words),
      buttons: underlined.filter((one) => one.tagName === 'BUTTON').map((one) => one.textContent.trim()),
    };
  });

describe('links and buttons are what they look like', () => {
  test.each(Object.entries(views))('in %s', { timeout: 90_000 }, async (path, ready) => {
    const page = await browser.open(path.replace('<id>', finding));
    await ready(page);
    await settled(page);
    const { dead, plain, fake, buttons } = await lookAt(page);
    expect({ dead, plain, fake }).toEqual({ dead: [], plain: [], fake: [] });
    for (const words of buttons) {
      const before = new URL(page.url()).pathname;
      const button = page.getByRole('button', { name: words, exact: true }).first();
      if ((await button.count()) === 0) continue;
      await button.click();
      expect(new URL(page.url()).pathname, words).toBe(before);
    }
  });

  test('a link opens in a new tab as it does here', async () => {
    const page = await browser.open('/overview');
    const link = page.getByRole('region', { name: 'Frameworks' }).getByRole('link', { name: /of 169 targets/ }).first();
    await link.waitFor({ timeout: 45_000 });
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click({ modifiers: ['Control'] })]);
    // Asked of the tab itself: playwright misses a navigation that began before it knew the tab, and then says about:blank for good.
    await expect.poll(() => tab.evaluate(() => location.href)).toMatch(/\/compare\?/);
    expect(new URL(page.url()).pathname).toBe('/overview');
  });
});
