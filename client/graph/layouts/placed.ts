import type { Side } from '../names/placeNames.ts';
import type { Point } from '../picture.ts';

/** Place and size of a node, in the picture's own units (pixels at zoom 1). `x`, `y` are its middle. */
export interface PlacedNode extends Point {
  width: number;
  height: number;
  /** Side of the shape that its name is tried at first. */
  nameAt?: Side;
}

/** Course of a line: where it leaves and arrives, from the middle of each node, and the curve between. */
export interface PlacedEdge {
  from: Point;
  to: Point;
  /** Control points as cytoscape counts them: share of the way, and distance to the side of it. */
  weights: number[];
  distances: number[];
  /** The same points in the plane; the curve stays within their hull. */
  controls: Point[];
}

/**
 * What a layout answers. `rows`: nodes are rows of text in columns; `marks`: nodes are shapes with a text below.
 */
export interface Placed {
  look: 'rows' | 'marks';
  nodes: Map<string, PlacedNode>;
  edges: Map<string, PlacedEdge>;
  /** Grounds that frameworks stand on, where the layout keeps each apart. */
  regions: PlacedRegion[];
}

/** Ground of one framework, from its upper left corner. */
export interface PlacedRegion {
  /** The framework's id. */
  id: string;
  /** The framework's own node is its heading; else it needs one. */
  headed: boolean;
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Picks the layout. */
export const layoutNames = ['columns', 'clusters', 'rings'] as const;
export type LayoutName = (typeof layoutNames)[number];

/** The box around everything that is placed, whatever the browser's fonts. */
export function boxOf({ nodes, edges, regions }: Placed): { x1: number; y1: number; w: number; h: number } {
  const corners = [...nodes.values()].flatMap(({ x, y, width, height }) => [
    { x: x - width / 2, y: y - height / 2 },
    { x: x + width / 2, y: y + height / 2 },
  ]);
  const grounds = regions.flatMap(({ x, y, w, h }) => [{ x, y }, { x: x + w, y: y + h }]);
  const points = [...corners, ...grounds, ...[...edges.values()].flatMap(({ controls }) => controls)];
  if (points.length === 0) return { x1: 0, y1: 0, w: 1, h: 1 };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x1, y1] = [xs.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.min(a, b))];
  return { x1, y1, w: xs.reduce((a, b) => Math.max(a, b)) - x1, h: ys.reduce((a, b) => Math.max(a, b)) - y1 };
}
