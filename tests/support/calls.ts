import type { Page } from 'playwright-core';

/** Calls of the page to the app's interface that are under way, and when the last one began or ended. */
interface Calls {
  open: number;
  lastAt: number;
}

const watched = new WeakMap<Page, Calls>();

/** Milliseconds without a call after which a page is at rest. */
const restFor = 500;

/** Counts the page's calls from now on. */
export function watchCalls(page: Page): void {
  const calls: Calls = { open: 0, lastAt: Date.now() };
  watched.set(page, calls);
  const count = (by: 1 | -1) => (request: { url(): string }) => {
    if (!new URL(request.url()).pathname.startsWith('/api/')) return;
    calls.open += by;
    calls.lastAt = Date.now();
  };
  page.on('request', count(1)).on('requestfinished', count(-1)).on('requestfailed', count(-1));
}

/**
 * Waits until a page has asked all that it wants to know: no call is under way nor was for half a second, and no picture
 * is being asked for. The browser's own "networkidle" never comes on a page with a worker.
 */
export async function settled(page: Page): Promise<void> {
  const calls = watched.get(page);
  if (!calls) throw new Error('The calls of this page are not watched.');
  const asking = page.getByText('Asking the graph…');
  const until = Date.now() + 30_000;
  while (calls.open > 0 || Date.now() - calls.lastAt < restFor || (await asking.count()) > 0) {
    if (Date.now() > until) throw new Error(`The page did not come to rest: ${calls.open} calls are under way.`);
    await page.waitForTimeout(50);
  }
}
