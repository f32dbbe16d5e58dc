import type { Picture, PictureNode, Point } from '../picture.ts';
import { ellipsePoints } from './ellipse.ts';
import { markSizes } from './markSizes.ts';
import type { Placed, PlacedNode } from './placed.ts';

/** Room along the ring for one node with its text, and least distance between two rings, from top to bottom. */
const spacing = 104;
const ringGap = 120;
/** Pages are wider than high, and so are the rings. */
const stretch = 1.7;

/**
 * Rings around the target framework: its goals inside, then their targets, then the concepts of the other frameworks
 * from top to bottom of the hierarchy, the frameworks themselves outside. Order around a ring is the picture's order.
 */
export function concentricLayout(picture: Picture): Placed {
  const depth = depths(picture.nodes);
  const rings = new Map<number, PictureNode[]>();
  for (const node of picture.nodes) {
    const ring = ringOf(node, depth.get(node.id) ?? 0);
    rings.set(ring, [...(rings.get(ring) ?? []), node]);
  }
  const nodes = new Map<string, PlacedNode>();
  const places = new Map<string, Point>();
  let radius = 0;
  for (const [, members] of [...rings].sort(([a], [b]) => a - b)) {
    // Circumference of an ellipse, nearly.
    const needed = (members.length * spacing) / (2 * Math.PI * Math.sqrt((1 + stretch ** 2) / 2));
    radius = members.length === 1 && radius === 0 ? 0 : Math.max(needed, radius === 0 ? 170 : radius + ringGap);
    const around = ellipsePoints(members.length, { x: radius * stretch, y: radius });
    members.forEach((node, index) => {
      const behind = node.kind === 'Framework' ? behindParts(node, picture, places, radius) : undefined;
      places.set(node.id, behind ?? around[index] ?? { x: 0, y: 0 });
    });
  }
  for (const node of picture.nodes) {
    const size = markSizes[node.kind];
    const { x, y } = node.pinned ?? places.get(node.id) ?? { x: 0, y: 0 };
    nodes.set(node.id, { x: round(x), y: round(y), width: size, height: size });
  }
  return { look: 'marks', nodes, edges: new Map() };
}

/** Place of a framework: on its ring, behind the middle of its concepts. Undefined where none is shown. */
function behindParts({ id }: PictureNode, { nodes }: Picture, places: ReadonlyMap<string, Point>, radius: number): Point | undefined {
  const parts = nodes.filter(({ parent }) => parent === id).flatMap((part) => places.get(part.id) ?? []);
  if (parts.length === 0) return undefined;
  const [x, y] = [parts.reduce((sum, part) => sum + part.x / stretch, 0), parts.reduce((sum, part) => sum + part.y, 0)];
  const length = Math.hypot(x, y) || 1;
  return { x: (x / length) * radius * stretch, y: (y / length) * radius };
}

function depths(nodes: readonly PictureNode[]): Map<string, number> {
  const depth = new Map<string, number>();
  // Parents come before children in a picture.
  for (const { id, parent } of nodes) depth.set(id, parent === null ? 0 : (depth.get(parent) ?? -1) + 1);
  return depth;
}

function ringOf(node: PictureNode, depth: number): number {
  if (node.kind === 'Framework') return 100;
  return node.side === 'right' ? depth : 10 + depth;
}

const round = (value: number): number => Math.round(value * 100) / 100;
