import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { editor, useBrowser, write } from '../support/views.ts';

const browser = useBrowser();

const run = async (page: Page) => {
  await page.keyboard.press('Control+Enter');
  await page.getByRole('status').filter({ hasText: /\d+ rows? in/ }).waitFor();
};
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name });
const selected = (page: Page) => page.getByRole('tab', { selected: true });
const patient = { timeout: 120_000 };

/** Saves the query at hand under a name. */
async function save(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Save the query' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('What it answers').fill('What we ask each year');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe('the editor', () => {
  test('marks mistakes and unknown names while typing, without a run', patient, async () => {
    const page = await browser.open('/query');
    await write(page, 'MATCH (n:Concept)\nRETRN n');
    await page.locator('.cm-lintRange-error', { hasText: 'RETRN' }).waitFor({ timeout: 60_000 });
    await write(page, 'MATCH (n:Objektive) RETURN n.titel');
    await page.locator('.cm-lintRange-warning', { hasText: 'Objektive' }).waitFor({ timeout: 30_000 });
    await page.locator('.cm-lintRange-warning', { hasText: 'titel' }).waitFor();
    await write(page, 'MATCH (n:Objective) RETURN n.title');
    await expect.poll(() => page.locator('.cm-lintRange').count(), { timeout: 30_000 }).toBe(0);
    await page.getByRole('status').filter({ hasText: 'Not run yet' }).waitFor();
  });

  test('completes by the grammar: what a procedure yields, variables, and no clause that writes', patient, async () => {
    const page = await browser.open('/query');
    const offered = async (text: string) => {
      await write(page, text);
      await page.keyboard.press('Control+Space');
      const list = page.locator('.cm-tooltip-autocomplete');
      await list.waitFor({ timeout: 5_000 }).catch(() => undefined);
      const names = await list.getByRole('option').allTextContents();
      await page.keyboard.press('Escape');
      return names.join(' ');
    };
    await expect.poll(() => offered('CALL db.labels() YIELD '), { timeout: 60_000, interval: 500 }).toMatch(/^label/);
    expect(await offered('CALL db.schema.')).toContain('nodeTypeProperties');
    const words = await offered('MATCH (someNode) ');
    expect(words).toContain('RETURN');
    expect(words).not.toMatch(/DELETE|MERGE|CREATE/);
    expect(await offered('MATCH (someNode) RETURN some')).toContain('someNode');
    expect(await offered('RETURN $first, $f')).toContain('$first');
    expect(await offered('Alignments')).toContain('Alignments of one framework by SDG');
  });

  test('offers the properties of what stands before the dot first', patient, async () => {
    const page = await browser.open('/query');
    const list = page.locator('.cm-tooltip-autocomplete');
    const offered = async () => (await list.getByRole('option').allTextContents()).map((text) => text.replace(/property$/, ''));
    await write(page, 'MATCH (n:Objective)-[r:ALIGNS_WITH]->() RETURN n');
    await page.keyboard.type('.');
    await list.getByText('Properties of Objective').waitFor();
    const first = (await offered()).slice(0, 4);
    expect(first).toContain('code');
    expect(first).not.toContain('author');
    await page.keyboard.type('ti');
    await expect.poll(async () => (await offered())[0]).toBe('title');
    await page.keyboard.press('Tab');
    await expect.poll(() => editor(page).textContent()).toContain('RETURN n.title');
    await page.keyboard.type(', r.');
    await list.getByText('Properties of ALIGNS_WITH').waitFor();
    expect((await offered()).slice(0, 4)).toContain('author');
  });

  test('formats, as one step that can be undone', patient, async () => {
    const page = await browser.open('/query');
    await write(page, 'match (n:Concept) where n.id = "sdg:1" return n');
    await page.getByRole('button', { name: 'Format' }).click();
    await expect.poll(() => page.locator('.cm-line').count(), { timeout: 60_000 }).toBe(3);
    expect(await page.locator('.cm-line').first().textContent()).toBe('MATCH (n:Concept)');
    await editor(page).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.cm-line').count()).toBe(1);
    await page.keyboard.press('Shift+Alt+f');
    await expect.poll(() => page.locator('.cm-line').count(), { timeout: 30_000 }).toBe(3);
  });
});

