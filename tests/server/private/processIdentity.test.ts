import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { endOrphan } from '../../../server/private/orphan.ts';
import { identify, isAlive, isJavaLine } from '../../../server/private/processIdentity.ts';
import { temporaryFolder, until } from './support.ts';

/** A process that idles under the name java (it is Node) with that argument. */
async function idleJava(folder: string, argument: string): Promise<ChildProcess & { pid: number }> {
  const program = join(folder, 'java');
  if (!existsSync(program)) await symlink(process.execPath, program);
  const child = spawn(program, ['-e', 'setInterval(() => {}, 1000)', '--', argument], { stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise((resolve) => child.once('spawn', resolve));
  return Object.assign(child, { pid: child.pid ?? 0 });
}

test('a process is known by number and start time, and not alive once it ended', async () => {
  const child = await idleJava(await temporaryFolder(), '--x');
  const identity = identify(child.pid);
  expect(identity?.pid).toBe(child.pid);
  if (!identity) return;
  expect(isAlive(identity)).toBe(true);
  expect(isAlive({ ...identity, started: 'at another time' })).toBe(false);
  child.kill('SIGKILL');
  await until(() => !isAlive(identity));
  expect(identify(child.pid)).toBeUndefined();
});

test.each([0, -1, 1.5, Number.NaN, 2 ** 40])('%s is no process', (pid) => {
  expect(identify(pid)).toBeUndefined();
});

test.each([
  ['/usr/bin/java -Xss4m Main --home-dir=/d/home --config-dir=/d/home/conf', true],
  ['java Main --home-dir=/d/home', true],
  ['/usr/bin/java Main --home-dir=/d/home2', false],
  ['/usr/bin/java Main', false],
  ['vim --home-dir=/d/home', false],
  ['grep java --home-dir=/d/home', false],
])('"%s" is ours: %s', (line, ours) => {
  expect(isJavaLine(line, '--home-dir=/d/home', ' ')).toBe(ours);
  expect(isJavaLine(line.replaceAll(' ', '\0'), '--home-dir=/d/home', '\0')).toBe(ours);
});

test('our own orphan is ended', async () => {
  const folder = await temporaryFolder();
  const pidFile = join(folder, 'server.pid');
  const orphan = await idleJava(folder, '--home-dir=/d/home');
  await writeFile(pidFile, JSON.stringify(identify(orphan.pid)));
  expect(await endOrphan(pidFile, '--home-dir=/d/home')).toBe(true);
  expect(identify(orphan.pid)).toBeUndefined();
  expect(existsSync(pidFile)).toBe(false);
});

test('an orphan of an app that died before it could note its number is found by its argument', async () => {
  const folder = await temporaryFolder();
  const pidFile = join(folder, 'server.pid');
  const orphan = await idleJava(folder, `--home-dir=${folder}`);
  const stranger = await idleJava(folder, `--home-dir=${folder}2`);
  await writeFile(pidFile, '{}\n');
  await endOrphan(pidFile, `--home-dir=${folder}`);
  expect(identify(orphan.pid)).toBeUndefined();
  expect(identify(stranger.pid)).toBeDefined();
});

test('a process that has got the number since is left alone, even a Java with another home', async () => {
  const folder = await temporaryFolder();
  const pidFile = join(folder, 'server.pid');
  const stranger = await idleJava(folder, '--home-dir=/other');
  const identity = identify(stranger.pid);
  await writeFile(pidFile, JSON.stringify(identity));
  expect(await endOrphan(pidFile, '--home-dir=/d/home')).toBe(true);
  await writeFile(pidFile, JSON.stringify({ ...identity, started: 'earlier' }));
  expect(await endOrphan(pidFile, '--home-dir=/other')).toBe(true);
  expect(identify(stranger.pid)).toEqual(identity);
});

test('without a pid file there is nothing to end', async () => {
  expect(await endOrphan(join(await temporaryFolder(), 'server.pid'), '--x')).toBe(false);
});
