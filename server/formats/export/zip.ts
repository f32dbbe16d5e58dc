import { Readable } from 'node:stream';
import JSZip from 'jszip';

/** A file of an archive, written when it is its turn. */
export interface ZipEntry {
  name: string;
  write: () => AsyncIterable<string>;
}

/** Files as a ZIP, each compressed while it is read: none is held. */
export async function* zipOf(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array> {
  const zip = new JSZip();
  for (const { name, write } of entries) zip.file(name, Readable.from(bytesOf(write()), { objectMode: false }), { binary: true });
  const stream = zip.generateNodeStream({ streamFiles: true, compression: 'DEFLATE', compressionOptions: { level: 6 } });
  for await (const piece of stream) yield Buffer.from(piece);
}

async function* bytesOf(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of inPieces(texts)) yield Buffer.from(text);
}

/** Small pieces put together to some 64 kB: a call for each line would take longer than the lines. */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
