import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A folder of the test's own, removed when it ends, or at another moment. */
export async function temporaryFolder(atEnd: (remove: () => Promise<void>) => void = onTestFinished): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-test-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with small shell scripts, by name and text; and a PATH with it before the shell's own tools. */
export async function fakePrograms(programs: Record<string, string>): Promise<{ folder: string; PATH: string }> {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(programs)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${text}\n`);
    await chmod(join(folder, name), 0o755);
  }
  const tools = join(folder, 'tools');
  await mkdir(tools);
  for (const tool of ['sh', 'cat', 'touch', 'mkdir', 'sleep']) await symlink(`/bin/${tool}`, join(tools, tool));
  return { folder, PATH: [folder, tools].join(delimiter) };
}

/** A script that says it is that Java. */
export const java = (version: string) => `echo 'openjdk version "${version}" 2025-01-01' >&2`;

export interface App {
  child: ChildProcess;
  /** The one line it prints when it is up. */
  said: Record<string, unknown>;
}

/** Starts `tests/support/privateApp.ts` as a process of its own; whatever of it is left is killed when the test ends. */
export async function startApp(...appArguments: string[]): Promise<App> {
  const script = fileURLToPath(new URL('../../support/privateApp.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...appArguments], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = await new Promise<Record<string, unknown>>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line) as Record<string, unknown>));
    child.once('exit', (code) => reject(new Error(`the app ended with ${code} and said nothing`)));
  });
  return { child, said };
}

/** Waits until the condition holds, at most that many milliseconds. */
export async function until(condition: () => boolean, limit = 30_000): Promise<void> {
  const end = performance.now() + limit;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`not so within ${limit} ms: ${condition.toString()}`);
    await sleep(20);
  }
}
