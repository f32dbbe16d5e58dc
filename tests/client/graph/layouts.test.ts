import { describe, expect, test } from 'vitest';
import { arrange, type Arranged, type Manner } from '../../../client/graph/arrange/arrange.ts';
import { boxOf, layoutNames } from '../../../client/graph/layouts/placed.ts';
import type { Picture } from '../../../client/graph/picture.ts';
import { pictureOfSize } from '../../support/pictures.ts';

const wide: Omit<Manner, 'layout'> = { narrow: false, room: { width: 950, height: 640 }, opened: [] };
const phone: Omit<Manner, 'layout'> = { narrow: true, room: { width: 370, height: 520 }, opened: [] };
const pages = { wide, phone };

const zoomOf = ({ placed }: Arranged, { room }: Omit<Manner, 'layout'>): number => {
  const { w, h } = boxOf(placed);
  return Math.min(room.width / w, room.height / h);
};

const concepts = ({ nodes }: Picture): number => nodes.reduce((sum, { represents }) => sum + 1 + represents, 0);
const alignments = ({ edges }: Picture): number => edges.filter(({ type }) => type === 'ALIGNS_WITH' || type === 'BUNDLE').reduce((sum, { count }) => sum + count, 0);

describe.each(layoutNames)('%s', (layout) => {
  describe.each([60, 300, 1000])('of %i concepts', (count) => {
    test.each(['wide', 'phone'] as const)('fit a %s page, can be read, and lose nothing', (name) => {
      const page = pages[name];
      const picture = pictureOfSize(count);
      const arranged = arrange(picture, { ...page, layout });
      const smallest = layout === 'columns' ? 9 / 15 : 8 / 18;
      expect(zoomOf(arranged, page)).toBeGreaterThanOrEqual(smallest * 0.999);
      expect(concepts(arranged.picture)).toBe(concepts(picture));
      // What joins two parts of one folded concept is inside of it.
      expect(alignments(arranged.picture)).toBe(alignments(picture));
      expect(overlaps(arranged)).toBe(0);
    });
    test('are the same each time', () => {
      const one = arrange(pictureOfSize(count), { ...wide, layout });
      const other = arrange(pictureOfSize(count), { ...wide, layout });
      expect([...other.placed.nodes]).toEqual([...one.placed.nodes]);
    });
  });

  test('leave all others in place when one is moved', () => {
    const picture = pictureOfSize(300);
    const before = arrange(picture, { ...wide, layout }).placed.nodes;
    const id = [...before.keys()][40] ?? '';
    const moved = { ...picture, nodes: picture.nodes.map((node) => (node.id === id ? { ...node, pinned: { x: 3, y: 4 } } : node)) };
    const after = arrange(moved, { ...wide, layout }).placed.nodes;
    expect(after.get(id)).toMatchObject({ x: 3, y: 4 });
    for (const [other, at] of before) if (other !== id) expect(after.get(other)).toEqual(at);
  });

  test('fold last what was asked for last', () => {
    const picture = pictureOfSize(3000);
    const parents = [...new Set(picture.nodes.filter(({ parent, side }) => side === 'left' && parent?.includes(':')).map(({ parent }) => parent ?? ''))];
    for (const id of [parents[3], parents.at(-2)]) {
      const { nodes } = arrange(picture, { ...wide, layout, opened: ['sdg:1', id ?? ''] }).picture;
      expect(nodes.find((node) => node.id === id)?.represents).toBe(0);
      expect(nodes.some(({ parent }) => parent === id)).toBe(true);
    }
  });
});

/** Pairs of nodes whose boxes share more than an edge. */
function overlaps({ placed }: Arranged): number {
  const nodes = [...placed.nodes.values()];
  return nodes.reduce(
    (sum, one, index) =>
      sum +
      nodes
        .slice(index + 1)
        .filter((other) => Math.abs(one.x - other.x) < (one.width + other.width) / 2 - 0.01 && Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 0.01).length,
    0,
  );
}
