import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser, openPage } from './support/browser.ts';
import { startApp } from './support/runningApp.ts';

/** `npm run screenshots`: takes the README's pictures anew from the real app on the real data. */
const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));

interface Shot {
  name: string;
  path: string;
  /** What a person does before the picture. */
  act?: (page: Page) => Promise<void>;
}

const shots: Shot[] = [
  { name: 'explore', path: '/explore' },
  { name: 'explore-goal', path: '/explore?open=gpg2017%3A6&selected=gpg2017%3A6.5' },
  { name: 'gaps', path: '/gaps?selected=sf2022%3A4.3' },
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

await mkdir(folder, { recursive: true });
const app = await startApp();
const browser = await launchBrowser();
try {
  for (const { name, path, act } of shots) {
    for (const { suffix, ...size } of sizes) {
      const { page } = await openPage(browser, app.address, size);
      await page.goto(path);
      await page.getByRole('main').waitFor();
      await page.waitForLoadState('networkidle');
      await act?.(page);
      await page.waitForTimeout(500);
      await page.screenshot({ path: `${folder}${name}${suffix}.png` });
      await page.context().close();
      console.log(`docs/screenshots/${name}${suffix}.png`);
    }
  }
} finally {
  await browser.close();
  await app.stop();
}
