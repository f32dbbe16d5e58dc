import { execFileSync } from 'node:child_process';
import { writeFile, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { readEnv } from '../../../server/env.ts';
import { type RunningApp, start } from '../../../server/start.ts';
import { sharedJars } from '../../support/neo4j.ts';
import { temporaryFolder } from './support.ts';

process.env.PLUMBLINE_JARS = sharedJars;

/** A file system of 60 MB, where this user may mount one. */
async function smallDisk(): Promise<string | undefined> {
  const folder = await temporaryFolder(afterAll);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=60m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  afterAll(() => execFileSync('umount', ['-l', folder]));
  return folder;
}

const disk = await smallDisk();
const quiet = { progress: () => {}, done: () => {}, say: () => {}, log: () => {} };

describe.skipIf(!disk)(`a disk that fills up${disk ? '' : ' (this user may not mount a small file system: skipped)'}`, () => {
  const folder = disk ?? '';
  let app: RunningApp | undefined;
  afterAll(() => app?.stop());

  const free = async () => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  };
  const save = async (title: string) => {
    const question = { kind: 'query', query: 'UNWIND range(1, 900) AS i RETURN i, $p AS p, randomUUID() AS u', parameters: { p: 'x'.repeat(600) } };
    const response = await fetch(`${app?.address}/api/findings`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ title, author: 'me', question }) });
    return { status: response.status, body: (await response.json()) as { id?: string; detail?: string } };
  };
  const status = async (path: string) => (await fetch(`${app?.address}/api${path}`)).status;

  test('writes are refused with a sentence before it is full, reading goes on, and what was acknowledged is there', async () => {
    app = await start(readEnv({ PORT: '0', PLUMBLINE_DATA: folder }), quiet, new AbortController().signal);
    const kept: string[] = [];
    let refused = await save('first');
    while (refused.status === 200 && kept.length < 300) {
      kept.push(refused.body.id ?? '');
      refused = await save(`one more ${kept.length}`);
    }
    expect(kept.length).toBeGreaterThan(10);
    expect([refused.status, refused.body.detail]).toEqual([507, expect.stringContaining('reading goes on')]);

    await writeFile(join(folder, 'fill'), Buffer.alloc((await free()) - 100_000));
    expect((await save('no room at all')).status).toBe(507);
    for (let look = 0; look < 20; look++) {
      expect([await status('/concepts/sf2022:1.4'), await status('/gaps?framework=sf2022')]).toEqual([200, 200]);
      await sleep(300);
    }
    const health = (await (await fetch(`${app.address}/api/health`)).json()) as { notices?: string[] };
    expect(health.notices?.join()).toContain('nearly full');

    await rm(join(folder, 'fill'));
    const { total } = (await (await fetch(`${app.address}/api/findings?limit=1`)).json()) as { total: number };
    expect(total).toBe(kept.length);
    await app.stop();
    app = await start(readEnv({ PORT: '0', PLUMBLINE_DATA: folder }), quiet, new AbortController().signal);
    for (const id of kept) expect(await status(`/findings/${id}`)).toBe(200);
  }, 180_000);
});
