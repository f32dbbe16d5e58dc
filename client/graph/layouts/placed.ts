import type { Point } from '../picture.ts';

/** Place and size of a node, in the picture's own units (pixels at zoom 1). `x`, `y` are its middle. */
export interface PlacedNode extends Point {
  width: number;
  height: number;
}

/** Course of a line: where it leaves and arrives, from the middle of each node, and the curve between. */
export interface PlacedEdge {
  from: Point;
  to: Point;
  /** Control points as cytoscape counts them: share of the way, and distance to the side of it. */
  weights: number[];
  distances: number[];
}

/**
 * What a layout answers. `rows`: nodes are rows of text in columns; `marks`: nodes are shapes with a text below.
 */
export interface Placed {
  look: 'rows' | 'marks';
  nodes: Map<string, PlacedNode>;
  edges: Map<string, PlacedEdge>;
}

/** Picks the layout. */
export const layoutNames = ['columns', 'force', 'concentric'] as const;
export type LayoutName = (typeof layoutNames)[number];
