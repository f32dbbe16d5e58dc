import { Graph, layout } from '@dagrejs/dagre';
import type { Picture, Point } from '../picture.ts';
import { leave, relative } from './curve.ts';
import { markSizes } from './markSizes.ts';
import type { Placed, PlacedEdge, PlacedNode } from './placed.ts';

/** Room that a shape takes with the text below it. */
const room = { width: 124, height: 92 };
/** From the middle of that room up to the middle of the shape. */
const lift = 24;

/** Which node of an edge comes first, by the edge's id; an edge without is read from source to target. */
export type Flow = ReadonlyMap<string, readonly [first: string, next: string]>;

/**
 * Layers in the direction of the flow, from left to right, or from top to bottom where the page is narrow. Lines that
 * pass a layer go around what stands there.
 */
export function layeredLayout(picture: Picture, flow: Flow, narrow: boolean): Placed {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: narrow ? 'TB' : 'LR', nodesep: narrow ? 12 : 20, edgesep: 14, ranksep: narrow ? 34 : 64 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of picture.nodes) graph.setNode(id, { ...room });
  for (const { id, source, target, derived } of picture.edges) {
    const [first, next] = flow.get(id) ?? [source, target];
    // What only follows from a path bends around it.
    graph.setEdge(first, next, { weight: derived ? 0 : 1, minlen: 1 }, id);
  }
  layout(graph);

  const nodes = new Map<string, PlacedNode>();
  for (const { id, kind, pinned } of picture.nodes) {
    const { x = 0, y = 0 } = graph.node(id) as Partial<Point>;
    nodes.set(id, { x, y: y - lift, ...pinned, width: markSizes[kind], height: markSizes[kind] });
  }
  const edges = new Map<string, PlacedEdge>();
  for (const { id, source, target } of picture.edges) {
    const [first, next] = flow.get(id) ?? [source, target];
    const { points = [] } = graph.edge({ v: first, w: next, name: id }) as { points?: Point[] };
    const [one, other] = [nodes.get(source), nodes.get(target)];
    // The first point and the last are at the rooms' borders; three in all are a plain step to the next layer.
    const passed = points.slice(1, -1).map(({ x, y }) => ({ x, y: y - lift }));
    if (!one || !other || passed.length < 2) continue;
    const controls = source === first ? passed : passed.reverse();
    edges.set(id, course(one, other, controls));
  }
  return { look: 'marks', nodes, edges, regions: [] };
}

/** From border to border of two shapes, by way of some points. */
function course(one: PlacedNode, other: PlacedNode, controls: Point[]): PlacedEdge {
  const from = leave(one, controls[0] ?? other);
  const to = leave(other, controls.at(-1) ?? one);
  return { from, to, ...relative({ x: one.x + from.x, y: one.y + from.y }, { x: other.x + to.x, y: other.y + to.y }, controls) };
}
