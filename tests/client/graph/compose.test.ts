import { describe, expect, test } from 'vitest';
import { compose } from '../../../client/graph/compose.ts';
import { learn } from '../../../client/graph/knowledge.ts';
import { overviewGraph } from '../../../client/graph/opening.ts';
import { below, scene } from './example.ts';

const ids = (of: ReturnType<typeof compose>) => of.picture.nodes.map(({ id }) => id);
const lines = (of: ReturnType<typeof compose>) =>
  of.picture.edges.filter(({ type }) => type !== 'PART_OF').map(({ id, count }) => `${id} ${count}`);
const gapOf = (of: ReturnType<typeof compose>, id: string) => of.picture.nodes.find((node) => node.id === id)?.gap;

describe('the opening picture', () => {
  const opening = compose(scene());
  test('shows the frameworks, their top concepts and the goals of the target, each once and in order', () => {
    expect(ids(opening)).toEqual(['old', 'old:1', 'new', 'new:1', 'new:2', 'sdg:5', 'sdg:16']);
  });
  test('has one bundle a pair, as wide as the alignments below it', () => {
    expect(lines(opening)).toEqual(['bundle:old:1~sdg:16 1', 'bundle:new:1~sdg:16 3']);
  });
  test('marks what is unaligned, on both sides', () => {
    expect([gapOf(opening, 'new:2'), gapOf(opening, 'sdg:5'), gapOf(opening, 'sdg:16')]).toEqual(['no-counterpart', 'unreached', null]);
  });
  test('marks a target by the ledger, not by the lines that are drawn: one that came by search, or alone, is not called unreached', () => {
    expect(gapOf(compose(scene(['.sdg:16.4'])), 'sdg:16.4')).toBeNull();
    expect(gapOf(compose(scene([], { nodes: ['sdg:16', 'sdg:5'] })), 'sdg:16')).toBeNull();
    expect(gapOf(compose(scene([], { nodes: ['sdg:16', 'sdg:5'] })), 'sdg:5')).toBe('unreached');
  });
  test('marks nothing that the ledger has not told yet', () => {
    expect(gapOf(compose(scene([], { marks: {} })), 'sdg:5')).toBeNull();
  });
});

describe('a step', () => {
  test('below a goal shows its parts, and each alignment at the deepest shown concepts', () => {
    const opened = compose(scene(['new:1']));
    expect(ids(opened)).toEqual(['old', 'old:1', 'new', 'new:1', 'new:1.1', 'new:1.2', 'new:2', 'sdg:5', 'sdg:16']);
    expect(lines(opened).sort()).toEqual([
      'bundle:new:1.1~sdg:16 1', 'bundle:new:1.2~sdg:16 1', 'bundle:new:1~sdg:16 1', 'bundle:old:1~sdg:16 1',
    ]);
  });
  test('into a bundle shows both ends of its single alignments, and no others', () => {
    const opened = compose(scene(['new:1~sdg:16']));
    expect(ids(opened)).toContain('sdg:16.10');
    expect(lines(opened).sort()).toEqual(['alignment:c:1 1', 'alignment:c:2 1', 'alignment:c:3 1', 'bundle:old:1~sdg:16 1']);
  });
  test('sideways shows the far ends in their places', () => {
    const opened = compose(scene(['*new:1']));
    expect(ids(opened)).toEqual(expect.arrayContaining(['sdg:16.4', 'sdg:16.10']));
    expect(ids(opened)).not.toContain('new:1.1');
    expect(lines(opened)).toContain('bundle:new:1~old:1 1');
  });
  test('on a concept that is not in the picture adds nothing, so closing a goal closes what stood on it', () => {
    expect(ids(compose(scene(['new:1.1'])))).toEqual(ids(compose(scene())));
  });
  test('shows a searched concept with what is above it', () => {
    expect(compose(scene(['.sdg:16.4'])).picture.nodes.find(({ id }) => id === 'sdg:16.4')).toMatchObject({ parent: 'sdg:16', side: 'right', stage: 1 });
  });
});

describe('what is too much to read', () => {
  test('is counted where a cell names only the surest of its alignments, and what a step learns of the rest is not counted twice', () => {
    const cells = [{ row: 'new:1', column: 'sdg:16', count: 250, best: 0.9, ids: ['c:1'] }];
    const widths = (open: string[]) => {
      const { overview, ...more } = scene(open);
      return lines(compose({ ...more, overview: { ...overview, cells } })).sort();
    };
    expect(widths([])).toEqual(['bundle:new:1~sdg:16 250']);
    // c:1 to c:3 are known once it is open; the other 247 stay with the goal.
    expect(widths(['new:1'])).toEqual(['bundle:new:1.1~sdg:16 1', 'bundle:new:1.2~sdg:16 1', 'bundle:new:1~sdg:16 248']);
    expect(widths(['new:1~sdg:16'])).toEqual(['alignment:c:1 1', 'alignment:c:2 1', 'alignment:c:3 1', 'bundle:new:1~sdg:16 247']);
  });
  test('is a framework that stands for all of its concepts', () => {
    const { overview, ...more } = scene();
    const choice = { ...overview, choice: true, rows: overview.rows.filter(({ framework }) => framework === 'new'), cells: [] };
    const { picture } = compose({ ...more, overview: choice, knowledge: learn([overviewGraph(choice)]) });
    expect(picture.nodes.find(({ id }) => id === 'old')).toMatchObject({ represents: 5 });
    expect(picture.nodes.find(({ id }) => id === 'new')).toMatchObject({ represents: 0 });
  });
  test('is read once: the properties of an alignment, however often it is drawn', () => {
    let reads = 0;
    const edges = below.edges.map((edge) => {
      if (edge.id !== 'c:1') return edge;
      const { status, ...properties } = edge.properties;
      return { ...edge, properties: Object.defineProperty({ ...properties }, 'status', { enumerable: true, get: () => (reads++, status) }) };
    });
    const input = scene(['new:1~sdg:16', '*new:1', 'new:1']);
    const given = { ...input, knowledge: learn([overviewGraph(input.overview), { ...below, edges }]) };
    expect(lines(compose(given))).toContain('alignment:c:1 1');
    const once = reads;
    compose(given);
    compose({ ...given, between: true });
    expect(reads).toBe(once);
  });
});

