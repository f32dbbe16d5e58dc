import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockDataFolder } from '../../../server/private/index.ts';
import { identify } from '../../../server/private/processIdentity.ts';
import { startApp, temporaryFolder } from './support.ts';

test('a locked folder is refused in a sentence that names the process, and free again after release', async () => {
  const folder = await temporaryFolder();
  const lock = await lockDataFolder(folder);
  await expect(lockDataFolder(folder)).rejects.toThrow(
    `Plumbline already runs on this data folder (process ${process.pid}): stop it first, or set PLUMBLINE_DATA to another folder.`,
  );
  await lock.release();
  expect(await readdir(folder)).toEqual([]);
  await (await lockDataFolder(folder)).release();
});

test('the lock of a killed process is taken over at once', async () => {
  const folder = await temporaryFolder();
  const { child } = await startApp(folder, 'lock');
  await expect(lockDataFolder(folder)).rejects.toThrow(`process ${child.pid}`);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
  await (await lockDataFolder(folder)).release();
});

test('a dead owner whose number belongs to another process by now does not hold the lock', async () => {
  const folder = await temporaryFolder();
  await symlink(`${process.pid} an-earlier-start some-id`, join(folder, 'lock'));
  const lock = await lockDataFolder(folder);
  await expect(lockDataFolder(folder)).rejects.toThrow('already runs');
  await lock.release();
});

test('a lock whose text says nothing is not trusted and does not block', async () => {
  const folder = await temporaryFolder();
  await symlink('nonsense', join(folder, 'lock'));
  await (await lockDataFolder(folder)).release();
});

test('an owner that died while it took over is followed to the end of the chain', async () => {
  const folder = await temporaryFolder();
  await symlink('1 long-ago first', join(folder, 'lock'));
  await symlink('1 long-ago second', join(folder, 'lock.after-first'));
  await symlink('1 long-ago elsewhere', join(folder, 'lock.after-nobody'));
  const lock = await lockDataFolder(folder);
  expect(await readdir(folder)).toEqual(['lock']);
  await lock.release();
});

test('an heir that lives holds the lock, whatever the first link says', async () => {
  const folder = await temporaryFolder();
  await symlink('1 long-ago first', join(folder, 'lock'));
  await symlink(`${process.pid} ${identify(process.pid)?.started} second`, join(folder, 'lock.after-first'));
  await expect(lockDataFolder(folder)).rejects.toThrow(`process ${process.pid}`);
});

test('many who take over one dead lock at the same time have one winner, and nobody enters while it lasts', async () => {
  for (let round = 0; round < 60; round += 1) {
    const folder = join(await temporaryFolder(), 'data');
    await mkdir(folder);
    if (round % 3 > 0) await symlink(`${process.pid} earlier x${round}`, join(folder, 'lock'));
    const tries = await Promise.allSettled(Array.from({ length: 30 }, () => lockDataFolder(folder)));
    const winners = tries.filter((result) => result.status === 'fulfilled');
    expect(winners).toHaveLength(1);
    await winners[0]?.value.release();
    expect(await readdir(folder)).toEqual([]);
  }
});

test('of eight processes that race for one dead lock, one gets it', async () => {
  const folder = await temporaryFolder();
  await symlink('1 long-ago first', join(folder, 'lock'));
  const together = String(Date.now() + 8_000);
  const apps = await Promise.all(Array.from({ length: 8 }, () => startApp(folder, 'lock', together)));
  const winners = apps.filter(({ said }) => said['locked'] !== undefined);
  expect(winners).toHaveLength(1);
  for (const { said } of apps) if (!said['locked']) expect(said['error']).toContain(`process ${winners[0]?.child.pid}`);
});
