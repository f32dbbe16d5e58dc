/*
 * One number, four places: what the API answers, what the page shows, what it exports and what a finding's report says, on
 * the seeds and on generated graphs. The Cypher behind them is compared with a computation of its own in
 * tests/server/ledger.test.ts.
 */
import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type GapState, gapStates } from '../../server/domain/ledger.ts';
import { stateWord } from '../../client/words.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { csvFields } from '../support/csvFields.ts';
import { startTestNeo4j } from '../support/neo4j.ts';
import { plainGraph, writePlainGraph } from '../support/plainGraph.ts';
import { type RunningApp, startApp } from '../support/runningApp.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Place {
  address: string;
  framework: string;
  against: string;
}

const api = async ({ address }: Place, path: string, init?: RequestInit) => {
  const response = await fetch(`${address}/api${path}`, init);
  const body: any = await response.json();
  expect(response.ok, JSON.stringify(body)).toBe(true);
  return body;
};

/** What the page's buttons of states count. */
async function shownCounts(page: Page, served: boolean): Promise<Record<string, number>> {
  const entries = gapStates.map(async (state) => {
    const text = await page.getByRole('button', { name: new RegExp(`^${stateWord(state, served)} [\\d,]+$`) }).textContent();
    return [state, Number(/[\d,]+$/.exec(text ?? '')![0].replaceAll(',', ''))] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
  return readFile(await file.path(), 'utf8');
}

/** The gap ledger's numbers in all four places. */
async function compareLedger(place: Place): Promise<void> {
  const { framework, against } = place;
  const { counts, items } = await api(place, `/gaps?framework=${framework}&against=${against}`);
  const { page, expectQuiet } = await openPage(browser, place.address);
  await page.goto(`/gaps?framework=${framework}&against=${against}&state=all`);
  await page.getByRole('button', { name: 'CSV', exact: true }).waitFor();
  await expect.poll(() => shownCounts(page, framework === 'sdg')).toEqual(counts);
  const [head, ...exported] = csvFields(await download(page, 'CSV'));
  expect(exported).toHaveLength(items.length);
  for (const state of gapStates) expect(exported.filter((row) => row[head!.indexOf('state')] === state), state).toHaveLength(counts[state]);

  const finding = await api(place, '/findings', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'Exactness', author: 'A test', question: { kind: 'gaps', parameters: { framework, against } } }),
  });
  try {
    expect(finding.counts).toEqual(counts);
    await page.goto(`${place.address}/api/findings/${finding.id}/report`);
    for (const state of gapStates.filter((one) => counts[one] > 0)) {
      const cells = page.getByRole('row', { name: new RegExp(`\\b${stateWord(state, framework === 'sdg')} (aligned|by inference|unaligned) `) }).getByRole('cell');
      expect(await cells.allTextContents(), state).toContain(String(counts[state]));
    }
    expect(await page.getByRole('table').nth(1).locator('tbody tr').count()).toBe(items.length);
  } finally {
    await fetch(`${place.address}/api/findings/${finding.id}`, { method: 'DELETE' });
  }
  await page.context().close();
  expectQuiet();
}

/** The coverage's total and the overview's share. */
async function compareCoverage(place: Place): Promise<void> {
  const { framework, against } = place;
  const { totals } = await api(place, `/coverage?rows=${framework}&columns=${against}&level=all`);
  const total = totals.find(({ row, column }: any) => row === '*' && column === against)?.count ?? 0;
  const overview = (await api(place, `/overview?against=${against}`)).items.find((item: any) => item.framework.id === framework);
  const { counts } = (await api(place, `/gaps?framework=${framework}&against=${against}`)) as { counts: Record<GapState, number> };
  const { direct } = counts;
  expect([overview.direct, overview.inferred]).toEqual([direct, counts.inherited + counts.derived]);

  const { page, expectQuiet } = await openPage(browser, place.address);
  await page.goto(`/coverage?rows=${framework}&against=${against}`);
  await page.getByText(new RegExp(`^${total.toLocaleString('en')} alignments?$`)).first().waitFor();
  // The total stands first in its field, before the state; a cell of nothing is empty.
  const fields = csvFields(await download(page, 'CSV')).flat();
  if (total > 0) expect(fields.map((one) => one.split(' ')[0])).toContain(String(total));
  await page.goto(`/overview?against=${against}`);
  const concepts = Object.values<number>(counts).reduce((a, b) => a + b, 0);
  await page.getByRole('link', { name: new RegExp(`^${direct} of ${concepts}\\b`) }).first().waitFor();
  await page.context().close();
  expectQuiet();
}

describe('on the seeds', () => {
  const place = (framework: string, against = 'sdg'): Place => ({ address: inject('app').address, framework, against });

  test('the ledger counts the same in API, page, export and report', async () => {
    await compareLedger(place('sf2022'));
    await compareLedger(place('sdg', 'gpg2017'));
  });

  test('coverage and overview do too', () => compareCoverage(place('gpg2017')));
});

describe('on generated graphs', () => {
  let database: Awaited<ReturnType<typeof startTestNeo4j>>;
  let driver: Driver;
  let app: RunningApp;
  const cypher = async (text: string, parameters?: Record<string, unknown>) =>
    (await driver.executeQuery(text, parameters)).records.map((record) => record.toObject());

  beforeAll(async () => {
    database = await startTestNeo4j();
    driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password));
    await cypher('CREATE (:Framework {id: "other", title: "So that no seeds are loaded"})');
    app = await startApp({ env: { NEO4J_URI: database.uri, NEO4J_USERNAME: database.username, NEO4J_PASSWORD: database.password } });
  });
  afterAll(async () => {
    await app.stop();
    await driver.close();
    await database.stop();
  });

  test('the ledger counts the same in API, page, export and report, and coverage and overview too', async () => {
    for (const graph of fc.sample(plainGraph, { numRuns: 3, seed: 2026 })) {
      await writePlainGraph({ cypher }, graph);
      const place = { address: app.address, framework: 'aa', against: 'tt' };
      await compareLedger(place);
      await compareCoverage(place);
    }
  });
});
