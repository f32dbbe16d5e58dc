import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Builds the page when its sources have changed since the last time, and says nothing otherwise. An installation without the
 * development packages serves the page that was built before.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const mark = join(root, 'dist', '.built-from');

async function sources(): Promise<string> {
  const files = ['package-lock.json', 'vite.config.ts'];
  for (const folder of ['client', 'server/api', 'server/domain', 'docs']) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    files.push(...entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name))));
  }
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(`${file}\0`).update(await readFile(join(root, file))).update('\0');
  return hash.digest('hex');
}

async function buildPage(): Promise<void> {
  const now = await sources();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return;
  const vite = await import('vite').catch(() => undefined);
  if (!vite) {
    if (existsSync(join(root, 'dist', 'index.html'))) return;
    console.error('The page was never built here, and the packages that build it are not installed: run npm install without --omit=dev once.');
    process.exit(1);
  }
  const began = performance.now();
  await vite.build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
  writeFileSync(mark, now);
  console.log(`✓ The page is built (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}

await buildPage();