describe('choices', () => {
  test('hiding a concept hides what is below it and its lines', () => {
    const hidden = compose(scene(['new:1'], { hide: ['new:1'] }));
    expect(ids(hidden)).toEqual(['old', 'old:1', 'new', 'new:2', 'sdg:5', 'sdg:16']);
    expect(lines(hidden)).toEqual(['bundle:old:1~sdg:16 1']);
  });
  test('a kind that is left out is counted at the concept above, and is counted as left out', () => {
    const filtered = compose(scene(['new:1'], { filters: { kinds: ['Goal', 'SDG'] } }));
    expect(filtered.filteredOut).toBe(2);
    expect(lines(filtered)).toContain('bundle:new:1~sdg:16 3');
  });
  test('a framework filter keeps the target framework', () => {
    expect(ids(compose(scene([], { filters: { frameworks: ['old'] } })))).toEqual(['old', 'old:1', 'sdg:5', 'sdg:16']);
  });
  test('cross-cutting claims are drawn only when asked for', () => {
    expect(lines(compose(scene(['new:1~sdg:16'], { filters: { crossCutting: true } })))).toContain('alignment:c:5 1');
    expect(lines(compose(scene(['new:1~sdg:16'])))).not.toContain('alignment:c:5 1');
  });
  test('only the neighbours of a concept leaves it, what it is linked to, and the places of both', () => {
    expect(ids(compose(scene([], { only: 'old:1' })))).toEqual(['old', 'old:1', 'sdg:16']);
  });
  test('given nodes are shown alone, and what is between them only when asked for', () => {
    const given = ['new:1.1', 'sdg:16.4', 'old:1'];
    expect(lines(compose(scene([], { nodes: given })))).toEqual([]);
    const between = compose(scene([], { nodes: given, between: true }));
    expect(ids(between).sort()).toEqual([...given].sort());
    expect(lines(between).sort()).toEqual(['alignment:c:1 1', 'alignment:c:6 1']);
  });
});

describe('a filter by sign', () => {
  test('shows what carries it, with what that belongs to, and nothing else', () => {
    const { picture, filteredOut } = compose(scene([], { filters: { signs: ['no-counterpart'] } }));
    expect(picture.nodes.map(({ id }) => id)).toEqual(['new', 'new:2']);
    expect(filteredOut).toBeGreaterThan(0);
  });
  test('knows what carries none', () => {
    const { picture } = compose(scene([], { filters: { signs: ['aligned'] } }));
    expect(picture.nodes.map(({ id }) => id)).toEqual(['old', 'old:1', 'new', 'new:1', 'sdg:16']);
  });
});

describe('a filter by edition', () => {
  const replaced = (base: ReturnType<typeof scene>) => ({
    ...base,
    overview: { ...base.overview, frameworks: base.overview.frameworks.map((framework) => ({ ...framework, replaced: framework.id === 'old' })) },
  });
  test.each([
    ['current', ['new', 'new:1', 'new:2']],
    ['replaced', ['old', 'old:1']],
  ] as const)('%s leaves the target whole', (edition, left) => {
    const { picture } = compose(replaced(scene([], { filters: { editions: [edition] } })));
    expect(picture.nodes.filter(({ side }) => side === 'left').map(({ id }) => id)).toEqual(left);
    expect(picture.nodes.filter(({ side }) => side === 'right').map(({ id }) => id)).toEqual(['sdg:5', 'sdg:16']);
  });
});

test('lineage adds its own lines alone', () => {
  const base = scene(['new:1']);
  const later = { id: 'new:1>CONTINUES>old:1', type: 'CONTINUES', source: 'new:1', target: 'old:1', properties: {} };
  const knowledge = learn([{ nodes: [...base.knowledge.nodes.values()], edges: [...base.knowledge.edges.values(), later] }]);
  const lines = (lineage: boolean) => compose({ ...base, knowledge, filters: { ...base.filters, lineage } }).picture.edges.map(({ id }) => id);
  expect(lines(true).filter((id) => !lines(false).includes(id))).toEqual([later.id]);
});
