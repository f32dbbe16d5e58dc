import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedJars } from '../support/neo4j.ts';
import { type RunningApp, startApp } from '../support/runningApp.ts';
import { launchBrowser, openPage } from '../support/browser.ts';

const seeds = { PLUMBLINE_SEEDS: 'sdg' };
let folder: string;
let app: RunningApp;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plumbline-first-'));
  await writeFile(path.join(folder, 'river.md'), '# River plan 2031\n\n## Goal 1: Clean rivers\n\n### Objective 1.1: Filter every drain\n');
  await writeFile(path.join(folder, 'broken.json'), '{"goals": [');
  app = await startApp({ dataFolder: path.join(folder, 'data'), keep: true, env: seeds });
}, 120_000);
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

/** `npm run import`, beside the app or, at a port where nothing answers, by itself. */
async function bring(port: string, ...given: string[]): Promise<{ code: number; out: string }> {
  const env = { ...process.env, ...seeds, NEO4J_URI: '', PORT: port, PLUMBLINE_DATA: path.join(folder, 'data'), PLUMBLINE_JARS: sharedJars };
  const command = ['--import', 'tsx', 'server/imports/commands/import.ts', ...given];
  return promisify(execFile)(process.execPath, command, { env }).then(
    ({ stdout }) => ({ code: 0, out: stdout }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, out: `${stdout}${stderr}`.trim() };
    },
  );
}

describe('a start with nothing but the SDGs', () => {
  test('opens on bringing a framework, which a terminal can do as well as the page', async () => {
    const browser = await launchBrowser();
    const { page, expectQuiet } = await openPage(browser, app.address);
    await page.goto('/');
    await page.getByRole('region', { name: 'Bring your framework' }).getByRole('link', { name: 'Bring it' }).click();
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
    const { port } = new URL(app.address);
    const file = path.join(folder, 'river.md');

    const refused = await bring(port, path.join(folder, 'broken.json'));
    expect(refused).toMatchObject({ code: 1, out: expect.stringMatching(/^broken\.json was not read.*\. Nothing was changed\.$/s) });
    const wrong = await bring(port, '--prefix', '9', '--format', 'doc');
    expect(wrong).toMatchObject({ code: 1, out: expect.stringMatching(/No file is named; .*--format.*--prefix/s) });

    const drafted = await bring(port, file, '--prefix', 'river', '--who', 'Ada');
    expect(drafted).toMatchObject({ code: 0, out: expect.stringMatching(/^River plan 2031 \(river\): new here\n {2}level 1: 1 goal\n {2}level 2: 1 objective\nWould add 5 things, change 0, remove 0\.\n.*Drafted, nothing is changed/s) });
    expect((await (await fetch(`${app.address}/api/frameworks`)).json()).items).toHaveLength(1);
    const applied = await bring(port, file, '--prefix', 'river', '--who', 'Ada', '--apply');
    expect(applied).toMatchObject({ code: 0, out: expect.stringContaining('Brought in') });
    await page.goto('/gaps?framework=river');
    await page.getByText('2 of 2 concepts serve no SDG or target').waitFor();
    expectQuiet();
    await browser.close();
  }, 120_000);

  test('is carried on by the command alone while no app runs', async () => {
    await app.stop();
    const again = await bring('1', path.join(folder, 'river.md'), '--apply');
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('River plan 2031 (river): changes what an import brought before') });
    expect(again.out).toContain('Would add 0 things, change 0, remove 0.');
  }, 120_000);
});
