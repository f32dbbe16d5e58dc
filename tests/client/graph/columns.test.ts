import { describe, expect, test } from 'vitest';
import { compose } from '../../../client/graph/compose.ts';
import { columnsLayout } from '../../../client/graph/layouts/columns.ts';
import type { Placed } from '../../../client/graph/layouts/placed.ts';
import { scene } from './example.ts';

const at = ({ nodes }: Placed) => Object.fromEntries([...nodes].map(([id, { x, y, width, height }]) => [id, [x, y, width, height]]));
const picture = (open: string[] = []) => compose(scene(open)).picture;

describe('the columns', () => {
  test('stand where they always stood', () => {
    expect(at(columnsLayout(picture()))).toEqual({
      old: [192, 13.5, 384, 26], 'old:1': [192, 38.5, 384, 22],
      new: [192, 72.5, 384, 26], 'new:1': [192, 97.5, 384, 22], 'new:2': [192, 120.5, 384, 22],
      'sdg:5': [989, 29, 330, 44], 'sdg:16': [989, 87, 330, 44],
    });
  });
  test('make room downwards for what is opened, and a column for it', () => {
    const places = at(columnsLayout(picture(['new:1'])));
    expect(places['new:1']).toEqual([192, 97.5, 384, 22]);
    expect([places['new:1.1'], places['new:1.2']]).toEqual([[588, 120.5, 344, 22], [588, 143.5, 344, 22]]);
    expect(places['new:2']).toEqual([192, 166.5, 384, 22]);
    expect(places['sdg:16']?.[1]).toBe(87);
  });
  test('give each row its own level: no two rows of one column overlap', () => {
    const { nodes } = columnsLayout(picture(['new:1', 'new:1~sdg:16']));
    const boxes = [...nodes.values()];
    for (const one of boxes) {
      for (const other of boxes) {
        if (one === other || one.x !== other.x) continue;
        expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual((one.height + other.height) / 2);
      }
    }
  });
  test('lead every ribbon from the right edge of its row to the left edge of its SDG', () => {
    const { edges } = columnsLayout(picture());
    expect(edges.get('bundle:new:1~sdg:16')).toMatchObject({ from: { x: 192 }, to: { x: -165 } });
    // Side by side at SDG 16: the ribbon of the row further up arrives further up.
    expect(edges.get('bundle:old:1~sdg:16')?.to.y).toBeLessThan(edges.get('bundle:new:1~sdg:16')?.to.y ?? 0);
  });
  test('keep a pinned node where it was put', () => {
    const pinned = compose(scene([], { pins: new Map([['new:2', { x: 5, y: 7 }]]) })).picture;
    expect(columnsLayout(pinned).nodes.get('new:2')).toMatchObject({ x: 5, y: 7 });
  });
});
