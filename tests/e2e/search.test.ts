import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { details, shown, useBrowser } from '../support/views.ts';

const browser = useBrowser();

async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
}

describe('a person who searches for words that no title has', () => {
  test('is told that a rationale has them, sees them there, and opens the alignment', async () => {
    const page = await browser.open('/explore');
    await shown(page).waitFor();
    await searchFor(page, 'breaking networks supply');
    const hit = page.getByRole('option', { name: /in the rationale of the alignment 6\.5 → 3\.5/ });
    await hit.waitFor();
    await expect.poll(() => page.getByRole('dialog').getByRole('option').count()).toBe(1);
    expect((await hit.locator('mark').allTextContents()).slice(0, 3)).toEqual(['breaking', 'networks', 'supply']);
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name: 'Alignment', exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('selected')).toBe('alignment:curated:gpg2017-6.5_sdg-3.5');
    expect(new URL(page.url()).pathname).toBe('/explore');
  });

  test('is told that a passage has them, and opens the concept beside the present view', async () => {
    const page = await browser.open('/gaps', { width: 390, height: 844, dark: true });
    await page.getByText(/of 96 concepts/).waitFor();
    await page.getByRole('button', { name: 'Search' }).click();
    await page.keyboard.type('inclusive societies');
    const hit = page.getByRole('option', { name: /in the passage of SDG 16/ }).first();
    await hit.waitFor();
    expect(await hit.locator('mark').allTextContents()).toEqual(['inclusive', 'societies']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await hit.click({ modifiers: ['Shift'] });
    await details(page).getByRole('heading', { name: 'Concept', exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('selected')).toBe('sdg:16');
    expect(new URL(page.url()).pathname).toBe('/gaps');
  });

  test('walks by keys from the concepts to the alignments', async () => {
    const page = await browser.open('/explore');
    await shown(page).waitFor();
    await searchFor(page, 'terrorism');
    await page.getByRole('dialog').getByText(/^The first 20 of \d+ alignments$/).waitFor();
    await page.getByRole('option', { selected: true }).getByText('Counter the threat of terrorism').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('option', { selected: true, name: /of the alignment|that it rests on/ }).waitFor();
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name: 'Alignment', exact: true }).waitFor();
  });
});
