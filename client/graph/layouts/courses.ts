import type { Picture, PictureEdge, Point } from '../picture.ts';
import { ribbonWidth, widthUnit } from '../widthUnit.ts';
import { arc, relative, ribbon } from './curve.ts';
import type { PlacedEdge, PlacedNode } from './placed.ts';

interface Lane {
  left: number;
  right: number;
}

/** From a row's left edge to the middle of its mark. */
export const markInset = 14;

/** Courses of all lines between rows. */
export function courses(picture: Picture, places: ReadonlyMap<string, PlacedNode>, lane: Lane): Map<string, PlacedEdge> {
  const isHead = new Set(picture.nodes.filter(({ kind }) => kind === 'Framework').map(({ id }) => id));
  const middle = (lane.left + lane.right) / 2;
  const crossing = picture.edges.filter(({ source, target }) => {
    const [one, other] = [places.get(source), places.get(target)];
    return one && other && one.x < middle !== other.x < middle;
  });
  const ports = spread(crossing, places);
  const all = new Map<string, PlacedEdge>();
  for (const edge of picture.edges) {
    const [one, other] = [places.get(edge.source), places.get(edge.target)];
    if (!one || !other) continue;
    const port = ports.get(edge.id);
    if (port) all.set(edge.id, across(one, other, port, lane));
    else if (edge.type === 'PART_OF') all.set(edge.id, isHead.has(edge.target) ? spine(one, other) : branch(one, other));
    else all.set(edge.id, beside(one, other, lane));
  }
  return all;
}

/** Heights at which each line leaves and arrives, so that lines at one row lie side by side and do not cross there. */
function spread(edges: readonly PictureEdge[], places: ReadonlyMap<string, PlacedNode>): Map<string, { source: number; target: number }> {
  const ports = new Map(edges.map(({ id }) => [id, { source: 0, target: 0 }]));
  const unit = widthUnit(edges);
  for (const end of ['source', 'target'] as const) {
    const far = end === 'source' ? 'target' : 'source';
    const groups = new Map<string, PictureEdge[]>();
    for (const edge of edges) groups.set(edge[end], [...(groups.get(edge[end]) ?? []), edge]);
    for (const [id, group] of groups) {
      const widths = group.map(({ count }) => ribbonWidth(count, unit) + 2);
      const total = widths.reduce((sum, width) => sum + width, 0);
      const scale = Math.min(1, ((places.get(id)?.height ?? 0) - 2) / total);
      const sorted = group.map((edge, index) => ({ edge, width: (widths[index] ?? 0) * scale }));
      sorted.sort((a, b) => (places.get(a.edge[far])?.y ?? 0) - (places.get(b.edge[far])?.y ?? 0));
      let y = (-total * scale) / 2;
      for (const { edge, width } of sorted) {
        const port = ports.get(edge.id);
        if (port) port[end] = Math.round((y + width / 2) * 100) / 100;
        y += width;
      }
    }
  }
  return ports;
}

function across(one: PlacedNode, other: PlacedNode, port: { source: number; target: number }, lane: Lane): PlacedEdge {
  const forward = one.x < other.x;
  const from = { x: (forward ? 1 : -1) * (one.width / 2), y: port.source };
  const to = { x: (forward ? -1 : 1) * (other.width / 2), y: port.target };
  const [start, end] = [add(one, from), add(other, to)];
  const controls = forward ? ribbon(start, end, lane) : ribbon(end, start, lane).reverse();
  return { from, to, ...relative(start, end, controls) };
}

/** Straight down from a framework's mark through those of its concepts. */
function spine(child: PlacedNode, head: PlacedNode): PlacedEdge {
  return {
    from: { x: markInset - child.width / 2, y: 0 },
    to: { x: markInset - head.width / 2, y: 0 },
    weights: [0.5],
    distances: [0],
    controls: [],
  };
}

/** From a concept to its part in the next column. */
function branch(child: PlacedNode, parent: PlacedNode): PlacedEdge {
  const from = { x: -child.width / 2, y: 0 };
  const to = { x: parent.width / 2, y: 0 };
  const [start, end] = [add(child, from), add(parent, to)];
  const middle = (start.x + end.x) / 2;
  return { from, to, ...relative(start, end, [{ x: middle, y: start.y }, { x: middle, y: end.y }]) };
}

/**
 * Between two rows of one side: around its outside where both stand there, else through the lane, so that no line runs
 * over the rows of the columns between.
 */
function beside(one: PlacedNode, other: PlacedNode, lane: Lane): PlacedEdge {
  const onLeft = one.x < (lane.left + lane.right) / 2;
  const outermost = one.x - one.width / 2 === other.x - other.width / 2 && (onLeft ? one.x === one.width / 2 : false);
  const out = onLeft === outermost ? -1 : 1;
  const from = { x: (out * one.width) / 2, y: 0 };
  const to = { x: (out * other.width) / 2, y: 0 };
  const [start, end] = [add(one, from), add(other, to)];
  return { from, to, ...relative(start, end, arc(start, end, out, outermost ? start.x : onLeft ? lane.left : lane.right)) };
}

const add = (one: Point, other: Point): Point => ({ x: one.x + other.x, y: one.y + other.y });
