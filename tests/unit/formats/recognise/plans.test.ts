import { describe, expect, it } from 'vitest';
import { readerFor } from '../../../../server/formats/registry.ts';
import type { DraftItem } from '../../../../server/formats/model.ts';
import { understand } from '../../../../server/formats/understand.ts';
import { countAgreement, listedFound, type Wanted } from '../../../bench/recogniserScore.ts';
import { contextOf, fileOf } from '../../../support/files/context.ts';
import { plans, without } from './plans/index.ts';
import type { Plan } from './plans/plan.ts';

interface Expected {
  concepts: Wanted[];
  /** Number of concepts at each level. */
  counts: number[];
}

/** Reads the outline of a plan as it is written beside it. */
function expectedOf({ outline }: Plan): Expected {
  const expected: Expected = { concepts: [], counts: [] };
  const open: { title: string }[] = [];
  for (const line of outline.split('\n').filter((text) => text.trim() !== '')) {
    const [, blanks = '', code, title = ''] = /^( *)(?:\[([^\]]+)\] )?(.+)$/u.exec(line) ?? [];
    const level = blanks.length / 2;
    open.length = level;
    expected.concepts.push({ kind: '', code: code ?? null, title, parent: open.at(-1)?.title ?? null });
    expected.counts[level] = (expected.counts[level] ?? 0) + 1;
    open.push({ title });
  }
  return expected;
}

async function itemsOf({ file, content }: Plan): Promise<DraftItem[]> {
  const given = fileOf(file, typeof content === 'string' ? Buffer.from(content) : await content());
  const source = await readerFor(given).read(given, contextOf());
  return understand(source, {}, 0).statements.items;
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('plans of many kinds', async () => {
  const scored = await Promise.all(
    plans.map(async (plan) => {
      const items = await itemsOf(plan);
      const { concepts, counts } = expectedOf(plan);
      const { share, missing } = listedFound(items, concepts);
      return { file: plan.file, missing, score: mean([countAgreement(items, counts), share]) };
    }),
  );

  it.each(scored)('$file is found nearly whole', ({ missing, score }) => {
    expect(score, `not found: ${missing.map(({ title }) => title).join('; ')}`).toBeGreaterThanOrEqual(0.85);
  });

  it('are found as well as a reader would on average', () => {
    expect(mean(scored.map(({ score }) => score))).toBeGreaterThanOrEqual(0.95);
  });

  it.each(without)('$file has no concepts', async (plan) => {
    expect((await itemsOf(plan)).map(({ title }) => title)).toEqual([]);
  });
});
