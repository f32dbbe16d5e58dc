import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser, openPage } from './support/browser.ts';
import { settled } from './support/calls.ts';
import { startApp } from './support/runningApp.ts';
import { steadyPicture } from './support/steadyPicture.ts';

/** `npm run screenshots`: takes the README's pictures anew from the real app on the real data. */
const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));

/** A plan of our own, as a person might paste it. */
const plan = `River Plan 2031

Goal 1: Clean rivers
The water of every river in the valley is fit to swim in by 2031.
Objective 1.1: Filter every drain
Objective 1.2: Restore the wetland
Fields beside the river that are flooded each winter become wetland again, with their owners.
Objective 1.3: Publish what is measured

Goal 2: Safe crossings
Objective 2.1: Inspect each bridge once a year
Objective 2.2: Lift the school bridge above the flood

Goal 3: Work on the water
Objective 3.1: Train sixty boatbuilders
`;

interface Shot {
  name: string;
  path: string;
  /** What a person does before the picture. */
  act?: (page: Page) => Promise<void>;
}

const shots: Shot[] = [
  { name: 'overview', path: '/overview' },
  { name: 'explore', path: '/explore' },
  { name: 'explore-goal', path: '/explore?open=gpg2017%3A6&selected=gpg2017%3A6.5' },
  { name: 'gaps', path: '/gaps?framework=sf2022&selected=sf2022:4.3&why=1' },
  { name: 'coverage', path: '/coverage?rows=gpg2017&open=*&openColumns=sdg:16&selected=cell:gpg2017:5~sdg:16' },
  { name: 'paths', path: '/paths?from=oec2022:1.1&to=sdg:16.4' },
  { name: 'lineage', path: '/lineage?selected=sf2017:2' },
  { name: 'compare', path: '/compare?left=oec2022&right=gpg2017' },
  { name: 'finding', path: '/findings/:id' },
  {
    name: 'data',
    path: '/data',
    async act(page) {
      await page.getByRole('button', { name: 'Paste text' }).click();
      await page.getByLabel('Text of the plan').fill(plan);
      await page.getByRole('button', { name: 'Read it' }).click();
      await page.getByRole('treeitem').filter({ hasText: 'Restore the wetland' }).click();
    },
  },
  {
    name: 'query',
    path: '/query?named=gaps%2Funaligned-objectives',
    async act(page) {
      await page.getByRole('button', { name: 'Run', exact: true }).click();
      await page.getByText(/\d+ rows? in/).first().waitFor();
    },
  },
];

const sizes = [
  { suffix: '', width: 1440, height: 900, dark: false },
  { suffix: '-dark', width: 1440, height: 900, dark: true },
  { suffix: '-narrow', width: 390, height: 844, dark: false },
];

/** A finding to show. Gives its id. */
async function saveFinding(address: string): Promise<string> {
  const question = { kind: 'gaps', parameters: { framework: 'sf2022' } };
  const response = await fetch(`${address}/api/findings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'Gaps of the Strategic Framework 2022-2025', author: 'Planning office', question }),
  });
  return ((await response.json()) as { id: string }).id;
}

await mkdir(folder, { recursive: true });
const app = await startApp();
const browser = await launchBrowser();
const finding = await saveFinding(app.address);
try {
  for (const { name, path, act } of shots) {
    for (const { suffix, ...size } of sizes) {
      const { page } = await openPage(browser, app.address, size);
      await page.goto(path.replace(':id', finding));
      await page.getByRole('main').waitFor();
      await settled(page);
      await steadyPicture(page);
      await act?.(page);
      await steadyPicture(page, { path: `${folder}${name}${suffix}.png` });
      await page.context().close();
      console.log(`docs/screenshots/${name}${suffix}.png`);
    }
  }
} finally {
  await browser.close();
  await app.stop();
}
