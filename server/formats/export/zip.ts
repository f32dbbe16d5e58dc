import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file of an archive, written when it is its turn. */
export interface ZipEntry {
  name: string;
  write: () => AsyncIterable<string>;
}

interface Written {
  name: Buffer;
  /** Where its header begins. */
  at: number;
  crc: number;
  packed: number;
  size: number;
}

/** Sizes beyond this need an extension of ZIP, which is not written. */
const most = 0xffff_ffff;
/** UTF-8 names; sizes and checksum stand behind the data, because they are not known before. */
const flags = 0x0808;
const deflated = 8;
/** 1 January 1980: the same files make the same archive. */
const day = 0x21;

/** Files as a ZIP, each compressed while it is written: none is held. */
export async function* zipOf(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array> {
  const done: Written[] = [];
  let at = 0;
  for (const { name, write } of entries) {
    const one: Written = { name: Buffer.from(name), at, crc: 0, packed: 0, size: 0 };
    const header = record(0x04034b50, ['16', 20], ['16', flags], ['16', deflated], ['16', 0], ['16', day], ['32', 0], ['32', 0], ['32', 0], ['16', one.name.length], ['16', 0]);
    yield Buffer.concat([header, one.name]);
    yield* compressed(write(), one);
    yield record(0x08074b50, ['32', one.crc], ['32', one.packed], ['32', one.size]);
    done.push(one);
    at += header.length + one.name.length + one.packed + 16;
    if (one.size > most || at > most) throw new Error(`The archive is larger than 4 GB (at ${name}).`);
  }
  const directory = Buffer.concat(done.flatMap((one) => [listed(one), one.name]));
  yield directory;
  yield record(0x06054b50, ['16', 0], ['16', 0], ['16', done.length], ['16', done.length], ['32', directory.length], ['32', at], ['16', 0]);
}

const listed = ({ name, at, crc, packed, size }: Written): Buffer =>
  record(
    0x02014b50, ['16', 20], ['16', 20], ['16', flags], ['16', deflated], ['16', 0], ['16', day], ['32', crc], ['32', packed], ['32', size], ['16', name.length], ['16', 0], ['16', 0], ['16', 0], ['16', 0], ['32', 0],
    ['32', at],
  );

/** A record of ZIP: its mark, then numbers of two or four bytes. */
function record(mark: number, ...numbers: ['16' | '32', number][]): Buffer {
  const bytes = Buffer.alloc(4 + numbers.reduce((sum, [width]) => sum + (width === '16' ? 2 : 4), 0));
  let at = bytes.writeUInt32LE(mark);
  for (const [width, number] of numbers) at = width === '16' ? bytes.writeUInt16LE(number, at) : bytes.writeUInt32LE(number % 2 ** 32, at);
  return bytes;
}

async function* compressed(texts: AsyncIterable<string>, one: Written): AsyncGenerator<Uint8Array> {
  const deflate = createDeflateRaw({ level: 6 });
  const counted = async function* () {
    for await (const text of inPieces(texts)) {
      const bytes = Buffer.from(text);
      one.crc = crc32(bytes, one.crc);
      one.size += bytes.length;
      yield bytes;
    }
  };
  const written = pipeline(counted, deflate);
  // Told where the pieces are taken.
  written.catch(() => undefined);
  for await (const piece of deflate as AsyncIterable<Buffer>) {
    one.packed += piece.length;
    yield piece;
  }
  await written;
}

/** Small pieces put together to some 64 kB: a call for each line would take longer than the lines. */
async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
