import { createInflate, constants } from 'node:zlib';
import { Readable } from 'node:stream';
import { type Limits, Refused } from '../model.ts';

const longestDictionary = 4096;

/**
 * Throws `Refused` where the compressed streams of a PDF grow beyond `limits.inflated`, pictures left out, which are never decoded:
 * pdf.js inflates a stream as a whole, whatever its size.
 */
export async function checkStreams(bytes: Uint8Array, limits: Limits): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let left = limits.inflated;
  let at = 0;
  for (;;) {
    const keyword = file.indexOf('stream', at, 'latin1');
    if (keyword < 0) return;
    const start = keyword + 'stream'.length;
    at = start;
    if (file.toString('latin1', keyword - 3, keyword) === 'end') continue;
    const dictionary = dictionaryBefore(file, keyword);
    if (!/\/Fl(ateDecode)?\b/.test(dictionary) || /\/Subtype ?\/Image\b/.test(dictionary)) continue;
    const end = file.indexOf('endstream', start, 'latin1');
    const size = await inflatedSize(file.subarray(afterNewline(file, start), end < 0 ? undefined : end), left);
    left -= size;
    if (left < 0) throw new Refused(`It grows beyond ${(limits.inflated / 1_000_000).toFixed(1)} MB when it is unpacked.`);
    if (end > 0) at = end;
  }
}

function dictionaryBefore(file: Buffer, keyword: number): string {
  const text = file.toString('latin1', Math.max(0, keyword - longestDictionary), keyword);
  return text.slice(text.lastIndexOf(' obj') + 1);
}

const afterNewline = (file: Buffer, at: number): number => at + (file[at] === 13 ? 1 : 0) + (file[file[at] === 13 ? at + 1 : at] === 10 ? 1 : 0);

/** Stops counting beyond `most`. What is no valid stream counts as far as it goes. */
async function inflatedSize(data: Buffer, most: number): Promise<number> {
  let size = 0;
  try {
    const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
    for await (const part of Readable.from([data]).pipe(inflate)) {
      size += (part as Buffer).length;
      if (size > most) break;
    }
  } catch {
    // Damaged or encrypted: pdf.js says what it makes of it.
  }
  return size;
}
