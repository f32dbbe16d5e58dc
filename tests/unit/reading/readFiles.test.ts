import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { Refused } from '../../../server/formats/model.ts';
import { type Bounds, readFiles, understandAgain } from '../../../server/reading/index.ts';
import { smallLimits } from '../../support/files/context.ts';
import { docxOf, paragraph } from '../../support/files/docx.ts';
import { column, pdfOf } from '../../support/files/pdf.ts';

const bounds = (more: Partial<Bounds> = {}) => ({ limits: smallLimits, deadline: 20_000, memory: 500_000_000, ...more });
const fixture = (name: string): URL => new URL(`../../fixtures/${name}.ts`, import.meta.url);
const plan = { name: 'plan.pdf', bytes: pdfOf([column(['Roads are mended.'], 60, 100)]) };

/** Processes that run one of the fixtures or the reading child, started by this one. */
function children(): string[] {
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid)).filter((pid) => {
    try {
      const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      return parent === String(process.pid) && /[cC]hild\.ts/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
    } catch {
      return false;
    }
  });
}

describe('files read in a process of their own', { timeout: 30_000 }, () => {
  afterEach(async () => {
    if (process.platform === 'linux') await expect.poll(children).toEqual([]);
  });

  it('come back with what was understood, size and hash, and progress', async () => {
    const seen: number[] = [];
    const word = { name: 'plan.docx', bytes: await docxOf({ body: paragraph('Paths are built.') }) };
    const files = await readFiles([plan, word], {}, bounds({ onProgress: ({ file }) => seen.push(file) }));
    expect(files.map(({ name, format, bytes, sha256, draft }) => [name, format, bytes, sha256.length, draft.blocks.map(({ text, place }) => [place.file, text])])).toEqual([
      ['plan.pdf', 'pdf', plan.bytes.length, 64, [[0, 'Roads are mended.']]],
      ['plan.docx', 'docx', word.bytes.length, 64, [[1, 'Paths are built.']]],
    ]);
    expect(new Set(seen)).toEqual(new Set([0, 1]));
    expect(await understandAgain(files[0]!.source, 0, {}, bounds())).toEqual(files[0]!.draft);
  });

  it('name the file that was refused, and why', async () => {
    const broken = { name: 'broken.pdf', bytes: Buffer.from('%PDF-1.7 and nothing more') };
    const refusal = readFiles([plan, broken], {}, bounds());
    await expect(refusal).rejects.toThrow(/^broken\.pdf was not read: it is no whole PDF/);
    await expect(refusal).rejects.toMatchObject({ name: 'Refused', at: { file: 1 } });
    await expect(readFiles([{ name: 'x.bin', bytes: Buffer.from([0, 1, 2]), format: 'sssom' }], {}, bounds())).rejects.toThrow(Refused);
  });

  it('name the place in the file, where there is one', async () => {
    const broken = { name: 'plan.json', bytes: Buffer.from('{\n "goals": [1, ]\n}') };
    const refusal = readFiles([broken], {}, bounds());
    await expect(refusal).rejects.toThrow('plan.json was not read (line 2, column 15): it is no JSON where it goes on with “] }”. Look there');
    await expect(refusal).rejects.toMatchObject({ at: { file: 0, line: 2, column: 15 } });
  });

  it('are given up at the deadline, whatever the process is busy with', async () => {
    const begun = performance.now();
    await expect(readFiles([plan], {}, bounds({ deadline: 1500, child: fixture('endlessChild') }))).rejects.toThrow('plan.pdf was not read: it took more than 1.5 s.');
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it('are given up when the process holds too much memory outside of the heap', async () => {
    await expect(readFiles([plan], {}, bounds({ memory: 300_000_000, child: fixture('hungryChild') }))).rejects.toThrow('plan.pdf was not read: it took more than 300 MB of memory.');
  });

  it('are given up when the caller does not want them any more', async () => {
    const reason = new Error('not wanted');
    const abort = new AbortController();
    const reading = readFiles([plan], {}, bounds({ child: fixture('endlessChild'), signal: abort.signal, onProgress: () => abort.abort(reason) }));
    await expect(reading).rejects.toBe(reason);
    await expect(readFiles([plan], {}, bounds({ signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
  });

  it('say so where the process ends of itself', async () => {
    await expect(readFiles([plan], {}, bounds({ child: fixture('dyingChild') }))).rejects.toThrow('plan.pdf was not read: reading ended unexpectedly (code 3).');
  });

  it('are read without the settings and secrets of the app', async () => {
    process.env['NEO4J_PASSWORD'] = 'secret';
    try {
      const names = await readFiles([plan], {}, bounds({ child: fixture('environmentChild') })).then(() => '', (error: unknown) => String(error));
      expect(names).toContain('PATH');
      expect(names).not.toMatch(/NEO4J|PLUMBLINE|VITEST/);
    } finally {
      delete process.env['NEO4J_PASSWORD'];
    }
  });
});
