import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSeeds } from '../../seeds/load.ts';
import { readSeeds } from '../../seeds/read.ts';
import { applyChange } from '../../server/changes/apply.ts';
import { Database } from '../../server/neo4j/database.ts';
import { migrate } from '../../server/neo4j/migrations.ts';
import { startPrivateNeo4j } from '../../server/private/index.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { hubGraph, together } from '../support/hubGraph.ts';
import { sharedJars } from '../support/neo4j.ts';
import { type RunningApp, startApp } from '../support/runningApp.ts';
import { countShown, outlined, shown } from '../support/views.ts';
import { plainFramework } from '../support/wantedGraph.ts';

/* An app of its own, whose graph is too large to be drawn at once: the seeds, 60 small frameworks, and one goal of 250 objectives. */
let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'plumbline-choice-'));
  const neo4j = await startPrivateNeo4j({ dataFolder, jarsFolder: sharedJars, quick: true, report: () => {} });
  const database = new Database(neo4j);
  const read = readSeeds();
  if (!read.ok) throw new Error('The seeds are not right: run npm run seeds:check');
  await migrate(database);
  await loadSeeds(database, read.seeds);
  const many = Array.from({ length: 60 }, (_, at) => plainFramework(`many${String(at).padStart(2, '0')}`, 3));
  await applyChange(database, { origin: 'import:test', who: 'A test', summary: 'Many frameworks', graph: together([...many, hubGraph('hub', 250)]) });
  await database.close();
  await neo4j.stop();
  app = await startApp({ dataFolder });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** Opens a path, does something there as a person does, and sees that the page was quiet. */
async function on(path: string, work: (page: Page) => Promise<void>, size?: Parameters<typeof openPage>[2]): Promise<void> {
  const watched = await openPage(browser, app.address, size);
  await watched.page.goto(path);
  await shown(watched.page).waitFor();
  await work(watched.page);
  await watched.page.context().close();
  watched.expectQuiet();
}

const choice = (page: Page) => page.getByRole('region', { name: 'Choose frameworks' });
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

test('a graph that is too large opens as a choice of frameworks, of which a person searches some and sees them', () =>
  on('/explore', async (page) => {
    // A page of frameworks, and the SDGs.
    expect((await countShown(page)).nodes).toBe(50 + 17);
    await outlined(page, /Global Policing Goals/).waitFor({ state: 'attached' });
    await page.getByText(/more concepts in the nodes marked \+/).waitFor();
    const panel = choice(page);
    await panel.getByText('66 frameworks are more than one picture can hold.').waitFor();
    await panel.getByRole('button', { name: 'Show more frameworks' }).click();
    await expect.poll(() => panel.getByRole('checkbox').count()).toBe(66);
    await panel.getByRole('searchbox', { name: 'Search the frameworks' }).fill('HUB');
    await panel.getByText('1 framework found').waitFor();
    await panel.getByRole('checkbox', { name: /^hub/ }).check();
    await panel.getByRole('searchbox').fill('policing');
    await panel.getByRole('checkbox', { name: /Global Policing Goals/ }).check();
    await panel.getByRole('button', { name: 'Show 2 frameworks' }).click();
    await expect.poll(() => parameter(page, 'frameworks')).toBe('hub,gpg2017');
    // Two frameworks, the goal of the one and the seven of the other, and the SDGs.
    await expect.poll(async () => (await countShown(page)).nodes).toBe(2 + 1 + 7 + 17);
    expect(await panel.count()).toBe(0);
    await outlined(page, /^(Goal )?1 hub:1/).waitFor({ state: 'attached' });

    await page.getByText('2 of 66 frameworks shown.').waitFor();
    await page.getByRole('button', { name: 'Choose others' }).click();
    await panel.getByRole('button', { name: 'Show 2 frameworks' }).waitFor();
    await page.goBack();
    await expect.poll(async () => (await countShown(page)).nodes).toBe(2 + 1 + 7 + 17);
  }));

test('opening a framework there chooses it, by keyboard too', () =>
  on('/explore', async (page) => {
    await outlined(page, /Global Policing Goals/).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'frameworks')).toBe('gpg2017');
    await outlined(page, /Counter the threat of terrorism/).waitFor({ state: 'attached' });
  }));

test('a goal with many parts opens a page of them at a time, which the address keeps', () =>
  on('/explore?frameworks=hub', async (page) => {
    const before = await countShown(page);
    expect(before).toEqual({ nodes: 1 + 1 + 17, links: 1 });
    await outlined(page, /^(Goal )?1 hub:1/).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await countShown(page)).nodes).toBe(before.nodes + 100);
    await page.getByText('The first 100 concepts below hub:1 are shown.').waitFor();
    await page.getByRole('button', { name: 'Show 100 more of 250' }).click();
    await expect.poll(() => parameter(page, 'open')).toBe('hub:1@200');
    await expect.poll(async () => (await countShown(page)).nodes).toBe(before.nodes + 200);
    const address = page.url();
    await page.getByRole('button', { name: 'Show 50 more of 250' }).click();
    await expect.poll(async () => (await countShown(page)).nodes).toBe(before.nodes + 250);
    expect(await page.getByText(/are shown/).count()).toBe(0);

    await page.goto(address);
    await expect.poll(async () => (await countShown(page)).nodes).toBe(before.nodes + 200);
    // What is opened in part is closed as a whole.
    await outlined(page, /^(Goal )?1 hub:1/).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => countShown(page)).toEqual(before);
  }));

test('the choice fits a phone, and folds away', () =>
  on(
    '/explore',
    async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      const fold = choice(page).getByRole('button', { name: 'Choose frameworks' });
      await fold.click();
      expect(await choice(page).getByRole('checkbox').count()).toBe(0);
      await fold.click();
      await choice(page).getByRole('checkbox').first().waitFor();
    },
    { width: 390, height: 844, dark: true },
  ));
