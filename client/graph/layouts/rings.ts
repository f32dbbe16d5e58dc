import type { Picture, PictureNode, Point } from '../picture.ts';
import { leave, relative } from './curve.ts';
import type { Side } from '../names/placeNames.ts';
import { groupsOf, type Tree, treesOf } from './groups.ts';
import { markSizes } from './markSizes.ts';
import { boxOf, type Placed, type PlacedEdge, type PlacedNode } from './placed.ts';
import type { Shape } from './shape.ts';

/** Room of a part along its row, and of a top concept along its ring. */
const partRoom = 32;
const topRoom = 48;
const tileRoom = 60;
/** Between the ring of the target framework and that of the others: where the lines run. */
const lane = 130;
/** From a top concept to the first row of its parts, and from the last row to the framework. */
const step = 46;

/** How far a page's ellipse is drawn out. */
const stretches: Record<Shape, Point> = { wide: { x: 1.245, y: 0.803 }, narrow: { x: 0.825, y: 1.213 } };

/** A top concept and what lies below it, with the part of the whole turn that they have. */
interface Wedge {
  top: PictureNode;
  parts: PictureNode[];
  from: number;
  to: number;
}

/** How much of the turn a part takes, as a share of a top concept's: the more, the fewer rows and the wider the rings. */
const shares = [0.12, 0.2, 0.3, 0.45];

/**
 * The target framework as a ring, its parts within; around it the other frameworks, a wedge each, parts outside of their
 * wholes. Lines run in the lane between, on the shorter way around, those of one framework together. Of rows and
 * rings it takes what makes the smallest picture.
 */
export function ringsLayout(picture: Picture, shape: Shape): Placed {
  const extent = (placed: Placed): number => {
    const { w, h } = boxOf(placed);
    return Math.max(w / stretches[shape].x, h / stretches[shape].y);
  };
  return shares.map((share) => ringsWith(picture, shape, share)).reduce((best, next) => (extent(next) < extent(best) ? next : best));
}

function ringsWith(picture: Picture, shape: Shape, share: number): Placed {
  const ellipse = ellipseOf(stretches[shape]);
  const groups = groupsOf(picture);
  const inner = wedgesOf(groups.filter(({ side }) => side === 'right').map(({ nodes }) => nodes), 0, share);
  const outer = wedgesOf(groups.filter(({ side }) => side === 'left').map(({ head, nodes }) => (nodes.length === 0 && head ? [head] : nodes)), 1, share);
  const innerRadius = inner.length === 0 ? 0 : innerRadiusFor(inner, ellipse);
  const outerRadius = Math.max(inner.length === 0 ? 60 : innerRadius + lane, ellipse.radiusFor(weightOf(outer, share) * topRoom));
  const places = new Map<string, Point>();
  /** Where on the turn the lines of a node run to and from the lane. */
  const turns = new Map<string, number>();
  const place = (wedges: readonly Wedge[], radius: number, out: 1 | -1): Map<string, number> => {
    const farthest = new Map<string, number>();
    for (const wedge of wedges) {
      const middle = (wedge.from + wedge.to) / 2;
      places.set(wedge.top.id, ellipse.at(middle, radius));
      for (const { id } of [wedge.top, ...wedge.parts]) turns.set(id, middle);
      const end = fill(wedge, radius + out * step, out, ellipse, places);
      farthest.set(wedge.top.framework, Math.max(farthest.get(wedge.top.framework) ?? 0, end));
    }
    return farthest;
  };
  place(inner, innerRadius, -1);
  const ends = place(outer, outerRadius, 1);
  for (const { head, nodes } of groups) {
    // Without parts in the picture it stands on the ring itself.
    if (head === null || nodes.length === 0) continue;
    const own = outer.filter(({ top }) => nodes.includes(top));
    const middle = ((own[0]?.from ?? 0) + (own.at(-1)?.to ?? 0)) / 2;
    places.set(head.id, ellipse.at(middle, (ends.get(head.framework) ?? outerRadius) + step));
  }
  const nodes = new Map(
    picture.nodes.map(({ id, kind, side, pinned }): [string, PlacedNode] => {
      const { x, y } = pinned ?? places.get(id) ?? { x: 0, y: 0 };
      return [id, { x: round(x), y: round(y), width: markSizes[kind], height: markSizes[kind], nameAt: outwards(side === 'left' ? { x, y } : { x: -x, y: -y }) }];
    }),
  );
  const edges = new Map<string, PlacedEdge>();
  const frameworks = groups.filter(({ side }) => side === 'left').map(({ id }) => id);
  const frameworkOf = new Map(picture.nodes.map(({ id, framework }) => [id, framework]));
  /** Each framework has its own way around in the lane. */
  const laneOf = (id: string): number => {
    const index = Math.max(0, frameworks.indexOf(frameworkOf.get(id) ?? ''));
    return innerRadius + 44 + ((lane - 78) * (index + 0.5)) / Math.max(1, frameworks.length);
  };
  for (const { id, type, source, target } of picture.edges) {
    const [one, other] = [nodes.get(source), nodes.get(target)];
    const [from, to] = [turns.get(source), turns.get(target)];
    if (type === 'PART_OF' || !one || !other || from === undefined || to === undefined || from === to) continue;
    const inside = frameworkOf.get(source) === frameworkOf.get(target) || innerRadius === 0;
    if (!inside) edges.set(id, along(one, other, around(from, to).map((turn) => ellipse.at(turn, Math.max(laneOf(source), laneOf(target))))));
  }
  return { look: 'marks', nodes, edges, regions: [] };
}

