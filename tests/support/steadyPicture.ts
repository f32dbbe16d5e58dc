import type { Page, PageScreenshotOptions } from 'playwright-core';

/** Milliseconds in which a page that is still at work changes. */
const stillness = 2500;
/** How often it is looked at, at most. */
const tries = 12;

/** The page's picture when it changes no more. (The network is never idle for the browser's driver where a worker runs.) */
export async function steadyPicture(page: Page, options: PageScreenshotOptions = {}): Promise<Buffer> {
  let last = await page.screenshot(options);
  for (let time = 1; time < tries; time += 1) {
    await page.waitForTimeout(stillness);
    const next = await page.screenshot(options);
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('The page does not come to rest');
}
