import { expect } from 'vitest';
import { draft, type FormatId, type Limits, type Reader, Refused, source } from '../../../../server/formats/model.ts';
import { readers } from '../../../../server/formats/registry.ts';
import { understand } from '../../../../server/formats/understand.ts';
import { contextOf, fileOf } from '../../../support/files/context.ts';

/** Milliseconds that no small file may take, however broken and however busy the machine; nearly all take a few. */
const longest = 10_000;

export const readerOf = (id: FormatId): Reader => readers.find((reader) => reader.id === id)!;

/** What people are told: in one line, each character of which can be seen, beginning as a sentence does and ending with one full stop. */
export const sentence = /^(?=\P{C}{10,600}$)\p{Lu}.*[^.:;,!?\s]\.$/u;

/** The same with the name of a file, whatever it is, before it. */
export const sentenceOn = (name: string): RegExp => new RegExp(`^${name.replaceAll('.', '\\.')} was not read(?: \\(\\P{C}{1,200}\\))?: \\P{C}{10,600}[^.:;,!?\\s]\\.$`, 'u');

/** What a reader and then the recogniser make of bytes, in this process. Fails on whatever is neither a whole draft nor a clean refusal. */
export async function ending(id: FormatId, bytes: Uint8Array, limits: Partial<Limits> = {}, most = longest): Promise<{ how: 'read' | 'refused'; message: string }> {
  const reader = readerOf(id);
  const begun = performance.now();
  try {
    const read = await reader.read(fileOf(`x.${reader.extensions[0]}`, bytes), contextOf(limits));
    expect(source.safeParse(read).error).toBeUndefined();
    expect(draft.safeParse(understand(read, {}, 0)).error).toBeUndefined();
    return { how: 'read', message: '' };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(error.message).toMatch(sentence);
    return { how: 'refused', message: error.message };
  } finally {
    expect(performance.now() - begun).toBeLessThan(most);
  }
}
