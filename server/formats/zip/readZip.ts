import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type Limits, Refused } from '../model.ts';
import { reasonOf } from '../sentence.ts';

/** More than any document or workbook has; a list of entries alone can take much time. */
const mostEntries = 10_000;

/**
 * The wanted files of a ZIP archive by name, folders left out. Throws `Refused` where it is no whole archive, is encrypted, has
 * names that lead out of it or come twice, or what is wanted grows beyond `limits.inflated`, by what it declares or in fact.
 */
export async function readZipEntries(bytes: Uint8Array, limits: Limits, wanted: (name: string) => boolean = () => true): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  await inflateEach(bytes, limits, wanted, async (name, parts) => {
    const kept: Uint8Array[] = [];
    for await (const part of parts) kept.push(part);
    files.set(name, Buffer.concat(kept));
  });
  return files;
}

/** The same for the whole archive, keeping nothing: for libraries that open it themselves. */
export async function checkZip(bytes: Uint8Array, limits: Limits): Promise<void> {
  await inflateEach(bytes, limits, () => true, async (_name, parts) => {
    for await (const _part of parts);
  });
}

type Take = (name: string, parts: AsyncIterable<Uint8Array>) => Promise<void>;

async function inflateEach(bytes: Uint8Array, limits: Limits, wanted: (name: string) => boolean, take: Take): Promise<void> {
  if (bytes.length > limits.bytes) throw new Refused(`It takes ${megabytes(bytes.length)}, and ${megabytes(limits.bytes)} are read at most.`);
  const budget = new Budget(limits.inflated);
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    if (zip.entryCount > mostEntries) throw new Refused(`It holds ${zip.entryCount} files, and ${mostEntries} are read at most.`);
    const names = new Set<string>();
    for await (const entry of zip.eachEntry()) {
      if (names.has(entry.fileName)) throw new Refused('It holds the same file twice.', { pointer: entry.fileName });
      names.add(entry.fileName);
      if (entry.fileName.endsWith('/') || !wanted(entry.fileName)) continue;
      if (entry.isEncrypted()) throw new Refused('It is encrypted: save it without a password.', { pointer: entry.fileName });
      budget.declare(entry.uncompressedSize);
      await take(entry.fileName, inflated(zip, entry, budget));
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`It is no whole ZIP archive, as such files are: ${reasonOf(error)}. Save or fetch it anew.`);
  }
}

async function* inflated(zip: ZipFile, entry: Entry, budget: Budget): AsyncIterable<Uint8Array> {
  let checksum = 0;
  for await (const part of await zip.openReadStreamPromise(entry)) {
    budget.spend((part as Uint8Array).length);
    checksum = crc32(part as Uint8Array, checksum);
    yield part as Uint8Array;
  }
  if (checksum !== entry.crc32) throw new Refused('It is damaged: a part of it has another checksum than it says.', { pointer: entry.fileName });
}

/** How much may still be inflated. */
class Budget {
  readonly #most: number;
  #declared = 0;
  #inflated = 0;

  constructor(most: number) {
    this.#most = most;
  }

  declare(size: number): void {
    this.#declared += size;
    this.#check(this.#declared);
  }

  spend(size: number): void {
    this.#inflated += size;
    this.#check(this.#inflated);
  }

  #check(size: number): void {
    if (size > this.#most) throw new Refused(`It grows beyond ${megabytes(this.#most)} when it is unpacked.`);
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
