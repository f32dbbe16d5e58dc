import { polygonArea, polygonHull } from 'd3-polygon';
import { fittedView } from '../../client/graph/controllers/fitView.ts';
import { boxOf, type Placed, type PlacedNode } from '../../client/graph/layouts/placed.ts';
import { overlap, type Rect } from '../../client/graph/names/placeNames.ts';
import type { Picture, Point } from '../../client/graph/picture.ts';
import type { Page } from './stockLayouts.ts';

export interface Measures {
  nodes: number;
  /** Concepts that the drawn nodes stand for, themselves included. */
  concepts: number;
  /** Pairs of node boxes that share more than an edge. */
  overlaps: number;
  /** Pairs of edges without a common end that cross, touch or lie on each other, each as the straight line between the middles of its ends: every pair is tried. */
  crossings: number;
  /** Share of the page within the convex hull of all node boxes, the whole picture fitted into the page. */
  share: number;
  /** Pixels of the shortest side of any node, the whole picture fitted into the page. */
  smallest: number;
}

/** What can be counted of a placed picture. */
export function measured({ nodes, edges }: Picture, placed: Placed, page: Page): Measures {
  const { zoom } = fittedView(boxOf(placed), page, 0);
  const all = [...placed.nodes.values()];
  const boxes = all.map(rectOf);
  const hull = polygonHull(boxes.flatMap(({ x1, y1, x2, y2 }): [number, number][] => [[x1, y1], [x2, y1], [x2, y2], [x1, y2]])) ?? [];
  return {
    nodes: nodes.length,
    concepts: nodes.reduce((sum, { represents }) => sum + 1 + represents, 0),
    overlaps: pairsOf(boxes, overlap),
    crossings: pairsOf(edges.flatMap((edge) => lineOf(edge, placed)), cross),
    share: (Math.abs(polygonArea(hull)) * zoom ** 2) / (page.width * page.height),
    smallest: zoom * Math.min(...all.map(({ width, height }) => Math.min(width, height))),
  };
}

const rectOf = ({ x, y, width, height }: PlacedNode): Rect => ({ x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 });

interface Line {
  ends: readonly [string, string];
  from: Point;
  to: Point;
}

function lineOf({ source, target }: { source: string; target: string }, { nodes }: Placed): Line[] {
  const [from, to] = [nodes.get(source), nodes.get(target)];
  return from && to ? [{ ends: [source, target], from, to }] : [];
}

function cross(one: Line, other: Line): boolean {
  if (one.ends.some((end) => other.ends.includes(end))) return false;
  const apart = (line: Line, { from, to }: Line): boolean => side(line, from) * side(line, to) <= 0;
  return apart(one, other) && apart(other, one) && (['x', 'y'] as const).every((axis) => reach(one, other, axis));
}

/** Lines in one row do not cross where they stand side by side. */
function reach(one: Line, other: Line, axis: 'x' | 'y'): boolean {
  const [least, most] = [Math.min(one.from[axis], one.to[axis]), Math.max(one.from[axis], one.to[axis])];
  return Math.min(other.from[axis], other.to[axis]) <= most && least <= Math.max(other.from[axis], other.to[axis]);
}

/** Above 0 where a point lies to the left of a line, below 0 to its right. */
const side = ({ from, to }: Line, { x, y }: Point): number => (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);

function pairsOf<T>(items: readonly T[], counts: (one: T, other: T) => boolean): number {
  let pairs = 0;
  items.forEach((one, index) => {
    for (let next = index + 1; next < items.length; next += 1) if (counts(one, items[next] as T)) pairs += 1;
  });
  return pairs;
}
