import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { folderError } from '../private/folders.ts';

/** Writes a compressed file of lines: under another name until it is whole. */
export async function writeLines<T>(file: string, work: (write: (text: string) => Promise<void>) => Promise<T>): Promise<T> {
  const unfinished = `${file}.unfinished`;
  const zip = createGzip();
  const written = pipeline(zip, createWriteStream(unfinished, { mode: 0o600 }));
  // Told where it is waited for.
  written.catch(() => undefined);
  try {
    const answer = await Promise.race([
      work(async (text) => {
        if (!zip.write(text)) await Promise.race([once(zip, 'drain'), written]);
      }),
      written.then(() => new Promise<never>(() => undefined)),
    ]);
    zip.end();
    await written;
    await rename(unfinished, file);
    return answer;
  } catch (error) {
    zip.destroy();
    await rm(unfinished, { force: true });
    throw folderError(error);
  }
}
