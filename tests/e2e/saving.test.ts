import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { editor, useBrowser, write } from '../support/views.ts';

const browser = useBrowser();
const address = () => inject('app').address;
const api = async (path: string) => (await fetch(`${address()}/api${path}`)).json();
const patient = { timeout: 45_000 };

afterEach(async () => {
  for (const { id } of (await api('/findings')).items) await fetch(`${address()}/api/findings/${id}`, { method: 'DELETE' });
});

/** Presses a button as a person with a mouse does, or one without. */
type Hand = (button: Locator) => Promise<void>;
const hands: [string, Hand][] = [
  ['mouse', (button) => button.click()],
  ['Enter', (button) => button.press('Enter')],
];

interface Place {
  name: string;
  kind: string;
  /** Opens it. `news` is what the page shows once it has read again what a finding changes. */
  open: () => Promise<{ page: Page; button: Locator; news?: Locator }>;
}

/** Every place with a button that saves a finding, and what kind it becomes. */
const places: Place[] = [
  {
    name: 'Overview',
    kind: 'gaps',
    async open() {
      const page = await browser.open('/overview');
      const row = page.getByRole('region', { name: 'Frameworks' }).getByRole('listitem', { name: 'Global Policing Goals' });
      await row.waitFor(patient);
      return { page, button: row.getByRole('button', { name: 'Save finding' }), news: row.getByText('nothing changed') };
    },
  },
  {
    name: 'Gaps',
    kind: 'gaps',
    async open() {
      const page = await browser.open('/gaps?framework=sf2022');
      await page.getByRole('grid').first().waitFor(patient);
      return { page, button: page.getByRole('button', { name: 'Save finding' }) };
    },
  },
  {
    name: 'Coverage',
    kind: 'coverage',
    async open() {
      const page = await browser.open('/coverage?rows=sf2022');
      await page.getByRole('grid', { name: 'Coverage' }).waitFor(patient);
      return { page, button: page.getByRole('button', { name: 'Save finding' }) };
    },
  },
  {
    name: 'Query',
    kind: 'query',
    async open() {
      const page = await browser.open('/query');
      await editor(page).waitFor();
      await write(page, "MATCH (n:Goal) WHERE n.id STARTS WITH 'sf2022' RETURN n.id AS id");
      await page.keyboard.press('Control+Enter');
      return { page, button: page.getByRole('button', { name: 'Save finding' }) };
    },
  },
];

const asking = (page: Page) => page.getByRole('dialog', { name: 'Save as a finding' });
const saved = (page: Page) => page.getByRole('dialog', { name: 'Finding saved' });

describe.each(places)('a finding from $name', ({ kind, open }) => {
  test.each(hands)('is saved by %s, said to be, and there after a reload', async (hand, press) => {
    const { page, button, news } = await open();
    await press(button);
    const title = `Saved by ${hand}`;
    await asking(page).getByLabel('Title').fill(title);
    await asking(page).getByLabel('Note').fill('Before the review');
    await asking(page).getByLabel('Your name').fill('Ana Ruiz');
    if (hand === 'Enter') await page.keyboard.press('Enter');
    else await asking(page).getByRole('button', { name: 'Save', exact: true }).click();

    await saved(page).getByRole('link', { name: title }).waitFor();
    // Long enough to read it, and after what stands behind it was read again.
    await news?.waitFor(patient);
    await page.waitForTimeout(1000);
    expect(await saved(page).getByRole('link', { name: title }).isVisible()).toBe(true);
    await saved(page).getByRole('button', { name: 'Close' }).click();
    await saved(page).waitFor({ state: 'detached' });

    await page.goto('/findings');
    await page.reload();
    await page.getByRole('grid', { name: 'Findings' }).getByRole('link', { name: title }).click();
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByText('Before the review').waitFor();
    const { items } = await api('/findings');
    expect(items.map((item: any) => [item.title, item.author, item.question.kind])).toEqual([[title, 'Ana Ruiz', kind]]);
  });
});

