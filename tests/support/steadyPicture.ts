import type { Page, PageScreenshotOptions } from 'playwright-core';

/** Milliseconds in which a page that is still at work changes. */
const stillness = 2500;

/** The page's picture when it changes no more. (The network is never idle for the browser's driver where a worker runs.) */
export async function steadyPicture(page: Page, options: PageScreenshotOptions = {}): Promise<Buffer> {
  let last: Buffer;
  let next = await page.screenshot(options);
  do {
    last = next;
    await page.waitForTimeout(stillness);
    next = await page.screenshot(options);
  } while (!next.equals(last));
  return next;
}
