import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import packageJson from '../../../package.json' with { type: 'json' };
import { type ImportDetail, importDetail, importHead } from '../../api/imports/schema.ts';
import { type Env, addressAt, readEnv } from '../../env.ts';
import { startUpError } from '../../errors.ts';
import { runUntilSignal } from '../../lifetime.ts';
import { start } from '../../start.ts';
import { createTerminal } from '../../terminal.ts';
import { type Asked, importArguments } from './arguments.ts';
import { describeDraft } from './describe.ts';

/**
 * `npm run import -- FILE…`: reads files into a draft by the same calls as the page, tells what it would change, and brings it in where
 * `--apply` says so. Asks the running app, or starts one of its own on a free port for as long as it takes.
 */
const terminal = createTerminal(process.stdout, process.stderr);

await runUntilSignal(terminal, async (signal) => {
  const asked = importArguments(process.argv.slice(2));
  const env = readEnv();
  const form = await formOf(asked);
  const running = await addressOfRunning(env, signal);
  const own = running === undefined ? await start({ ...env, PORT: 0 }, terminal, signal) : undefined;
  try {
    await bringIn(running ?? own?.address ?? '', form, asked, signal);
  } finally {
    await own?.stop();
  }
  process.exit(0);
});

/** The form with the files in it. Throws one sentence that names every file that cannot be read. */
async function formOf({ files, fields }: Asked): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const read = await Promise.allSettled(files.map((file) => readFile(file)));
  const missing = files.filter((_, at) => read[at]?.status === 'rejected');
  if (missing.length > 0) throw startUpError(`${missing.join(', ')}: no such file, or it may not be read.`);
  read.forEach((one, at) => one.status === 'fulfilled' && form.append('file', new Blob([new Uint8Array(one.value)]), basename(files[at] ?? '')));
  return form;
}

async function addressOfRunning({ HOST, PORT }: Env, signal: AbortSignal): Promise<string | undefined> {
  if (PORT === 0) return undefined;
  const address = addressAt(HOST, PORT);
  const answer = await fetch(`${address}/api/health`, { signal }).catch(() => undefined);
  if (!answer) return undefined;
  const { version } = (await answer.json().catch(() => ({}))) as { version?: string };
  if (version === packageJson.version) return address;
  throw startUpError(`What answers at port ${PORT} is not Plumbline ${packageJson.version}: set PORT to the one that it runs on.`);
}

async function bringIn(address: string, form: FormData, { fields, apply }: Asked, signal: AbortSignal): Promise<void> {
  const ask = async <Schema extends z.ZodType>(schema: Schema, path: string, init: RequestInit = {}): Promise<z.output<Schema>> => {
    const answer = await fetch(`${address}/api/imports${path}`, { ...init, signal });
    const body: unknown = await answer.json().catch(() => ({}));
    if (!answer.ok) throw startUpError(detailOf(body) ?? `Plumbline refused it (${answer.status}).`);
    return schema.parse(body);
  };
  const { id } = await ask(importHead, '', { method: 'POST', body: form });
  const draft = await untilRead(() => ask(importDetail, `/${id}`), signal);
  if (draft.state === 'failed') {
    await ask(importHead.pick({ id: true }), `/${id}`, { method: 'DELETE' });
    throw startUpError(`${draft.failure ?? 'It could not be read.'} Nothing was changed.`);
  }
  for (const line of describeDraft(draft)) terminal.say(line);
  if (draft.missing.length > 0) throw startUpError(`It cannot be brought in yet. ${draft.missing.join(' ')} The draft is kept: ${whereOf(id)}.`);
  if (!apply) return terminal.done(`Drafted, nothing is changed: look at it ${whereOf(id)}, or run this again with --apply`);
  await ask(importDetail, `/${id}/apply`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ who: fields.who }) });
  terminal.done('Brought in. The Data view tells what it did, and takes it back');
}

/** Where the page shows it. */
function whereOf(id: string): string {
  return `in the Data view, at /data/${id}`;
}

async function untilRead(look: () => Promise<ImportDetail>, signal: AbortSignal): Promise<ImportDetail> {
  for (;;) {
    const draft = await look();
    if (draft.state !== 'reading') return draft;
    await sleep(200, undefined, { signal });
  }
}

function detailOf(body: unknown): string | undefined {
  return typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string' ? body.detail : undefined;
}
