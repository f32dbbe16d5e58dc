import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/views.ts';

const browser = useBrowser();
const address = () => inject('app').address;
const api = async (path: string) => (await fetch(`${address()}/api${path}`)).json();

async function overview(path = '/overview', size?: { width: number; height: number; dark?: boolean }): Promise<Page> {
  const page = await browser.open(path, size);
  await page.getByRole('heading', { name: /\d+ of \d+ .* serve no SDG target/ }).waitFor({ timeout: 45_000 });
  return page;
}
const framework = (page: Page, name: string) => page.getByRole('region', { name: 'Frameworks' }).getByRole('listitem', { name });

afterEach(async () => {
  for (const { id } of (await api('/findings')).items) await fetch(`${address()}/api/findings/${id}`, { method: 'DELETE' });
});

describe('the overview', () => {
  test('is the start page and begins with the figure that Gaps explains', async () => {
    const page = await overview('/');
    expect(new URL(page.url()).pathname).toBe('/overview');
    const { together } = await api('/overview');
    const figure = page.getByRole('heading', { level: 2 }).getByRole('link');
    expect(await figure.textContent()).toBe(`${together.unaligned} of ${together.total}`);
    await figure.click();
    await page.getByText(`${together.unaligned} of ${together.total} concepts serve no SDG target`).waitFor();
  });

  test('shows for each framework the numbers of the API, each a link to the view that explains it', async () => {
    const page = await overview();
    const { items } = await api('/overview');
    for (const item of items) {
      const row = framework(page, item.framework.title);
      await row.getByRole('link', { name: `${item.aligned} of ${item.total}` }).waitFor();
      await row.getByRole('link', { name: `${item.goals.reached} of 17 SDGs` }).waitFor();
      await row.getByRole('link', { name: `${item.targets.reached} of 169 targets` }).waitFor();
    }
    const row = framework(page, 'Strategic Framework 2022-2025');
    const count = (await api('/gaps?framework=sf2022&state=no-counterpart')).total;
    await row.getByRole('link', { name: `No counterpart ${count}` }).click();
    await page.waitForURL(/\/gaps\?.*framework=sf2022/);
    await expect.poll(async () => Number(await page.getByRole('grid').first().getAttribute('aria-rowcount')) - 1).toBe(count);
  });

  test('names the SDGs that nobody serves, as many as the ledger read the other way round', async () => {
    const page = await overview();
    const nobody = await api('/gaps?framework=sdg&against=*&kind=SDG&state=pending,no-counterpart,rejected,unreviewed');
    const badges = page.getByRole('list', { name: 'Nobody serves' }).getByRole('link');
    await badges.first().waitFor({ timeout: 45_000 });
    expect(await badges.count()).toBe(nobody.total);
    await page.getByRole('link', { name: `${nobody.total} of 17` }).waitFor();
  });

  test('counts the islands that Gaps lists, and says what one is', async () => {
    const page = await overview('/overview?crossCutting=exclude&confidence=0.9');
    const { total } = await api('/islands?against=sdg&crossCutting=exclude&minConfidence=0.9');
    const link = page.getByRole('link', { name: total === 1 ? '1 island' : `${total} islands`, exact: true });
    await link.waitFor({ timeout: 45_000 });
    await link.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('island = a group of two or more concepts').waitFor();
    await page.keyboard.press('Escape');
    await link.click();
    await page.getByRole('button', { name: `Islands ${total}` }).waitFor();
    expect(new URL(page.url()).searchParams.get('confidence')).toBe('0.9');
  });

  test('says nothing of islands where there is too much to look through', async () => {
    const page = await browser.open('/gaps');
    await page.route('**/api/islands?*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ json: { ...(await response.json()), truncated: true } });
    });
    const answered = page.waitForResponse(/\/api\/islands\?/);
    await page.goto('/overview?confidence=0.6');
    await answered;
    await page.getByRole('list', { name: 'Nobody serves' }).waitFor({ timeout: 45_000 });
    // Time enough to draw the answer, had it been taken.
    await page.waitForTimeout(300);
    expect(await page.getByRole('link', { name: /islands?$/ }).count()).toBe(0);
  });

  test('saves a first finding on a framework, and then says what changed since', async () => {
    const page = await overview();
    const row = framework(page, 'Strategic Framework 2022-2025');
    await row.getByRole('button', { name: 'Save finding' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save as a finding' });
    await dialog.getByLabel('Your name').fill('Ana Ruiz');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Finding saved' }).getByRole('button', { name: 'Close' }).click();
    await row.getByRole('link', { name: 'nothing changed' }).click();
    await page.getByText('Nothing changed since.').waitFor();
  });

  test('fits a phone, and counts what the address says', async () => {
    const page = await overview('/overview?crossCutting=exclude', { width: 390, height: 844, dark: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const { together } = await api('/overview?crossCutting=exclude');
    await page.getByRole('link', { name: `${together.unaligned} of ${together.total}` }).waitFor();
  });
});

test('on a phone the bar of views shows half a view where more of them are', async () => {
  const page = await browser.open('/overview', { width: 390, height: 844 });
  const bar = page.getByRole('navigation', { name: 'Views' }).getByRole('list');
  const cutAt = (side: 'left' | 'right') =>
    bar.evaluate((list, side) => {
      const { left, right } = list.getBoundingClientRect();
      const edge = side === 'left' ? left : right;
      const boxes = [...list.children].map((item) => item.getBoundingClientRect());
      return boxes.some((box) => box.left < edge - 12 && box.right > edge + 12);
    }, side);
  await bar.getByRole('link', { name: 'Overview' }).waitFor();
  expect([await cutAt('left'), await cutAt('right')]).toEqual([false, true]);
  await page.goto('/findings');
  await expect.poll(async () => [await cutAt('left'), await cutAt('right')]).toEqual([true, true]);
});
