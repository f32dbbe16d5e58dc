import { describe, expect, test } from 'vitest';
import { defaultSizes, layoutLineage, pausesOf } from '../../../client/views/lineage/layout/layoutLineage.ts';
import { lineOf } from '../../../client/views/lineage/lineOf.ts';
import { carriedText, carriesText, earlierText, editionText, linkText } from '../../../client/views/lineage/lineageText.ts';
import { lineageCsv } from '../../../client/views/lineage/lineageCsv.ts';
import { moveTo } from '../../../client/views/lineage/moveTo.ts';
import { shownConcepts } from '../../../client/views/lineage/shownConcepts.ts';
import type { LineageConcept, LineageFramework, LineageLink } from '../../../server/api/lineage/schema.ts';

const framework = (id: string, periodStart: string, periodEnd: string | null, line = 0, succeeds: string[] = []): LineageFramework => ({
  id,
  title: id,
  kind: '',
  periodStart,
  periodEnd,
  line,
  succeeds,
  implements: [],
  counts: { top: 1, isNew: 0, isDropped: 0 },
});
const concept = (id: string, parents: string[] = []): LineageConcept => ({
  id,
  kind: parents.length === 0 ? 'Goal' : 'Objective',
  code: id.split(':')[1]!,
  title: `Title of ${id}`,
  framework: id.split(':')[0]!,
  parents,
  top: parents.length === 0,
  state: 'unreviewed',
  reached: [],
  isNew: false,
  isDropped: false,
  reason: null,
});
const link = (later: string, earlier: string, change: LineageLink['change'] = 'kept'): LineageLink => ({ concept: later, earlier, change, rationale: 'Why.' });

const frameworks = [framework('a', '2014', '2016'), framework('b', '2017', '2020', 0, ['a']), framework('g', '2017', null, 1), framework('c', '2022', '2025', 0, ['b'])];
const concepts = ['a:1', 'a:2', 'b:1', 'g:1', 'c:1'].map((id) => concept(id));
const continues = [link('b:1', 'a:2', 'merged'), link('b:1', 'a:1', 'split'), link('c:1', 'b:1')];
const sizes = { ...defaultSizes, width: 1200 };
const layout = layoutLineage({ frameworks, concepts, continues }, sizes);
const band = (id: string) => layout.bands.find((one) => one.concept.id === id)!;
const period = (id: string) => layout.periods.find((one) => one.framework.id === id)!;

describe('the layout', () => {
  test('gives every year the same width and every framework its years', () => {
    expect(layout.years.map(({ year }) => year)).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(layout.width).toBe(1200);
    expect(['a', 'b', 'g', 'c'].map((id) => [period(id).x, period(id).width, period(id).open])).toEqual([
      [0, 300, false],
      [300, 400, false],
      [300, 900, true],
      [800, 400, false],
    ]);
  });

  test('is wider than its room rather than too narrow to read', () => {
    expect(layoutLineage({ frameworks, concepts, continues }, { ...sizes, width: 300 }).width).toBe(12 * sizes.minYear);
  });

  test('shows the year without an edition, in the line of the editions alone', () => {
    expect(layout.pauses.map(({ from, to, x, width, y }) => [from, to, x, width, y])).toEqual([[2021, 2021, 700, 100, 0]]);
  });

  test('puts lines below each other, and no two bands over each other', () => {
    expect(period('g').y).toBeGreaterThan(Math.max(...['a:1', 'a:2', 'b:1', 'c:1'].map((id) => band(id).y + band(id).height)));
    for (const one of layout.bands) {
      for (const other of layout.bands) {
        const apart = one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
        expect(one === other || apart, `${one.concept.id} ${other.concept.id}`).toBe(true);
      }
    }
    expect(layout.height).toBe(Math.max(...layout.bands.map((one) => one.y + one.height)));
  });

  test('makes wide bands flat', () => {
    expect([band('g:1').flat, band('a:1').flat]).toEqual([true, false]);
  });

  test('leads a ribbon from the edge of the earlier band to that of the later one, several in the order of their ends', () => {
    const ends = layout.ribbons.map(({ link: { concept: to, earlier }, path }) => {
      const numbers = path.match(/-?[\d.]+/g)!.map(Number);
      return { to, earlier, x1: numbers[0]!, x2: numbers[6]!, y2: numbers[7]! };
    });
    for (const { to, earlier, x1, x2 } of ends) {
      expect(x1).toBe(band(earlier).x + band(earlier).width);
      expect(x2).toBe(band(to).x);
    }
    const [fromTwo, fromOne] = ends;
    expect(fromOne!.y2).toBeLessThan(fromTwo!.y2);
  });

  test('leaves out links to what is not shown, and is empty without frameworks', () => {
    expect(layoutLineage({ frameworks, concepts, continues: [link('b:1', 'x:1')] }, sizes).ribbons).toEqual([]);
    expect(layoutLineage({ frameworks: [], concepts: [], continues: [] }, sizes)).toMatchObject({ width: 0, height: 0, years: [], bands: [] });
  });
});

