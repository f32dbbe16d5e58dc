import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { countShown, shown, useBrowser } from '../support/views.ts';

const browser = useBrowser();

/** Process of the app's own Neo4j. */
async function neo4jProcess(): Promise<number> {
  const text = await readFile(join(inject('app').dataFolder, 'neo4j', 'server.pid'), 'utf8');
  return Number(/\d+/.exec(text)?.[0]);
}
/** Kills it as an operator's mistake or the kernel would; nothing happens while there is none. */
async function kill(): Promise<void> {
  try {
    process.kill(await neo4jProcess(), 'SIGKILL');
  } catch {
    // Between its end and its next start there is no process, and sometimes no file.
  }
}
const health = async () => {
  const response = await fetch(`${inject('app').address}/api/health`);
  return { status: response.status, body: (await response.json()) as { status: string; counts?: unknown } };
};

describe('when the database is killed', () => {
  test('the page says so, keeps its picture, and comes back by itself with the same graph', async () => {
    browser.expect(/503/);
    const page = await browser.open('/explore');
    await shown(page).waitFor();
    const before = await countShown(page);
    const graph = (await health()).body.counts;

    await kill();
    await expect.poll(async () => (await health()).status, { timeout: 5_000, interval: 20 }).toBe(503);
    // It is back in seconds, sooner than the page looks again: what comes up is killed until the page has seen it.
    const again = setInterval(() => void kill(), 200);
    try {
      await page.getByText('Database away').waitFor({ timeout: 30_000 });
      await page.getByText('Neo4j is being restarted').first().waitFor();
      expect(await countShown(page)).toEqual(before);
    } finally {
      clearInterval(again);
    }

    await page.getByText('Database ready').waitFor({ timeout: 45_000 });
    expect((await health()).body).toMatchObject({ status: 'ok', counts: graph });
    await page.getByRole('link', { name: 'Gaps' }).click();
    await page.getByText(/of 96 concepts/).waitFor();
  }, 90_000);
});
