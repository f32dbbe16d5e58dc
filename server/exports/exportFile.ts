import type { ExportFormat } from '../domain/exportFormat.ts';
import { PlumblineError } from '../errors.ts';
import { type Exported, Unwritable } from '../formats/export/model.ts';
import { writers } from '../formats/export/writers.ts';
import type { Database, Run } from '../neo4j/database.ts';
import { fileName } from './fileName.ts';
import { readExported } from './readExported.ts';
import type { Selection } from './selection.ts';

export interface ExportFile {
  name: string;
  mediaType: string;
  /** The file in pieces, read from the graph as they are taken. Throws `conflict` at its end where somebody wrote to the graph meanwhile. */
  pieces: AsyncIterable<Uint8Array>;
}

/** Bytes that are held back, so that a small file is made anew when the graph changes under it. */
const heldBack = 4_000_000;
const tries = 3;

export const today = (): string => new Date().toISOString().slice(0, 10);

/** A selection as a file. Throws `not-found`, `too-large`, and `bad-request` where the format cannot be made of it. */
export async function exportFile(database: Pick<Database, 'read' | 'version'>, format: ExportFormat, selection: Selection, signal?: AbortSignal): Promise<ExportFile> {
  for (let attempt = 1; ; attempt++) {
    const version = await database.version();
    const { exported, size } = await readExported(runOf(database, signal), selection, today());
    const { extension, mediaType } = writers[format].file(exported);
    const refusal = refusalOf(format, exported, size);
    if (refusal) throw refusal;
    const name = fileName(exported, extension, selection.frameworks.length > 0);
    const written = inPieces(writers[format].write(exported));
    const { first, isWhole } = await begin(written);
    const isSame = async () => (await database.version()) === version;
    if (!isWhole) return { name, mediaType, pieces: goOn(first, written, isSame) };
    if (await isSame()) return { name, mediaType, pieces: goOn(first) };
    if (attempt === tries) throw changed();
  }
}

const changed = () => new PlumblineError('conflict', 'Somebody wrote to the graph while it was being exported: export it again.');

/** Each page is a query of its own, so that a slow reader holds no transaction. */
export const runOf = (database: Pick<Database, 'read'>, signal?: AbortSignal): Run => (query) => {
  if (signal?.aborted === true) throw new PlumblineError('conflict', 'Nobody waits for this export any more.');
  return database.read(query);
};

/** Why a format cannot hold what is exported at all. */
export function refusalOf(format: ExportFormat, exported: Exported, size: number): PlumblineError | undefined {
  const { title, most } = writers[format];
  if (exported.frameworks.length === 0) return new PlumblineError('not-found', 'There is no framework to export.');
  if (most === undefined || size <= most) return undefined;
  const sentence = `${title} is written for at most ${most.toLocaleString('en')} concepts, or alignments and judgements, and there are ${size.toLocaleString('en')}: choose fewer frameworks, or another format.`;
  return new PlumblineError('too-large', sentence);
}

/** The pieces up to so many bytes, and whether that is all. */
async function begin(pieces: AsyncGenerator<Uint8Array, void>): Promise<{ first: Uint8Array[]; isWhole: boolean }> {
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < heldBack) {
    const piece = await pieces.next().catch(asProblem);
    if (piece.done === true) return { first, isWhole: true };
    first.push(piece.value);
    length += piece.value.length;
  }
  return { first, isWhole: false };
}

function asProblem(error: unknown): never {
  throw error instanceof Unwritable ? new PlumblineError('bad-request', error.message) : error;
}

async function* goOn(first: readonly Uint8Array[], rest?: AsyncIterable<Uint8Array>, isSame?: () => Promise<boolean>): AsyncGenerator<Uint8Array> {
  yield* first;
  if (rest) yield* rest;
  if (isSame && !(await isSame())) throw changed();
}

/** Small texts put together, as bytes. */
async function* inPieces(written: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let texts = '';
  for await (const one of written) {
    if (typeof one === 'string') {
      texts += one;
      if (texts.length < 65_536) continue;
    }
    if (texts !== '') yield Buffer.from(texts);
    texts = '';
    if (typeof one !== 'string') yield one;
  }
  if (texts !== '') yield Buffer.from(texts);
}