test.each([
  [[], []],
  [[['2014', '2016']], []],
  [[['2014', '2016'], ['2017', '2020']], []],
  [[['2014', '2016'], ['2019', '2020']], [{ from: 2017, to: 2018 }]],
  [[['2014', null], ['2019', '2020']], []],
  [[['2014', '2022'], ['2015', '2016'], ['2024', '2025']], [{ from: 2023, to: 2023 }]],
] as [[string, string | null][], object[]][])('pauses between %j are %j', (periods, pauses) => {
  expect(pausesOf(periods.map(([start, end], at) => framework(String(at), start, end)))).toEqual(pauses);
});

test.each([
  ['a:1', ['a:1', 'b:1', 'c:1']],
  ['b:1', ['a:1', 'a:2', 'b:1', 'c:1']],
  ['c:1', ['a:1', 'a:2', 'b:1', 'c:1']],
  ['g:1', ['g:1']],
])('the line of %s is %j', (id, line) => {
  expect([...lineOf(id, continues)].sort()).toEqual(line);
});

test('a line that bites its own tail ends', () => {
  expect([...lineOf('a:1', [link('a:1', 'b:1'), link('b:1', 'a:1')])].sort()).toEqual(['a:1', 'b:1']);
});

test.each([
  ['ArrowLeft', 'b:1', 'a:2'],
  ['ArrowRight', 'a:1', 'b:1'],
  ['ArrowRight', 'c:1', null],
  ['ArrowDown', 'a:1', 'a:2'],
  ['ArrowDown', 'a:2', 'b:1'],
  ['ArrowUp', 'a:1', null],
  ['Home', 'c:1', 'a:1'],
  ['End', 'a:1', 'c:1'],
  ['x', 'a:1', null],
])('%s leads from %s to %s', (key, from, to) => {
  expect(moveTo(key, from, concepts.map(({ id }) => id), continues)).toBe(to);
});

test('objectives stand behind their goal, each once', () => {
  const all = [concept('a:1'), concept('a:2'), concept('a:1.1', ['a:1']), concept('a:2.1', ['a:2', 'a:1'])];
  expect(shownConcepts(all, false).map(({ id }) => id)).toEqual(['a:1', 'a:2']);
  expect(shownConcepts(all, true).map(({ id }) => id)).toEqual(['a:1', 'a:1.1', 'a:2.1', 'a:2']);
});

test('what is carried on is said in words', () => {
  expect(carriesText('b:1', { concepts, continues })).toBe('2 (merged into one) and part of 1');
  const many = [link('b:1', 'a:2', 'merged'), link('b:1', 'a:1', 'split'), link('b:1', 'a:3', 'split'), link('b:1', 'a:4', 'reworded')];
  expect(carriesText('b:1', { concepts, continues: many })).toBe('4 (reworded); 2 (merged into one); parts of 1 and 3');
  expect(carriesText('a:1', { concepts, continues })).toBe('');
  expect(linkText(continues[1]!, { frameworks, concepts })).toMatch(/^1 of .*, Title of a:1, was split up; a part of it went into 1 of .*, Title of b:1$/);
  expect(carriedText('a:1', { concepts, continues })).toBe('1');
  expect(carriedText('a:1', { concepts, continues: [link('b:1.2', 'a:1')] })).toBe('1.2');
  expect(earlierText('a:1', { frameworks, concepts })).toMatch(/^1 of ./);
  expect(editionText(frameworks[1]!, { frameworks, concepts })).toBe('1 goal · 0 new · 0 dropped later');
  expect(editionText(frameworks[2]!, { frameworks, concepts })).toBe('1 goal');
});

test('the file has a row for each link, and one for each concept without', () => {
  const lines = lineageCsv({ frameworks, concepts, continues }).trim().split('\r\n');
  expect(lines).toHaveLength(1 + 6);
  expect(lines.filter((one) => one.includes('b:1,1,'))).toHaveLength(2);
  expect(lines.find((one) => one.includes('c:1,'))).toContain('b:1,kept,Why.');
});
