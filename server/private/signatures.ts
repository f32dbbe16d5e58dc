import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from './files.ts';

const signature = /^META-INF\/[^/]+\.(SF|RSA|DSA|EC)$/;
const endRecord = Buffer.from([0x50, 0x4b, 5, 6]);
const endLength = 22;
const entryLength = 46;

/**
 * Takes the signatures out of the signed jars of a folder. Java archives no class of a signed jar and checks each one's
 * digest as it loads: two of Neo4j's jars are signed and cost a third of its start. Maven has compared the checksums before.
 */
export async function removeSignatures(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.jar')) continue;
    const jar = await readFile(join(folder, name));
    const unsigned = withoutSignatures(jar);
    if (unsigned !== jar) await replaceFile(join(folder, name), unsigned);
  }
}

/**
 * The same zip file without its signature entries, or the very same buffer where it has none. Only the directory at the
 * end, the one place where Java looks entries up, is written anew. Layout: APPNOTE.TXT of the zip format, 4.3.12 and 4.3.16.
 */
export function withoutSignatures(zip: Buffer): Buffer {
  const end = zip.lastIndexOf(endRecord);
  if (end < 0) return zip;
  const start = zip.readUInt32LE(end + 16);
  const directory = zip.subarray(start, start + zip.readUInt32LE(end + 12));
  const all = entries(directory);
  const kept = all.filter((entry) => !signature.test(entryName(entry)));
  if (kept.length === all.length) return zip;
  const renewed = Buffer.concat(kept);
  const record = Buffer.alloc(endLength);
  endRecord.copy(record);
  record.writeUInt16LE(kept.length, 8);
  record.writeUInt16LE(kept.length, 10);
  record.writeUInt32LE(renewed.length, 12);
  record.writeUInt32LE(start, 16);
  return Buffer.concat([zip.subarray(0, start), renewed, record]);
}

/** Each entry of a zip directory: 46 bytes, then name, extra field and comment, whose lengths stand at 28, 30 and 32. */
function entries(directory: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at < directory.length; ) {
    const length = entryLength + [28, 30, 32].reduce((sum, offset) => sum + directory.readUInt16LE(at + offset), 0);
    found.push(directory.subarray(at, at + length));
    at += length;
  }
  return found;
}

function entryName(entry: Buffer): string {
  return entry.toString('utf8', entryLength, entryLength + entry.readUInt16LE(28));
}
