import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Difference, countEdits, differenceOf, inverse, patchOf, sizeOf } from '../../server/changes/difference.ts';
import type { Graph, GraphNode, GraphRelationship } from '../../server/changes/graph.ts';
import { partsOf } from '../../server/changes/perform.ts';

const node = (id: string, title: string, labels = ['Concept', 'Goal']): GraphNode => ({ id, labels, properties: { id, title } });
const link = (from: string, to: string, order = 1): GraphRelationship => ({ key: `${from}>PART_OF>${to}`, type: 'PART_OF', from, to, properties: { order } });

/** A graph of some of ten nodes and links between any of them. */
const graph: fc.Arbitrary<Graph> = fc.record({
  nodes: fc.uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 9 }), title: fc.constantFrom('A', 'B') }), { selector: ({ id }) => id }).map((all) => all.map(({ id, title }) => node(`a:${id}`, title))),
  relationships: fc
    .uniqueArray(fc.record({ from: fc.integer({ min: 0, max: 9 }), to: fc.integer({ min: 0, max: 9 }), order: fc.integer({ min: 1, max: 2 }) }), { selector: ({ from, to }) => `${from} ${to}` })
    .map((all) => all.map(({ from, to, order }) => link(`a:${from}`, `a:${to}`, order))),
});

/** The graph after a difference, as plain lists. */
function after(before: Graph, { nodes, relationships }: Difference): Graph {
  const apply = <T>(list: T[], edits: { before?: T | undefined; after?: T | undefined }[], key: (item: T) => string) => {
    const all = new Map(list.map((item) => [key(item), item]));
    for (const edit of edits) {
      if (edit.before) all.delete(key(edit.before));
      if (edit.after) all.set(key(edit.after), edit.after);
    }
    return [...all.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  };
  return { nodes: apply(before.nodes, nodes, ({ id }) => id), relationships: apply(before.relationships, relationships, ({ key }) => key) };
}
const none: Difference = { nodes: [], relationships: [], states: [] };

describe('the difference of a wanted and a stored graph', () => {
  test('is nothing for the same graph in another order of properties', () => {
    const wanted = { nodes: [node('a:1', 'A')], relationships: [link('a:1', 'a')] };
    const found = { nodes: [{ ...node('a:1', 'A'), properties: { title: 'A', id: 'a:1' } }], relationships: [link('a:1', 'a')] };
    expect(sizeOf(differenceOf(wanted, found))).toBe(0);
  });

  test('leads from the one to the other, and its inverse back, part by part', () => {
    fc.assert(
      fc.property(graph, graph, fc.integer({ min: 1, max: 4 }), (wanted, stored, size) => {
        const difference = differenceOf(wanted, stored);
        expect(after(stored, difference)).toEqual(after(wanted, none));
        expect(after(wanted, inverse(difference))).toEqual(after(stored, none));
        const parts = partsOf(difference, size);
        expect(Math.max(0, ...parts.map(sizeOf))).toBeLessThanOrEqual(size);
        expect(parts.reduce(after, stored)).toEqual(after(wanted, none));
        expect(parts.reverse().map(inverse).reduce(after, wanted)).toEqual(after(stored, none));
      }),
    );
  });

  test('sets what differs and takes out what is no longer there', () => {
    expect(patchOf({ id: 'a:1', title: 'New' }, { id: 'a:1', title: 'Old', note: 'x' })).toEqual({ id: 'a:1', title: 'New', note: null });
  });

  test('replaces a relationship that moved, though it keeps its id', () => {
    const moved = (to: string): GraphRelationship => ({ key: 'x:1', type: 'ALIGNS_WITH', from: 'a:1', to, properties: { id: 'x:1' } });
    const { relationships } = differenceOf({ nodes: [], relationships: [moved('b:2')] }, { nodes: [], relationships: [moved('b:1')] });
    expect(countEdits(relationships)).toEqual({ added: 1, changed: 0, removed: 1 });
  });
});
