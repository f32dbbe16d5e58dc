import { describe, expect, test } from 'vitest';
import { compose } from '../../../client/graph/compose.ts';
import { derivedReach } from '../../../client/graph/derivedLines.ts';
import { overview, scene } from './example.ts';

const cell = (row: string, column: string, state = 'derived') => ({ row, column, count: 0, best: 0.5, ids: [], state });
const rows = [
  { id: 'new:1', parents: [] },
  { id: 'new:1.1', parents: ['new:1'] },
  { id: 'new:1.2', parents: ['new:1'] },
  { id: 'new:2', parents: [] },
];
const reach = derivedReach({
  rows,
  cells: [
    cell('new:1.1', 'sdg:5'),
    cell('new:1.1', 'sdg:5.2'),
    cell('new:1.2', 'sdg:5'),
    cell('new:1.1', 'sdg:16'),
    cell('new:1.1', 'sdg:16.4'),
    cell('new:2', 'sdg:16'),
    cell('new:1', 'sdg:16', 'direct'),
  ],
});
const dotted = (open: string[] = [], change: Parameters<typeof scene>[1] = {}) =>
  compose(scene(open, { overview: { ...overview, derived: reach }, ...change })).picture.edges.filter(({ type }) => type === 'DERIVED');
const ends = (edges: ReturnType<typeof dotted>) => edges.map(({ source, target }) => `${source} ${target}`).sort();

describe('what is reached through another framework alone', () => {
  test('is not in the picture unless it is asked for', () => {
    expect(compose(scene()).picture.edges.filter(({ derived }) => derived)).toEqual([]);
  });
  test('is one line a pair of shown concepts, none where an alignment is drawn', () => {
    expect(ends(dotted())).toEqual(['new:1 sdg:5', 'new:2 sdg:16']);
  });
  test('names the cells of the coverage that it stands for', () => {
    expect(dotted().map(({ id }) => id)).toEqual(['cell:new:1.1,new:1.2~sdg:5', 'cell:new:2~sdg:16']);
  });
  test('stands at the deepest shown concepts of both sides', () => {
    expect(ends(dotted(['new:1']))).toEqual(['new:1.1 sdg:5', 'new:1.2 sdg:5', 'new:2 sdg:16']);
  });
  test('goes with what is hidden, and is not drawn between given nodes', () => {
    expect(ends(dotted([], { hide: ['new:1'] }))).toEqual(['new:2 sdg:16']);
    expect(dotted([], { nodes: ['new:1', 'sdg:5'] })).toEqual([]);
  });
  test('takes away the sign that nothing reaches an SDG', () => {
    const gap = (derived: typeof reach) => compose(scene([], { overview: { ...overview, derived } })).picture.nodes.find(({ id }) => id === 'sdg:5')?.gap;
    expect([gap([]), gap(reach)]).toEqual(['unreached', null]);
  });
});
