import { describe, expect, it } from 'vitest';
import { blockStyles, draft as draftSchema, type Block, type Draft } from '../../../../server/formats/model.ts';
import { recognise } from '../../../../server/formats/recognise/index.ts';

/** Numbers from 0 to 1 that are the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const words = ['Safe streets', 'Lower limits', 'Indicators', 'Goals', 'Our goals:', 'Introduction', 'values', 'Page 3 of 9', '', '•', 'Expected outcomes', 'A sentence that ends.', 'a line that goes on and', '🚀', '目标', 'x'.repeat(300), 'Capability', '—', '1', 'IV'];
const labels = ['', '', 'Goal 1: ', 'Goal 2', 'Objective 1.1: ', 'Objective: ', '1. ', '2. ', '1.1 ', '1.1.1 ', 'a) ', 'b) ', 'i. ', 'II. ', 'A. ', 'A1 ', 'KR1: ', 'GV.OC-01 ', 'Title: ', 'Status: ', 'Figure 3: ', '1.a ', '2.0 ', '####'];

/** A document by chance: blocks of all styles, labels, tables whose cells overlap, places that jump. */
function blocksFrom(seed: number): Block[] {
  const next = numbersFrom(seed);
  const pick = <T>(among: readonly T[]): T => among[Math.floor(next() * among.length)] as T;
  return Array.from({ length: Math.floor(next() * 60) }, (_, index): Block => {
    const style = pick(blockStyles);
    return {
      text: `${pick(labels)}${pick(words)}`.trim(),
      style,
      ...(next() < 0.4 && { level: 1 + Math.floor(next() * 6) }),
      ...(next() < 0.1 && { number: pick(['1', '2', 'a', 'IV', '1.2', '•']) }),
      ...(next() < 0.2 && { bold: true }),
      ...(next() < 0.5 && { left: Math.floor(next() * 4) }),
      ...(style === 'cell' && next() < 0.9 && { table: { index: Math.floor(next() * 2), row: Math.floor(next() * 5), column: Math.floor(next() * 4), ...(next() < 0.3 && { rows: 1 + Math.floor(next() * 4) }), ...(next() < 0.2 && { header: true }) } }),
      place: { file: 0, line: index + 1, ...(next() < 0.3 && { page: 1 + Math.floor(index / 9) }) },
    };
  });
}

function expectWhole({ statements: { items }, blocks, unrecognised }: Draft): void {
  const used = new Set(items.flatMap((item) => item.blocks));
  const left = unrecognised.map(({ block }) => block);
  expect(new Set(left).size).toBe(left.length);
  expect(left.filter((block) => used.has(block))).toEqual([]);
  expect([...used, ...left].sort((a, b) => a - b)).toEqual(blocks.map((_, index) => index));
  const levels = new Map<string, number>();
  for (const { ref, parent, level, title } of items) {
    expect(levels.has(ref)).toBe(false);
    expect(level).toBe(parent === null ? 1 : (levels.get(parent) ?? Number.NaN) + 1);
    expect(title).not.toBe('');
    levels.set(ref, level);
  }
}

const seeds = Array.from({ length: 400 }, (_, seed) => seed * 7_919);

describe('whatever the document', () => {
  it('every block is in a concept or is told to be in none, refs are unique, parents come before their children', () => {
    for (const seed of seeds) expectWhole(recognise(blocksFrom(seed), undefined, {}));
  });

  it('the drafts hold concepts often enough for that to say something', () => {
    const found = seeds.filter((seed) => recognise(blocksFrom(seed), undefined, {}).statements.items.length > 1);
    expect(found.length).toBeGreaterThan(100);
  });

  it('the same blocks give the same draft, which is one of the model', () => {
    for (const seed of seeds.slice(0, 100)) {
      const draft = recognise(blocksFrom(seed), { title: 'Plan' }, {});
      expect(recognise(blocksFrom(seed), { title: 'Plan' }, {})).toEqual(draft);
      expect(draftSchema.parse(draft)).toEqual(draft);
    }
  });

  it('the kinds that a person chose hold at their levels', () => {
    const blocks = ['Goal 1: Streets', 'Objective 1.1: Limits', 'Goal 2: Air', 'Objective 2.1: Trees'].map((text, index): Block => ({ text, style: 'heading', level: 1 + (index % 2), place: { file: 0, line: index + 1 } }));
    expect(recognise(blocks, undefined, { kinds: ['Objective', 'Outcome'] }).statements.items.map(({ kind }) => kind)).toEqual(['Objective', 'Outcome', 'Objective', 'Outcome']);
  });
});
