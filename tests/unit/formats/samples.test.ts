import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Refused } from '../../../server/formats/model.ts';
import { readerFor } from '../../../server/formats/registry.ts';
import { understand } from '../../../server/formats/understand.ts';

const samples = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const limits = { bytes: 50e6, inflated: 200e6, rows: 200_000, pages: 2_000, depth: 200 };
const folders = ['outlines', 'rdf', 'sssom', 'stratml', 'tables'];
const files = existsSync(samples) ? folders.flatMap((folder) => readdirSync(samples + folder).filter((name) => !/^(MANIFEST|README)|\.yml$/.test(name)).map((name) => `${folder}/${name}`)) : [];

describe.runIf(files.length > 0)('a real file', () => {
  test.each(files)('%s comes in, every block of it accounted for, or is refused with a sentence', async (name) => {
    const file = { index: 0, name, bytes: readFileSync(samples + name) };
    try {
      const source = await readerFor(file).read(file, { limits, progress: () => undefined });
      const draft = understand(source, {}, 0);
      const { items, alignments, noCounterparts } = draft.statements;
      // One of them is a template with no name filled in.
      if (!name.includes('template')) expect(items.length + alignments.length + noCounterparts.length).toBeGreaterThan(0);
      const used = new Set([...items.flatMap(({ blocks }) => blocks), ...draft.unrecognised.map(({ block }) => block)]);
      // Where a format states its concepts, what is neither of one nor told is about the framework itself.
      if (source.as !== 'statements' && items.length > 0) expect(draft.blocks.map((_, at) => at).filter((at) => !used.has(at))).toEqual([]);
      for (const problem of draft.problems) expect(problem.message).toMatch(/^.{10,}[.]$/su);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      expect(error.message).toMatch(/^.{10,}[.]$/su);
    }
  });
});

test.skipIf(files.length > 0)('the real files are not on this machine: they are kept with the environment of development alone', () => undefined);