describe('tabs', () => {
  test('keep several queries, by mouse and keys, over a reload', async () => {
    const page = await browser.open('/query');
    await write(page, 'RETURN 1 AS first');
    await page.getByRole('button', { name: 'New query' }).click();
    await write(page, 'RETURN 2 AS second');
    await page.keyboard.press('Control+Alt+t');
    await write(page, 'RETURN 3 AS third');
    expect(await page.getByRole('tab').allTextContents()).toEqual(['RETURN 1 AS first', 'RETURN 2 AS second', 'RETURN 3 AS third']);
    await selected(page).focus();
    await page.keyboard.press('Home');
    await expect.poll(() => editor(page).textContent()).toContain('first');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => editor(page).textContent()).toContain('second');
    await tab(page, 'RETURN 2 AS second').dblclick();
    await page.getByLabel('Name of the tab').fill('My second');
    await page.keyboard.press('Enter');
    await tab(page, 'My second').waitFor();
    await page.reload();
    await expect.poll(() => page.getByRole('tab').allTextContents()).toEqual(['RETURN 1 AS first', 'My second', 'RETURN 3 AS third']);
    expect(await selected(page).textContent()).toBe('My second');
    await page.keyboard.press('Control+Alt+w');
    await expect.poll(() => page.getByRole('tab').allTextContents()).toEqual(['RETURN 1 AS first', 'RETURN 3 AS third']);
  });

  test('are called what their text says, until a person calls them something', async () => {
    const page = await browser.open('/query');
    await page.getByRole('navigation', { name: 'Named queries' }).getByRole('button', { name: /Alignments of one framework by SDG/ }).click();
    await expect.poll(() => selected(page).textContent()).toBe('Alignments of one framework by SDG');
    await write(page, '// Who serves 16.4?\nMATCH (n:Goal) RETURN n');
    await expect.poll(() => selected(page).textContent()).toBe('Who serves 16.4?');
    await page.getByText('Changed from “Alignments of one framework by SDG”').waitFor();
    await selected(page).dblclick();
    await page.getByLabel('Name of the tab').waitFor();
    await write(page, 'MATCH (n:Outcome) RETURN n');
    await expect.poll(() => selected(page).textContent()).toBe('(n:Outcome) RETURN n');
    await selected(page).dblclick();
    await page.getByLabel('Name of the tab').fill('Outcomes');
    await page.keyboard.press('Enter');
    await write(page, 'MATCH (n:Goal) RETURN n');
    expect(await selected(page).textContent()).toBe('Outcomes');
    await expect.poll(() => new URL(page.url()).searchParams.get('query')).toBe('MATCH (n:Goal) RETURN n');
    await page.reload();
    await expect.poll(() => selected(page).textContent()).toBe('Outcomes');
  });

  test('open a link beside what was there, without a run', async () => {
    const page = await browser.open('/query');
    await write(page, 'RETURN 1 AS mine');
    await expect.poll(() => new URL(page.url()).searchParams.get('query')).toBe('RETURN 1 AS mine');
    await page.goto('/query?query=RETURN+2+AS+theirs');
    await expect.poll(() => page.getByRole('tab').allTextContents()).toEqual(['RETURN 1 AS mine', 'RETURN 2 AS theirs']);
    await page.getByRole('status').filter({ hasText: 'Not run yet' }).waitFor();
    await tab(page, 'RETURN 1 AS mine').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('query')).toBe('RETURN 1 AS mine');
  });

  test('keep what they hold when Back leads to what another one held', async () => {
    const page = await browser.open('/query');
    const inAddress = (text: string) => expect.poll(() => new URL(page.url()).searchParams.get('query')).toBe(text);
    await write(page, 'RETURN 1 AS before');
    await inAddress('RETURN 1 AS before');
    await page.getByRole('button', { name: 'New query' }).click();
    await write(page, 'RETURN 2 AS other');
    await inAddress('RETURN 2 AS other');
    await tab(page, 'RETURN 1 AS before').click();
    await write(page, 'RETURN 1 AS after');
    await inAddress('RETURN 1 AS after');
    for (const text of ['RETURN 2 AS other', 'RETURN 1 AS before']) {
      await page.goBack();
      await inAddress(text);
    }
    await expect.poll(() => page.getByRole('tab').allTextContents()).toEqual(['RETURN 1 AS before', 'RETURN 2 AS other']);
    expect(await selected(page).textContent()).toBe('RETURN 1 AS before');
  });

  test('ignore a stored state that is broken', async () => {
    const page = await browser.open('/query');
    await page.evaluate(() => {
      for (const key of ['tabs', 'saved', 'history']) localStorage.setItem(`plumbline.${key}`, '{"tabs":[{}],"active":7}');
    });
    await page.goto('/query');
    await expect.poll(() => page.getByRole('tab').allTextContents()).toEqual(['New query']);
  });
});

