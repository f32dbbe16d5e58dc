import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readers } from '../../../../server/formats/registry.ts';
import { fileOf } from '../../../support/files/context.ts';
import { valid } from '../valid.ts';
import { ending } from './ending.ts';

const seed = 20_240_229;

describe.each(readers.map(({ id }) => id))('a broken file: %s', { timeout: 60_000 }, (id) => {
  it('is read where it is whole, and looks like what it is', async () => {
    const bytes = await valid[id]();
    expect(readers.filter((reader) => reader.looksLike(fileOf('x', bytes))).map((reader) => reader.id)).toContain(id);
    expect(await ending(id, bytes)).toEqual({ how: 'read', message: '' });
  });

  it('is refused or read, never worse, wherever it is cut off', async () => {
    const bytes = await valid[id]();
    const step = Math.max(1, Math.floor(bytes.length / 120));
    for (let length = 0; length < bytes.length; length += step) await ending(id, bytes.slice(0, length));
  });

  it('is refused or read, never worse, with bytes flipped', async () => {
    const bytes = await valid[id]();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (flips) => {
        const broken = Uint8Array.from(bytes);
        for (const [at, value] of flips) broken[at] = value;
        await ending(id, broken);
      }),
      { numRuns: 150, seed },
    );
  });

  it('is refused or read, never worse, where it is something else', async () => {
    const others = await Promise.all(Object.values(valid).map(async (bytes) => bytes()));
    const noise = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * at * 31 + at * 7) % 256));
    for (const bytes of [new Uint8Array(), Buffer.alloc(5000), noise, Buffer.from('{"a":[1'), Buffer.from('<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'), ...others]) await ending(id, bytes);
  });
});