test.each(places)('what says that a finding from $name is saved stays until it is closed, and is announced', { timeout: 120_000 }, async ({ open }) => {
  const { page, button } = await open();
  await button.click();
  await asking(page).getByLabel('Title').fill('To be read');
  await asking(page).getByLabel('Your name').fill('Ana Ruiz');
  await asking(page).getByRole('button', { name: 'Save', exact: true }).click();
  const told = saved(page).getByRole('status');
  await told.getByRole('link').waitFor();
  await expect.poll(() => told.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.waitForTimeout(8500);
  expect(await told.getByRole('link').isVisible()).toBe(true);
  expect(await told.getByRole('link').getAttribute('href')).toMatch(/^\/findings\/[^/]+/);
  await page.keyboard.press('Escape');
  await saved(page).waitFor({ state: 'detached' });
});

describe('while a finding is saved', () => {
  const { open } = places[1]!;

  test('a second press, with mouse or Enter, saves it once', async () => {
    const { page, button } = await open();
    await page.route('**/api/findings', async (route) => {
      if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await button.click();
    await asking(page).getByLabel('Your name').fill('Ana Ruiz');
    await asking(page).getByRole('button', { name: 'Save', exact: true }).dblclick();
    await page.keyboard.press('Enter');
    await saved(page).waitFor();
    await page.waitForTimeout(500);
    expect((await api('/findings')).total).toBe(1);
  });

  test('two presses in the same moment save it once', async () => {
    const { page, button } = await open();
    await button.click();
    await asking(page).getByLabel('Your name').fill('Ana Ruiz');
    await asking(page).getByRole('button', { name: 'Save', exact: true }).evaluate((save: HTMLButtonElement) => {
      save.click();
      save.click();
    });
    await saved(page).waitFor();
    await page.waitForTimeout(500);
    expect((await api('/findings')).total).toBe(1);
  });

  test('the second half of a double press does not close what says that it is saved', async () => {
    const { page, button } = await open();
    await button.click();
    await asking(page).getByLabel('Your name').fill('Ana Ruiz');
    await asking(page).getByRole('button', { name: 'Save', exact: true }).dblclick({ delay: 250 });
    await page.waitForTimeout(500);
    await saved(page).getByRole('link').waitFor();
    expect((await api('/findings')).total).toBe(1);
  });

  test('a failure of the server is told, the words stay, and the next try saves them', async () => {
    const { page, button } = await open();
    browser.expect(/status of 503/);
    const problem = { type: 'about:blank', title: 'The database is away', status: 503, detail: 'The database does not answer just now.' };
    await page.route('**/api/findings', (route) => (route.request().method() === 'POST' ? route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(problem) }) : route.continue()));
    await button.click();
    await asking(page).getByLabel('Title').fill('Kept words');
    await asking(page).getByLabel('Your name').fill('Ana Ruiz');
    await asking(page).getByLabel('Note').fill('A long note');
    await asking(page).getByRole('button', { name: 'Save', exact: true }).click();
    await asking(page).getByRole('alert').filter({ hasText: 'The database does not answer just now.' }).waitFor();
    expect(await asking(page).getByLabel('Title').inputValue()).toBe('Kept words');
    expect(await asking(page).getByLabel('Note').inputValue()).toBe('A long note');
    await page.unroute('**/api/findings');
    await asking(page).getByRole('button', { name: 'Save', exact: true }).click();
    await saved(page).getByRole('link', { name: 'Kept words' }).waitFor();
    expect((await api('/findings')).items.map(({ title }: any) => title)).toEqual(['Kept words']);
  });

  test('a title of spaces alone is not taken, and not passed over in silence', async () => {
    const { page, button } = await open();
    await button.click();
    await asking(page).getByLabel('Title').fill('   ');
    await asking(page).getByLabel('Your name').fill('Ana Ruiz');
    await asking(page).getByRole('button', { name: 'Save', exact: true }).click();
    expect(await asking(page).getByLabel('Title').evaluate((input: HTMLInputElement) => input.validity.patternMismatch)).toBe(true);
    expect(await asking(page).isVisible()).toBe(true);
  });

  test.each([['Escape'], ['Cancel']])('%s leaves the page as it was, with the focus on the button', async (way) => {
    const { page, button } = await open();
    await button.press('Enter');
    const before = page.url();
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await asking(page).getByRole('button', { name: 'Cancel' }).click();
    await asking(page).waitFor({ state: 'detached' });
    expect(page.url()).toBe(before);
    await expect.poll(() => button.evaluate((it) => it === document.activeElement)).toBe(true);
  });

  test('its link leads to the finding, and the dialog is gone there', async () => {
    const { page, button } = await open();
    await button.click();
    await asking(page).getByLabel('Your name').fill('Ana Ruiz');
    await page.keyboard.press('Enter');
    await saved(page).getByRole('link').click();
    await page.waitForURL(/\/findings\/[^/]+$/);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('no dialog lies in a form of the page', async () => {
    const { page, button } = await open();
    await button.click();
    await asking(page).waitFor();
    expect(await page.locator('form form').count()).toBe(0);
    expect(await page.evaluate(() => document.querySelector('dialog[open]')?.parentElement === document.body)).toBe(true);
  });
});

describe('what this browser keeps', () => {
  test.each(hands)('a query is saved by %s and there after a reload, and again under the same name', async (hand, press) => {
    const page = await browser.open('/query');
    await editor(page).waitFor();
    await write(page, 'RETURN 7 AS lucky');
    const save = async (note: string) => {
      await press(page.getByRole('button', { name: 'Save', exact: true }));
      const dialog = page.getByRole('dialog', { name: 'Save the query' });
      await dialog.getByLabel('What it answers').fill(note);
      await dialog.getByLabel('Name').fill('Lucky number');
      if (hand === 'Enter') await page.keyboard.press('Enter');
      else await dialog.getByRole('button', { name: /^(Save|Replace)$/ }).click();
      await dialog.waitFor({ state: 'detached' });
    };
    const list = page.getByRole('region', { name: 'Saved queries' });
    await save('The first');
    await page.reload();
    await list.getByRole('button', { name: /^Lucky number ?The first/ }).waitFor();
    await save('The second');
    await page.reload();
    await list.getByRole('button', { name: /^Lucky number ?The second/ }).waitFor();
    expect(await list.getByRole('button', { name: /^Lucky number/ }).count()).toBe(1);
  });

  test('a query that the browser cannot keep says so, and its name stays', async () => {
    const page = await browser.open('/query');
    await editor(page).waitFor();
    await write(page, 'RETURN 8');
    await page.evaluate(() => {
      const setItem = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, value) {
        if (key === 'plumbline.saved') throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
    });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Save the query' });
    await dialog.getByLabel('Name').fill('Too much');
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').filter({ hasText: 'could not keep it' }).waitFor();
    expect(await dialog.getByLabel('Name').inputValue()).toBe('Too much');
  });

  test('a pin, an imported file and a renamed tab are there after a reload', async () => {
    const page = await browser.open('/query');
    await editor(page).waitFor();
    const list = page.getByRole('region', { name: 'Saved queries' });
    const draft = { text: 'RETURN 9', named: null, typed: {}, limit: 1000 };
    const file = { plumbline: 'saved-queries', version: 1, queries: ['From a file', 'Another'].map((name) => ({ name, draft })) };
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), list.getByRole('button', { name: 'Import' }).click()]);
    await chooser.setFiles({ name: 'queries.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
    await list.getByText('2 imported.').waitFor();
    await list.getByRole('button', { name: 'Pin From a file' }).press('Enter');
    await page.getByRole('tab').first().dblclick();
    await page.getByLabel('Name of the tab').fill('Mine');
    // Leaving the field keeps the name as Enter does.
    await editor(page).click();
    await page.getByRole('tab', { name: 'Mine' }).waitFor();
    await page.reload();
    await page.getByRole('tab', { name: 'Mine' }).waitFor();
    await list.getByRole('button', { name: 'Pin From a file', pressed: true }).waitFor();
    expect(await list.getByRole('button', { name: /^(From a file|Another)/ }).allTextContents()).toEqual(['From a file', 'Another']);
  });

  test('the theme that was chosen holds after a reload', async () => {
    const page = await browser.open('/findings');
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    expect(await theme()).toBe('light');
    await page.getByRole('radio', { name: 'Light' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(theme).toBe('dark');
    await page.reload();
    expect(await theme()).toBe('dark');
  });
});

test.each(hands)('a finding is deleted by %s, and not where the server fails', async (_, press) => {
  const body = JSON.stringify({ title: 'To delete', author: 'Ana', question: { kind: 'gaps', parameters: { framework: 'sf2022' } } });
  const { id } = await (await fetch(`${address()}/api/findings`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })).json();
  const page = await browser.open(`/findings/${id}`);
  browser.expect(/status of 503/);
  await page.route('**/api/findings/*', (route) => (route.request().method() === 'DELETE' ? route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify({ type: 'about:blank', title: 'Away', status: 503, detail: 'Away just now.' }) }) : route.continue()));
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete this finding?' });
  await press(dialog.getByRole('button', { name: 'Delete' }));
  await dialog.getByRole('alert').filter({ hasText: 'Away just now.' }).waitFor();
  expect((await api('/findings')).total).toBe(1);
  await page.unroute('**/api/findings/*');
  await press(dialog.getByRole('button', { name: 'Delete' }));
  await page.getByText('No finding yet').waitFor();
  await page.reload();
  await page.getByText('No finding yet').waitFor();
  expect((await api('/findings')).total).toBe(0);
});
