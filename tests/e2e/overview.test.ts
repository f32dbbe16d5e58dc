import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { inferredStates, unalignedStates } from '../../server/domain/ledger.ts';
import { useBrowser } from '../support/views.ts';

const browser = useBrowser();
const address = () => inject('app').address;
const api = async (path: string) => (await fetch(`${address()}/api${path}`)).json();

async function overview(path = '/overview', size?: { width: number; height: number; dark?: boolean }): Promise<Page> {
  const page = await browser.open(path, size);
  await page.getByRole('heading', { name: /\d+ of \d+ .* serve no SDG or target/ }).waitFor({ timeout: 45_000 });
  return page;
}
/** The headline and the line below it, which hold the three figures. */
const headlineOf = (page: Page) => page.locator('h2, h2 + p').filter({ hasText: /serves? (no|one)/ });
/** `48 of 96 goals serve no SDG or target`, `48 serve one themselves, 0 by inference alone`. */
async function headline(page: Page) {
  const text = (await headlineOf(page).allTextContents()).join(' ');
  const [, unaligned, total, direct, inferred] = /(\d+) of (\d+) .* serves? no .* (\d+) serves? one themselves, (\d+) by inference alone/.exec(text)?.map(Number) ?? [];
  return { unaligned, direct, inferred, total };
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
    await page.getByText(`${together.unaligned} of ${together.total} concepts serve no SDG or target`).waitFor();
  });

  test('says first whose strategies these are, and against what they are measured', async () => {
    const page = await overview();
    const { items } = await api('/frameworks');
    const measured = items.filter(({ id }: any) => id !== 'sdg');
    const [publisher] = measured.map(({ organization }: any) => organization);
    await page.getByText(`${measured.length} frameworks of ${publisher}, measured against the Sustainable Development Goals (United Nations).`).waitFor();
    await page.getByRole('combobox', { name: 'Framework that gaps are measured against' }).selectOption('gpg2017');
    await page.getByText(/^5 frameworks of .*, measured against Global Policing Goals \(INTERPOL\)\.$/).waitFor();
  });

  test('has three figures, the same as behind their links, in GET /api/overview and in GET /api/gaps', async () => {
    const page = await overview();
    const { together } = await api('/overview');
    const { total, counts } = await api('/gaps');
    const sum = (states: readonly string[]) => states.reduce((all, state) => all + Number(counts[state] ?? 0), 0);
    const figures = { unaligned: sum(unalignedStates), direct: counts.direct, inferred: sum(inferredStates), total };
    expect(together).toMatchObject(figures);
    expect(await headline(page)).toEqual(figures);
    const links = await headlineOf(page).getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links).toHaveLength(3);
    for (const [index, count] of [figures.unaligned, figures.direct, figures.inferred].entries()) {
      await page.goto(links[index] ?? '');
      const { unaligned, direct, inferred } = figures;
      await page.getByText(`${unaligned} of ${total} concepts serve no SDG or target; ${direct} serve one themselves, ${inferred} by inference`).waitFor();
      if (count === 0) await page.getByText(/, 0 shown$/).waitFor();
      else await expect.poll(async () => Number(await page.getByRole('grid').first().getAttribute('aria-rowcount')) - 1).toBe(count);
    }
  });

  test('names the figure with claims for a whole set, and has exactly it once they are counted', async () => {
    const page = await overview();
    const line = page.getByText(/^With claims made for a whole set alike: \d+ none/);
    await line.waitFor({ timeout: 45_000 });
    const [unaligned, direct, inferred] = ((await line.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
    const { together } = await api('/overview?crossCutting=include');
    expect({ unaligned, direct, inferred }).toEqual({ unaligned: together.unaligned, direct: together.direct, inferred: together.inferred });
    const before = await headline(page);
    expect(before).not.toEqual({ ...before, unaligned, direct, inferred });
    await page.getByRole('button', { name: 'Count them too' }).click();
    await expect.poll(() => headline(page)).toEqual({ unaligned, direct, inferred, total: before.total });
    // And back: what it names without them is what stood there before.
    await page.getByText(`Without claims made for a whole set alike: ${before.unaligned} none, ${before.direct} themselves, ${before.inferred} by inference.`).waitFor();
    await page.getByRole('button', { name: 'Leave them out' }).click();
    await expect.poll(() => headline(page)).toEqual(before);
  });

  test('shows for each framework the numbers of the API, each a link to the view that explains it', async () => {
    const page = await overview();
    const { items } = await api('/overview');
    for (const item of items) {
      const row = framework(page, item.framework.title);
      await row.getByRole('link', { name: `${item.direct} of ${item.total}` }).waitFor();
      await row.getByRole('link', { name: `${item.goals.reached} of 17 SDGs` }).waitFor();
      await row.getByRole('link', { name: `${item.targets.reached} of 169 targets` }).waitFor();
    }
    const row = framework(page, 'Strategic Framework 2022-2025');
    const count = (await api('/gaps?framework=sf2022&state=no-counterpart')).total;
    await row.getByRole('link', { name: `No counterpart ${count}` }).click();
    await page.waitForURL(/\/gaps\?.*framework=sf2022/);
    await expect.poll(async () => Number(await page.getByRole('grid').first().getAttribute('aria-rowcount')) - 1).toBe(count);
  });

  test.each(['/overview', '/overview?crossCutting=include', '/overview?against=gpg2017'])('opens behind each number as many as it says: %s', { timeout: 180_000 }, async (path) => {
    const page = await browser.open(path);
    const rows = page.getByRole('region', { name: 'Frameworks' });
    await rows.getByRole('listitem').first().waitFor({ timeout: 45_000 });
    await page.getByRole('region', { name: 'What nothing serves' }).getByRole('link', { name: /^\d+ of \d+$/ }).first().waitFor({ timeout: 45_000 });
    const links = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => ({ text: link.textContent, href: link.getAttribute('href') ?? '' })));
    const numbers = links.filter(({ text }) => /\d/.test(text)).filter(({ href }) => !href.startsWith('/explore') && !/[?&]q=/.test(href));
    expect(numbers.length).toBeGreaterThan(15);
    for (const { text, href } of numbers) {
      const said = Number((/^\d/.test(text) ? /^\d+/ : /\d+$/).exec(text.replaceAll(',', ''))?.[0]);
      await page.goto(href);
      if (href.startsWith('/compare')) {
        await page.getByRole('region', { name: 'Overlap' }).waitFor();
        await expect.poll(() => page.getByRole('region', { name: /^Reached by / }).locator('summary').count(), { message: `${text} ${href}` }).toBe(said);
      } else if (href.includes('show=islands')) {
        await page.getByRole('button', { name: `Islands ${said}` }).waitFor();
      } else if (said === 0) {
        await page.getByText('None of these states').waitFor();
      } else {
        await expect.poll(async () => Number(await page.getByRole('grid').first().getAttribute('aria-rowcount')) - 1, { message: `${text} ${href}` }).toBe(said);
      }
    }
  });

  test('opens exactly the targets that it says are reached', async () => {
    const page = await overview();
    const { items } = await api('/compare?left=gpg2017&right=gpg2017&level=leaf');
    await framework(page, 'Global Policing Goals').getByRole('link', { name: `${items.length} of 169 targets` }).click();
    await page.getByText(`Global Policing Goals reaches ${items.length} of 169 SDG targets`).waitFor();
    const listed = page.getByRole('region', { name: 'Reached by Global Policing Goals' }).locator('summary');
    await expect.poll(() => listed.count()).toBe(items.length);
    for (const [index, { target }] of items.entries()) expect(await listed.nth(index).textContent()).toContain(target.title);
  });

  test('names the SDGs that nothing serves, as many as the ledger read the other way round', async () => {
    const page = await overview();
    const nothing = await api(`/gaps?framework=sdg&against=*&kind=SDG&state=${unalignedStates.join(',')}`);
    const badges = page.getByRole('list', { name: 'Nothing serves' }).getByRole('link');
    await badges.first().waitFor({ timeout: 45_000 });
    expect(await badges.count()).toBe(nothing.total);
    await page.getByRole('link', { name: `${nothing.total} of 17` }).waitFor();
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
    await page.getByRole('list', { name: 'Nothing serves' }).waitFor({ timeout: 45_000 });
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
    const page = await overview('/overview?crossCutting=include', { width: 390, height: 844, dark: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const { together } = await api('/overview?crossCutting=include');
    expect(together.unaligned).not.toBe((await api('/overview')).together.unaligned);
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