/** The trees of some groups around a whole turn; `between` is the room that two groups keep, as a share of a top concept's. */
function wedgesOf(groups: readonly (readonly PictureNode[])[], between: number, share: number): Wedge[] {
  const wedges: (Wedge & { room: number })[] = [];
  let at = 0;
  for (const group of groups) {
    for (const tree of treesOf(group)) {
      const parts = below(tree);
      const room = roomOf(parts.length, share);
      wedges.push({ top: tree.node, parts, from: at, to: at + room, room });
      at += room;
    }
    if (group.length > 0) at += between;
  }
  // From the top, a quarter of a turn before the right.
  return wedges.map(({ room: _room, from, to, ...wedge }) => ({ ...wedge, from: from / at, to: to / at }));
}

const roomOf = (parts: number, share: number): number => Math.max(1, parts * share);

const weightOf = (wedges: readonly Wedge[], share: number): number => wedges.reduce((sum, { parts }) => sum + roomOf(parts.length, share), 0) + 6;

/** The least radius of the inner ring within which each wedge has room for its parts. */
function innerRadiusFor(wedges: readonly Wedge[], ellipse: Ellipse): number {
  let radius = Math.max(ellipse.radiusFor(wedges.length * tileRoom), 150);
  const hasRoom = (): boolean =>
    wedges.every(({ parts, from, to }) => {
      let left = parts.length;
      for (let row = radius - step; left > 0; row -= ellipse.rowGap) {
        const room = row > 0 ? Math.floor((ellipse.length(row) * (to - from)) / partRoom) : 0;
        if (room === 0) return false;
        left -= room;
      }
      return true;
    });
  while (!hasRoom()) radius += 10;
  return radius;
}

const below = (tree: Tree): PictureNode[] => tree.children.flatMap((child) => [child.node, ...below(child)]);

/** Fills a wedge row by row; answers the radius of the last row. */
function fill({ parts, from, to }: Wedge, start: number, out: 1 | -1, ellipse: Ellipse, places: Map<string, Point>): number {
  const left = [...parts];
  let radius = start;
  for (; left.length > 0; radius += out * ellipse.rowGap) {
    const room = ellipse.length(Math.max(radius, 1)) * (to - from);
    const row = left.splice(0, Math.max(1, Math.floor(room / partRoom)));
    row.forEach((node, index) => places.set(node.id, ellipse.at(from + ((index + 0.5) * (to - from)) / row.length, Math.max(radius, 0))));
  }
  return radius;
}

interface Ellipse {
  /** The point at a share of the way around, from the top and clockwise. */
  at: (share: number, radius: number) => Point;
  length: (radius: number) => number;
  /** Radius of the ellipse that is so long. */
  radiusFor: (length: number) => number;
  /** Between two rows, so that nothing touches where they are nearest. */
  rowGap: number;
}

const samples = 720;

/** An ellipse that is measured along its way: the same share is the same length everywhere. */
function ellipseOf(stretch: Point): Ellipse {
  const at = (turn: number): Point => ({ x: stretch.x * Math.sin(2 * Math.PI * turn), y: -stretch.y * Math.cos(2 * Math.PI * turn) });
  const lengths = [0];
  for (let sample = 1; sample <= samples; sample += 1) {
    const [one, other] = [at((sample - 1) / samples), at(sample / samples)];
    lengths.push((lengths.at(-1) ?? 0) + Math.hypot(other.x - one.x, other.y - one.y));
  }
  const unit = lengths.at(-1) ?? 1;
  return {
    at: (share, radius) => {
      const wanted = (share - Math.floor(share)) * unit;
      const next = Math.max(1, lengths.findIndex((length) => length >= wanted));
      const [before = 0, after = 1] = [lengths[next - 1], lengths[next]];
      const { x, y } = at((next - 1 + (wanted - before) / (after - before || 1)) / samples);
      return { x: x * radius, y: y * radius };
    },
    length: (radius) => unit * radius,
    radiusFor: (length) => length / unit,
    rowGap: partRoom / Math.min(stretch.x, stretch.y),
  };
}

/** The side that is farthest from the middle: names of the outer rings stand outside, of the inner within. */
const outwards = ({ x, y }: Point): Side => (Math.abs(x) > Math.abs(y) * 0.7 ? (x > 0 ? 'right' : 'left') : y > 0 ? 'below' : 'above');

/** Longest way in the lane between two points of a curve, as a share of the turn. */
const stride = 1 / 14;

/** Points of the turn from one to the other, the shorter way around. */
function around(from: number, to: number): number[] {
  const way = ((to - from + 1.5) % 1) - 0.5;
  const count = Math.max(1, Math.round(Math.abs(way) / stride));
  return Array.from({ length: count + 1 }, (_, index) => from + (way * index) / count);
}

/** A curve by way of some points. */
function along(one: PlacedNode, other: PlacedNode, ways: Point[]): PlacedEdge {
  const [from, to] = [leave(one, ways[0] ?? other), leave(other, ways.at(-1) ?? one)];
  return { from, to, ...relative({ x: one.x + from.x, y: one.y + from.y }, { x: other.x + to.x, y: other.y + to.y }, ways) };
}

const round = (value: number): number => Math.round(value * 100) / 100;
