import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { type Limits, Refused } from '../../../../server/formats/model.ts';
import { checkZip, readZipEntries } from '../../../../server/formats/zip/readZip.ts';

const limits: Limits = { bytes: 10_000_000, inflated: 1_000_000, rows: 1000, pages: 10, depth: 100 };

const zipOf = (files: Record<string, string | Uint8Array>, compression: 'DEFLATE' | 'STORE' = 'DEFLATE'): Promise<Uint8Array> => {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression });
};

/** Offset of the first record of the list of entries. */
const directoryOf = (bytes: Uint8Array): number => Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));

const patched = (bytes: Uint8Array, change: (view: DataView, directory: number) => void): Uint8Array => {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), directoryOf(copy));
  return copy;
};

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

describe('a ZIP archive', () => {
  it('gives its files by name, stored or deflated', async () => {
    for (const compression of ['DEFLATE', 'STORE'] as const) {
      const files = await readZipEntries(await zipOf({ 'a.xml': 'first', 'b/c.xml': 'second' }, compression), limits);
      expect([...files].map(([name, bytes]) => [name, text(bytes)])).toEqual([['a.xml', 'first'], ['b/c.xml', 'second']]);
    }
  });

  it('inflates what is wanted alone', async () => {
    const bytes = await zipOf({ 'a.xml': 'first', 'media/film': new Uint8Array(2_000_000) });
    expect([...(await readZipEntries(bytes, limits, (name) => name.endsWith('.xml'))).keys()]).toEqual(['a.xml']);
    await expect(readZipEntries(bytes, limits)).rejects.toThrow('beyond 1.0 MB');
  });

  it('is refused where the files together grow beyond the limit', async () => {
    const bytes = await zipOf({ a: new Uint8Array(600_000), b: new Uint8Array(600_000) });
    await expect(checkZip(bytes, limits)).rejects.toThrow(Refused);
    await expect(checkZip(bytes, { ...limits, inflated: 1_200_000 })).resolves.toBeUndefined();
  });

  it('is refused where a file is larger than it declares', async () => {
    const bytes = patched(await zipOf({ a: new Uint8Array(5_000_000) }), (view, directory) => view.setUint32(directory + 24, 100, true));
    await expect(checkZip(bytes, limits)).rejects.toThrow(Refused);
  });

  it('is refused where entries share the same data, each small enough', async () => {
    const one = await zipOf({ a: new Uint8Array(600_000) });
    const directory = directoryOf(one);
    const end = Buffer.from(one).indexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    const twin = one.slice(directory, end);
    twin[46] = 'b'.charCodeAt(0);
    const bytes = Buffer.concat([one.slice(0, end), twin, one.slice(end)]);
    const tail = end + twin.length;
    bytes.writeUInt16LE(2, tail + 8);
    bytes.writeUInt16LE(2, tail + 10);
    await expect(checkZip(bytes, limits)).rejects.toThrow('beyond 1.0 MB');
  });

  it('is refused with an encrypted file, by its flag', async () => {
    const bytes = patched(await zipOf({ a: 'secret' }), (view, directory) => view.setUint16(directory + 8, 1, true));
    await expect(checkZip(bytes, limits)).rejects.toThrow('encrypted');
  });

  it('is refused with a checksum that is not that of the data', async () => {
    const bytes = patched(await zipOf({ a: 'data' }), (view, directory) => view.setUint32(directory + 16, 7, true));
    await expect(checkZip(bytes, limits)).rejects.toThrow('damaged');
  });

  it('is refused where a name leads out of it', async () => {
    for (const name of ['../../x', '/etc/x']) {
      const bytes = Buffer.from(await zipOf({ ['#'.repeat(name.length)]: 'x' }));
      for (let at = bytes.indexOf('#'); at >= 0; at = bytes.indexOf('#')) bytes.write(name, at);
      await expect(checkZip(bytes, limits)).rejects.toThrow(Refused);
    }
  });

  it('is refused with the same name twice', async () => {
    const bytes = Buffer.from(await zipOf({ aaaa: 'x', bbbb: 'y' }));
    for (let at = bytes.indexOf('bbbb'); at >= 0; at = bytes.indexOf('bbbb')) bytes.write('aaaa', at);
    await expect(checkZip(bytes, limits)).rejects.toThrow('twice');
  });

  it('is refused with more files than any document has', async () => {
    const bytes = await zipOf(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`f${index}`, ''])), 'STORE');
    await expect(checkZip(bytes, limits)).rejects.toThrow('10001 files');
  });

  it('is refused, never worse, wherever it is cut off or bytes are flipped', async () => {
    const bytes = await zipOf({ 'a.xml': 'first '.repeat(200), 'b.xml': 'second' });
    const original = text((await readZipEntries(bytes, limits)).get('a.xml'));
    const byte = fc.nat(bytes.length - 1);
    await fc.assert(fc.asyncProperty(fc.option(byte), fc.array(fc.tuple(byte, fc.nat(255)), { maxLength: 3 }), async (cut, flips) => {
      const broken = bytes.slice(0, cut ?? undefined);
      for (const [at, value] of flips) if (at < broken.length) broken[at] = value;
      const read = await readZipEntries(broken, limits).catch((error: unknown) => {
        expect(error).toBeInstanceOf(Refused);
        return new Map<string, Uint8Array>();
      });
      const file = read.get('a.xml');
      if (file) expect(text(file)).toBe(original);
    }), { numRuns: 300 });
  });
});
