import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../seeds/difference.ts';
import type { SeedNode, SeedRelationship } from '../../seeds/graph.ts';

const node = (id: string, title: string, labels = ['Concept', 'Goal']): SeedNode => ({ id, labels, properties: { id, title } });
const link = (from: string, to: string, order = 1): SeedRelationship => ({
  key: `${from}>PART_OF>${to}`,
  type: 'PART_OF',
  from,
  to,
  properties: { order },
});
const stored = <T>(items: T[]) => items.map((item, index) => ({ ...item, elementId: `e${index}` }));

describe('the difference of a wanted and a stored graph', () => {
  test('is nothing for the same graph in another order of properties', () => {
    const wanted = { nodes: [node('a:1', 'A')], relationships: [link('a:1', 'a')] };
    const found = { nodes: stored([{ ...node('a:1', 'A'), properties: { title: 'A', id: 'a:1' } }]), relationships: stored([link('a:1', 'a')]) };
    expect(Object.values(differenceOf(wanted, found)).flat()).toEqual([]);
  });

  test('sets what differs and takes out what is no longer there', () => {
    const wanted = { nodes: [node('a:1', 'New')], relationships: [] };
    const found = { nodes: stored([{ ...node('a:1', 'Old'), properties: { id: 'a:1', title: 'Old', note: 'x' } }]), relationships: [] };
    expect(differenceOf(wanted, found).changeNodes).toEqual([
      { elementId: 'e0', labels: ['Concept', 'Goal'], patch: { id: 'a:1', title: 'New', note: null } },
    ]);
  });

  test('replaces a relationship that moved, though it keeps its id', () => {
    const moved = (to: string): SeedRelationship => ({ key: 'x:1', type: 'ALIGNS_WITH', from: 'a:1', to, properties: { id: 'x:1' } });
    const { addRelationships, removeRelationships, changeRelationships } = differenceOf(
      { nodes: [], relationships: [moved('b:2')] },
      { nodes: [], relationships: stored([moved('b:1')]) },
    );
    expect(addRelationships.map(({ to }) => to)).toEqual(['b:2']);
    expect(removeRelationships).toEqual(['e0']);
    expect(changeRelationships).toEqual([]);
  });
});