describe('queries of one’s own', () => {
  test('are saved, found again after a reload, opened, deleted and brought back', async () => {
    const page = await browser.open('/query');
    await write(page, 'RETURN 7 AS lucky');
    await save(page, 'Lucky number');
    await page.goto('/query?query=RETURN+0');
    await page.getByLabel('Find a query').fill('lucky');
    const saved = page.getByRole('region', { name: 'Saved queries' });
    await saved.getByRole('button', { name: /^Lucky number/ }).click();
    await expect.poll(() => editor(page).textContent()).toContain('lucky');
    await tab(page, 'Lucky number').waitFor();
    await saved.getByRole('button', { name: 'Delete Lucky number' }).click();
    await saved.getByText('“Lucky number” is deleted.').waitFor();
    await saved.getByRole('button', { name: 'Undo' }).click();
    await saved.getByRole('button', { name: /^Lucky number/ }).waitFor();
  });

  test('go to a file and come from one; a bad file changes nothing', async () => {
    const page = await browser.open('/query');
    await write(page, 'RETURN 8 AS kept');
    await save(page, 'To keep');
    const saved = page.getByRole('region', { name: 'Saved queries' });
    const [download] = await Promise.all([page.waitForEvent('download'), saved.getByRole('button', { name: 'Export' }).click()]);
    const content = await readFile(await download.path());
    const give = (name: string, buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });
    await give('broken.json', Buffer.from('{"plumbline"'));
    await saved.getByRole('alert').filter({ hasText: 'The file is not JSON.' }).waitFor();
    await give('again.json', content);
    await saved.getByText('0 imported, 1 already there.').waitFor();
    await saved.getByRole('button', { name: 'Delete To keep' }).click();
    await give('again.json', content);
    await saved.getByText('1 imported.').waitFor();
    await saved.getByRole('button', { name: /^To keep/ }).waitFor();
  });

  test('begin as a copy of a named one', async () => {
    const page = await browser.open('/query');
    await page.getByRole('navigation', { name: 'Named queries' }).getByRole('button', { name: /Alignments of one framework by SDG/ }).click();
    await page.getByRole('button', { name: 'Edit a copy' }).click();
    await tab(page, 'Copy of Alignments of one framework by SDG').waitFor();
    await page.getByLabel('Parameters').getByRole('textbox').first().waitFor();
  });

  test('are in the history with rows and time once they ran, also where they failed', async () => {
    browser.expect(/422/);
    const page = await browser.open('/query');
    await write(page, 'UNWIND [1, 2] AS each RETURN each');
    await run(page);
    await page.getByRole('button', { name: 'New query' }).click();
    await write(page, 'RETURN nothing');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'History', exact: true }).click();
    const history = page.getByRole('navigation', { name: 'History' });
    await history.getByRole('button', { name: /RETURN nothing.*failed/ }).waitFor();
    await history.getByLabel('Find a run').fill('unwind');
    await history.getByRole('button', { name: /UNWIND.*2 rows in/ }).click();
    await expect.poll(() => editor(page).textContent()).toContain('UNWIND');
    await history.getByRole('button', { name: /^Pin UNWIND/ }).click();
    await history.getByRole('button', { name: 'Clear the history' }).click();
    await history.getByLabel('Find a run').fill('');
    expect(await history.getByRole('listitem').count()).toBe(1);
    await history.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => history.getByRole('listitem').count()).toBe(2);
  });
});

describe('a query that runs on', () => {
  const long = 'MATCH (a:Concept)-[*1..3]-(b)-[*1..3]-(c) RETURN count(*) AS running_on';

  /** Asks the database itself, past the app, how many transactions run the long query. */
  async function listed(): Promise<number> {
    const folder = join(inject('app').dataFolder, 'neo4j');
    const [password, settings] = await Promise.all([
      readFile(join(folder, 'password'), 'utf8'),
      readFile(join(folder, 'home', 'conf', 'neo4j.conf'), 'utf8'),
    ]);
    const address = /^server\.bolt\.listen_address=(\S+)$/m.exec(settings)?.[1] ?? '';
    const driver = neo4j.driver(`bolt://${address}`, neo4j.auth.basic('neo4j', password.trim()));
    try {
      const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH "AS running_on" RETURN currentQuery');
      return records.length;
    } finally {
      await driver.close();
    }
  }

  async function begin(): Promise<Page> {
    const page = await browser.open('/query');
    await write(page, long);
    await page.keyboard.press('Control+Enter');
    await expect.poll(listed, { timeout: 10_000 }).toBe(1);
    return page;
  }

  test('is ended in the database by Escape', patient, async () => {
    const page = await begin();
    await page.keyboard.press('Escape');
    await page.getByRole('status').filter({ hasText: 'Cancelled' }).waitFor();
    await expect.poll(listed, { timeout: 5_000 }).toBe(0);
  });

  test('is ended in the database when its page is closed', patient, async () => {
    const page = await begin();
    await page.close();
    await expect.poll(listed, { timeout: 5_000 }).toBe(0);
  });
});
