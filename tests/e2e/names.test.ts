import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layoutNames } from '../../client/graph/layouts/placed.ts';
import { openCanvasPage } from '../support/canvas/open.ts';

let page: Page;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ page, close } = await openCanvasPage());
});
afterAll(() => close());

interface Names {
  nodes: number;
  concepts: number;
  named: number;
  overlaps: number;
  smallest: number;
  outside: number;
}

describe.each(layoutNames)('names in %s', (layout) => {
  test.each([60, 300, 1000])('of %i concepts lie on nothing, at three zooms', async (count) => {
    for (const nearer of [1, 1.8, 3.5]) {
      const names = await page.evaluate<Names>(`window.names(${count}, '${layout}', ${nearer})`);
      const where = `${count} concepts, ${layout}, ${nearer} times the whole: ${JSON.stringify(names)}`;
      expect(names.overlaps, where).toBe(0);
      expect(names.smallest, where).toBeGreaterThanOrEqual(8.9);
      expect(names.named, where).toBeGreaterThan(nearer === 1 ? 25 : 5);
      if (nearer === 1) expect(names.outside, where).toBe(0);
    }
  });
});
