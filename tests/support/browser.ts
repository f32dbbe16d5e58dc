import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import packaged from '@sparticuz/chromium';
import { type Browser, type Page, chromium } from 'playwright-core';
import { watchCalls } from './calls.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The machine's Chromium or Chrome, else the one that the npm package ships. Throws when neither is there. */
async function findBrowser(): Promise<{ path: string; args: string[] }> {
  const asked = process.env.CHROME_PATH;
  if (asked) return { path: asked, args: [] };
  const folders = (process.env.PATH ?? '').split(delimiter);
  const own = folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
  if (own) return { path: own, args: [] };
  const shipped = await packaged.executablePath().catch(() => '');
  if (shipped && existsSync(shipped)) return { path: shipped, args: packaged.args };
  throw new Error('The browser tests need Chromium or Chrome: install one, or set CHROME_PATH to it.');
}

/** A headless browser that asks nothing of any host but the one under test. */
export async function launchBrowser(): Promise<Browser> {
  const { path, args } = await findBrowser();
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  // The packaged browser's own arguments include some for servers without a display; --single-process is unstable here,
  // and with web security off a cross-origin mistake would not be seen.
  const kept = args.filter((argument) => !['--single-process', '--no-zygote', '--disable-web-security', '--disable-site-isolation-trials', '--allow-running-insecure-content'].includes(argument));
  return chromium.launch({ executablePath: path, args: [...new Set([...kept, ...quiet])], headless: true });
}

/** A page that collects what must not happen: console errors, broken scripts, requests to another host. */
export interface WatchedPage {
  page: Page;
  /** Throws with everything that went wrong and was not expected. */
  expectQuiet(...allowed: RegExp[]): void;
}

/** Opens a page of `address` in a context of its own. */
export async function openPage(
  browser: Browser,
  address: string,
  options: { width?: number; height?: number; dark?: boolean; touch?: boolean } = {},
): Promise<WatchedPage> {
  const { width = 1440, height = 900, dark = false, touch = false } = options;
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    hasTouch: touch,
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  watchCalls(page);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(address).origin) problems.push(`asked another host: ${request.url()}`);
  });
  return {
    page,
    expectQuiet(...allowed) {
      const left = problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)));
      if (left.length > 0) throw new Error(`Unexpected in the browser:\n${left.join('\n')}`);
    },
  };
}
