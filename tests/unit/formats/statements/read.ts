import { Refused, type InputFile, type Limits, type ReadContext, type Reader, type Source } from '../../../../server/formats/model.ts';

export const limits: Limits = { bytes: 20_000_000, inflated: 50_000_000, rows: 100_000, pages: 100, depth: 60 };
export const context: ReadContext = { limits, progress: () => undefined };
export const asFile = (text: string | Uint8Array, name = 'file', index = 0): InputFile => ({ index, name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });

export type Read = Extract<Source, { as: 'statements' }>;

/** What a reader of statements makes of a text. */
export async function read(reader: Reader, text: string | Uint8Array, within: Partial<Limits> = {}): Promise<Read> {
  const source = await reader.read(asFile(text), { ...context, limits: { ...limits, ...within } });
  if (source.as !== 'statements') throw new Error(`read as ${source.as}`);
  return source;
}

/** How a reading ended: a refusal, or that it was read. Anything else that is thrown is thrown. */
export async function ending(reader: Reader, text: string | Uint8Array, within: Partial<Limits> = {}) {
  try {
    await read(reader, text, within);
    return { name: 'read', message: '', at: {} };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { name: error.name, message: error.message, at: error.at };
  }
}

export const messages = ({ problems }: Source) => problems.map(({ severity, message }) => `${severity}: ${message}`);
