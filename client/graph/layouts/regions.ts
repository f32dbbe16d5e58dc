import { hierarchy, treemapBinary, treemap } from 'd3-hierarchy';
import type { Group } from './groups.ts';
import { frameFor, type Shape } from './shape.ts';

/** A rectangle of the plane, from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Region extends Box {
  group: Group;
}

/** Cells that a region's heading and rim take, beside its nodes. */
const overhead = 3;
const gap = 22;

const weightOf = (group: Group): number => group.nodes.length + overhead;

/**
 * Rectangles for groups, each as large as it has nodes: the target framework in the middle, the others on both sides of
 * it, or above and below on a narrow page. `cell` is the side of the square that one node has.
 */
export function regionsOf(groups: readonly Group[], cell: number, shape: Shape): Region[] {
  const weight = groups.reduce((sum, group) => sum + weightOf(group), 0);
  const { width, height } = frameFor(weight * cell ** 2, shape);
  const targets = groups.filter(({ side }) => side === 'right');
  const others = groups.filter(({ side }) => side === 'left');
  const [before, after] = targets.length === 0 ? [others, []] : halves(others);
  const bands = [before, targets, after].filter((band) => band.length > 0);
  let at = 0;
  return bands.flatMap((band) => {
    const share = band.reduce((sum, group) => sum + weightOf(group), 0) / weight;
    const box = shape === 'wide' ? { x: at, y: 0, w: width * share, h: height } : { x: 0, y: at, w: width, h: height * share };
    at += shape === 'wide' ? box.w : box.h;
    return divide(band, weightOf, box).map(({ item, ...part }) => ({ group: item, ...shrink(part, gap / 2) }));
  });
}

/** Two lists of about the same weight, in the order that they came in. */
function halves(groups: readonly Group[]): [Group[], Group[]] {
  const total = groups.reduce((sum, group) => sum + weightOf(group), 0);
  let sum = 0;
  const first = groups.filter((group) => {
    const fits = sum + weightOf(group) / 2 <= total / 2;
    sum += weightOf(group);
    return fits;
  });
  return [first, groups.filter((group) => !first.includes(group))];
}

/** Divides a rectangle among items by weight, in their order. */
export function divide<T>(items: readonly T[], weight: (item: T) => number, { x, y, w, h }: Box): (Box & { item: T })[] {
  const root = hierarchy<{ item?: T; children?: { item: T }[] }>({ children: items.map((item) => ({ item })) }).sum(({ item }) => (item === undefined ? 0 : weight(item)));
  return treemap<{ item?: T }>()
    .tile(treemapBinary)
    .size([w, h])(root)
    .leaves()
    .flatMap(({ data: { item }, x0, y0, x1, y1 }) => (item === undefined ? [] : [{ item, x: x + x0, y: y + y0, w: x1 - x0, h: y1 - y0 }]));
}

const shrink = ({ x, y, w, h }: Box, by: number): Box => ({ x: x + by, y: y + by, w: w - 2 * by, h: h - 2 * by });
